import TestSupport
import Testing

@testable import Tokenizer

struct SourceSectionTests {
  private func file(_ text: String, in folder: TemporaryFolder) throws -> SourceFile {
    try folder.write(text, to: "largo.txt")
    return SourceFile(path: FilePath("\(folder.path)/largo.txt"), name: "largo.txt")
  }

  /// The sections of a text as strings, with the lines and scalars before them.
  private func sections(_ text: String, size: Int) throws -> [(
    text: String, lines: Int, scalars: Int
  )]? {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try file(text, in: folder)
    let reader = SourceReader(largestWhole: size, sectionSize: size)
    return try reader.sections(of: file)?.sections.map { section in
      let source = try reader.text(of: section, in: file)
      return (source[0..<source.utf8.count], section.linesBefore, section.scalarsBefore)
    }
  }

  @Test
  func `A large file is cut behind empty lines, and nothing is lost`() throws {
    let text = "Uno ñandú.\nDos.\n\nTres.\nCuatro.\n\nCinco seis siete ocho nueve diez.\n"
    let found = try #require(try sections(text, size: 40))
    #expect(
      found.map(\.text) == [
        "Uno ñandú.\nDos.\n\nTres.\nCuatro.\n\n", "Cinco seis siete ocho nueve diez.\n",
      ])
    #expect(found.map(\.lines) == [0, 6])
    #expect(found.map(\.scalars) == [0, 32])
  }

  @Test
  func `Without empty lines it is cut behind a line, and a long line stays whole`() throws {
    let found = try #require(
      try sections("a b\nc d\n" + String(repeating: "x", count: 50), size: 16))
    #expect(found.map(\.text) == ["a b\nc d\n", String(repeating: "x", count: 50)])
    #expect(found.map(\.lines) == [0, 2])
  }

  @Test
  func `A byte-order mark is no character of the text`() throws {
    let found = try #require(try sections("\u{FEFF}uno\n\ndos tres cuatro\n", size: 12))
    #expect(found.map(\.text) == ["uno\n\n", "dos tres cuatro\n"])
    #expect(found.map(\.scalars) == [0, 5])
  }

  @Test
  func `What is small, no UTF-8, or has a NUL is read as a whole`() throws {
    #expect(try sections("pequeño\n", size: 100) == nil)
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for (name, end) in [("l.txt", [0xF1, 0x0A] as [UInt8]), ("n.txt", [0x00, 0x0A])] {
      try folder.write(Array("uno\n\ndos\n\ntres\n".utf8) + end, to: name)
      let file = SourceFile(path: FilePath("\(folder.path)/\(name)"), name: name)
      #expect(try SourceReader(largestWhole: 8, sectionSize: 16).sections(of: file) == nil)
    }
    #expect(try SourceReader(largestWhole: 1, sectionSize: 16).sections(of: .standardInput) == nil)
  }

  @Test(arguments: ["\n", " \t\r\n", "\u{FEFF}\n\n"])
  func `A large file without a text is empty as a small one is`(blank: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let text = blank + String(repeating: "\n \n", count: 40)
    let file = try file(text, in: folder)
    let reader = SourceReader(largestWhole: 20, sectionSize: 16)
    #expect(try reader.sections(of: file) == nil)
    #expect(try reader.text(of: file).warnings.map(\.problem) == [.empty])
    let section = try self.file(text + "Uno.\n", in: folder)
    #expect(try reader.sections(of: section) != nil)
  }

  @Test
  func `A file that changes while it is read is told`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try file("uno uno uno\n\ndos dos dos\n\ntres\n", in: folder)
    let reader = SourceReader(largestWhole: 6, sectionSize: 16)
    let section = try #require(try reader.sections(of: file)?.sections.last)
    for text in ["uno\n", "uno uno uno\n\ndos dos dos\n\ntres y más\n"] {
      try folder.write(text, to: "largo.txt")
      #expect(throws: IngestError(path: file.path, problem: .changed)) {
        try reader.text(of: section, in: file)
      }
    }
  }

  @Test
  func `Its digest is that of the file`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let text = String(repeating: "Uno dos.\n\n", count: 60_000)
    let file = try file(text, in: folder)
    let found = try SourceReader(hashes: true, largestWhole: 100_000, sectionSize: 100_000)
      .sections(of: file)
    #expect(found?.sha256 == SHA256.hexDigest(of: Array(text.utf8)))
    #expect(found?.sections.map(\.bytes.count).reduce(0, +) == 600_000)
    #expect(found?.sections.count == 6)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `The words and places of all sections are those of the whole`(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    var text = ""
    for _ in 0..<(20 + numbers.next(below: 40)) {
      text += RandomText.line(&numbers, pieces: numbers.next(below: 20))
      text += ["\n", "\n\n", "\r\n", "\r\n\r\n"][numbers.next(below: 4)]
    }
    text.unicodeScalars.removeAll { $0 == "\0" }
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try file(text, in: folder)
    let reader = SourceReader(largestWhole: 100, sectionSize: 100 + numbers.next(below: 300))
    let whole = try reader.text(of: file)
    let places = PositionIndex(of: whole.utf8)
    var bytes: [UInt8] = []
    for section in try reader.sections(of: file)?.sections ?? [] {
      let source = try reader.text(of: section, in: file)
      #expect(section.linesBefore == places.line(ofByte: bytes.count) - 1)
      #expect(section.scalarsBefore == places.scalarOffset(ofByte: bytes.count, in: whole.utf8))
      bytes += source.utf8
    }
    if !bytes.isEmpty { #expect(bytes == whole.utf8) }
  }
}
