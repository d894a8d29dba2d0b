import Testing

@testable import Tokenizer

struct SourcePositionTests {
  @Test
  func `A position reads as file, line, column`() {
    let position = SourcePosition(file: "cartas/01.txt", line: 12, column: 5)
    #expect(String(describing: position) == "cartas/01.txt:12:5")
  }

  @Test
  func `A warning and an error name their place first`() {
    let position = SourcePosition(file: "a.txt", line: 3, column: 7)
    #expect(
      IngestWarning(position: position, problem: .notUTF8).description
        == "a.txt:3:7: this byte is not UTF-8; the file was read as Windows-1252")
    #expect(
      IngestError(path: FilePath("x/a.bin"), problem: .binary(offset: 9)).description
        == "x/a.bin: is binary (a NUL byte at offset 9); give a text file")
    #expect(
      IngestError(path: FilePath("x"), problem: .unreadable("Permission denied")).description
        == "x: cannot be read: Permission denied")
  }
}
