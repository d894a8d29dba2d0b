import TestSupport
import Testing

@testable import Tokenizer

struct SourceReaderTests {
  @Test
  func `A file is read whole, with its size and digest`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("\u{FEFF}abc", to: "carta.md")
    let file = SourceFile(path: FilePath("\(folder.path)/carta.md"), name: "carta.md")
    let source = try SourceReader(hashes: true).text(of: file)
    #expect(source.name == "carta.md")
    #expect(source[0..<3] == "abc")
    #expect(source.byteCount == 6)
    #expect(source.utf8.count == 3)
    #expect(source.isMarkdown)
    #expect(source.sha256 == SHA256.hexDigest(of: Array("\u{FEFF}abc".utf8)))
    #expect(try SourceReader().text(of: file).sha256 == nil)
  }

  @Test
  func `A file longer than one reading is whole`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let bytes = (0..<300_001).map { UInt8(0x61 + $0 % 23) }
    try folder.write(bytes, to: "largo.txt")
    let file = SourceFile(path: FilePath("\(folder.path)/largo.txt"), name: "largo.txt")
    #expect(try SourceReader().text(of: file).utf8 == bytes)
  }

  @Test
  func `What is missing or no file is told`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("a", to: "a.txt")
    func problem(_ name: String) -> IngestError.Problem? {
      let path = FilePath("\(folder.path)/\(name)")
      do throws(IngestError) {
        _ = try SourceReader().text(of: SourceFile(path: path, name: name))
        return nil
      } catch {
        #expect(error.path == path)
        return error.problem
      }
    }
    #expect(problem("a.txt") == nil)
    #expect(problem("b.txt") == .missing)
    #expect(problem("a.txt/b.txt") == .missing)
    #expect(problem("") == .unreadable("Is a directory"))
  }

  @Test(arguments: [("a.md", true), ("a.MARKDOWN", true), ("a.txt", false), ("md", false)])
  func `Markdown is told by the name`(name: String, isMarkdown: Bool) throws {
    let source = try SourceReader().text(of: [0x61], named: name, at: FilePath(name))
    #expect(source.isMarkdown == isMarkdown)
    #expect(SourceText(name: name, "a").isMarkdown == isMarkdown)
  }
}
