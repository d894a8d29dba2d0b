import Testing

@testable import Tokenizer

struct FilePathTests {
  @Test(arguments: [
    ("a/b/carta.txt", "carta.txt"), ("carta.txt", "carta.txt"), ("/", ""), ("", ""),
    ("cartas/", "cartas"), ("cartas///", "cartas"), ("/cartas", "cartas"), ("a/.b", ".b"),
  ])
  func `The last component has no slash`(path: String, last: String) {
    #expect(FilePath(path).lastComponent == FilePath(last))
  }

  @Test(arguments: [
    ("a/carta.txt", "txt"), ("CARTA.TXT", "txt"), ("a.b/carta", ""), ("carta.", ""),
    (".txt", ""), (".carta.md", "md"), ("a.tar.gz", "gz"), ("cartas.d/", "d"), ("", ""),
  ])
  func `The ending stands behind the last full stop of the last component`(
    path: String, ending: String
  ) {
    #expect(FilePath(path).fileExtension == ending)
  }

  @Test(arguments: [
    ("a", "b", "a/b"), ("a/", "b", "a/b"), ("", "b", "b"), ("/", "b", "/b"),
    ("a/b", "c/d", "a/b/c/d"),
  ])
  func `A component is joined by one slash`(folder: String, name: String, joined: String) {
    #expect(FilePath(folder).appending(FilePath(name)) == FilePath(joined))
  }

  @Test
  func `Paths are ordered by bytes, not by letters`() {
    let paths = ["b", "á", "a/x", "a.txt", "B", "a"].map { FilePath($0) }
    #expect(paths.sorted().map(\.description) == ["B", "a", "a.txt", "a/x", "b", "á"])
    #expect(FilePath("á") != FilePath("a\u{301}"))
  }

  @Test
  func `Bytes that are not UTF-8 are kept and shown as numbers`() {
    let path = FilePath(bytes: [0x61, 0x2F, 0xE9, 0x2E, 0x74, 0x78, 0x74])
    #expect(path.lastComponent.bytes == [0xE9, 0x2E, 0x74, 0x78, 0x74])
    #expect(path.description == "a/\\xE9.txt")
    #expect(
      FilePath(bytes: [0xC3, 0xB1, 0xC3, 0x28, 0xE2, 0x82]).description == "ñ\\xC3(\\xE2\\x82")
    #expect(path.fileExtension == "txt")
  }

  @Test(arguments: [
    ("/a/b/c", 2, "b/c"), ("a/./b//c", 2, "b/c"), ("./a", 3, "a"), ("../a", 2, "../a"), ("", 2, ""),
  ])
  func `A suffix has the last components`(path: String, count: Int, suffix: String) {
    #expect(FilePath(path).suffix(count) == FilePath(suffix))
  }
}
