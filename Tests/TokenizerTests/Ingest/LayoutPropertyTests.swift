import TestSupport
import Testing

@testable import Tokenizer

struct LayoutPropertyTests {
  private static let pieces = [
    "palabra", "Lenin1", "otra", "-", "—", "co-\n", "\n", "\n\n", "\n12\n", "\r\n", "\u{0C}", " ",
    "  ",
    "\t", "1 Nota", "\n1-Nota", "[2]", "<sup>3</sup>", "¹", "*", "**", "_", "# ", "\\", "`",
    "[x](y)",
    "(Ed.)", "[a. N. del T.]", "«", "»", "“", "á", "Ñ", "\u{A0}", "\u{AD}", "…", ".", ",", ":",
    "---",
    "\n---\n", "\n________\n", "Querido:", "13.X.1922", "III", "кулак", "e\u{301}", "🜨", "\n- ",
    "                         \n", "m u c h o ", "e s t o , ", "C A R T A  D E  A M O R",
    "ofi cial", "fl or",
    "fi n", "nombre*", "\n* Nota", "\n** Nota", "suceso (1)", "\n(1) Nota", "(*)", "\n(*) Nota",
    "Sr. D.\n", "V. Almazán\n", "Suyo,\n",
  ]

  /// Checks that a cleaned text holds every sign of its source once, each in a layer.
  private func check(_ source: SourceText, layers: LayerTable? = nil, _ comment: Comment) {
    let clean = LayoutCleaner().clean(source, layers: layers)
    var seen = [Int](repeating: 0, count: source.utf8.count)
    var last = -1
    for paragraph in clean.paragraphs {
      let start = clean.sourceOffset(of: paragraph.utf8Range.lowerBound)
      #expect(start > last, comment)
      last = start
      for offset in paragraph.utf8Range {
        let place = clean.sourceOffset(of: offset)
        let isSpace = source.utf8[place] <= 0x20 || source.utf8[place] == 0xC2
        #expect(
          clean.utf8[offset] == source.utf8[place] || (isSpace && clean.utf8[offset] == 0x20),
          comment)
        seen[place] += 1
      }
    }
    for (index, byte) in source.utf8.enumerated() where byte > 0x20 {
      let isNoBreakSpace =
        (byte == 0xC2 && index + 1 < seen.count && source.utf8[index + 1] == 0xA0)
        || (byte == 0xA0 && index > 0 && source.utf8[index - 1] == 0xC2)
      #expect(seen[index] == 1 || (isNoBreakSpace && seen[index] <= 1), comment)
    }
    let sizes = clean.layerSizes(in: source)
    if !clean.paragraphs.isEmpty {
      #expect(
        sizes.values.reduce(0, +) == source.utf8.count { $0 & 0xC0 != 0x80 }, comment)
    }
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func `Every sign of a source is in exactly one paragraph, and leads back to itself`(seed: UInt64)
  {
    var numbers = SeededNumbers(seed: seed)
    var text = ""
    for _ in 0..<Int.random(in: 0...120, using: &numbers) {
      text += Self.pieces.randomElement(using: &numbers) ?? ""
      if Bool.random(using: &numbers) { text += " " }
    }
    let source = SourceText(name: seed % 2 == 0 ? "a.txt" : "a.md", text)
    check(source, "seed \(seed)")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `So it is where the user gives some lines a layer`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var text = ""
    for _ in 0..<80 {
      text += (Self.pieces.randomElement(using: &numbers) ?? "") + " "
    }
    var table = "file,lines,layer\n"
    var line = 1
    while line < 40 {
      let end = line + Int.random(in: 0...4, using: &numbers)
      let layer = Layer.allCases.randomElement(using: &numbers) ?? .note
      table += "a.txt,\(line)-\(end),\(layer.name)\n"
      line = end + Int.random(in: 1...6, using: &numbers)
    }
    let (layers, errors) = LayerTable.read(table, file: "t.csv")
    #expect(errors.isEmpty)
    check(SourceText(name: "a.txt", text), layers: layers, "seed \(seed)")
  }

  @Test func `So it is in the samples`() throws {
    let folder = FilePath(ProjectFiles.folder + "/Samples/letters")
    let files = SourceFinder.sources(in: [folder]).files
    #expect(files.count >= 8)
    for file in files { check(try SourceReader().text(of: file), "\(file.name)") }
  }
}
