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
    "                         \n",
  ]

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
    let clean = LayoutCleaner().clean(source)
    var seen = [Int](repeating: 0, count: source.utf8.count)
    var last = -1
    for paragraph in clean.paragraphs {
      let start = clean.sourceOffset(of: paragraph.utf8Range.lowerBound)
      #expect(start > last, "paragraphs in order, seed \(seed)")
      last = start
      for offset in paragraph.utf8Range {
        let place = clean.sourceOffset(of: offset)
        let isSpace = source.utf8[place] <= 0x20 || source.utf8[place] == 0xC2
        #expect(
          clean.utf8[offset] == source.utf8[place] || (isSpace && clean.utf8[offset] == 0x20),
          "seed \(seed)")
        seen[place] += 1
      }
    }
    for (index, byte) in source.utf8.enumerated() where byte > 0x20 {
      let isNoBreakSpace =
        (byte == 0xC2 && index + 1 < seen.count && source.utf8[index + 1] == 0xA0)
        || (byte == 0xA0 && index > 0 && source.utf8[index - 1] == 0xC2)
      #expect(
        seen[index] == 1 || (isNoBreakSpace && seen[index] <= 1), "byte \(index), seed \(seed)")
    }
    let sizes = clean.layerSizes(in: source)
    if !clean.paragraphs.isEmpty {
      #expect(sizes.values.reduce(0, +) == text.unicodeScalars.count, "seed \(seed)")
    }
  }
}
