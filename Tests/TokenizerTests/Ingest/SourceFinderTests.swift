import TestSupport
import Testing

@testable import Tokenizer

struct SourceFinderTests {
  private func names(_ paths: [String]) -> (names: [String], problems: [IngestError.Problem]) {
    let found = SourceFinder.sources(in: paths.map { FilePath($0) })
    return (found.files.map(\.name), found.errors.map(\.problem))
  }

  @Test
  func `A folder is read in byte order of the path`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for name in [
      "b.txt", "a/z.md", "a/Z.text", "a.txt", "a-b.txt", "B.TXT", "á.markdown", "a0.txt",
    ] {
      try folder.write(to: name)
    }
    let found = names([folder.path])
    #expect(
      found.names == [
        "B.TXT", "a-b.txt", "a.txt", "a/Z.text", "a/z.md", "a0.txt", "b.txt", "á.markdown",
      ])
    #expect(found.problems == [])
    #expect(names([folder.path + "/"]).names == found.names)
  }

  @Test
  func `Other endings and hidden entries are passed over`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for name in [".a.txt", ".git/b.txt", "c.csv", "d", "e.txt.bak", "f.txt", "g.pdf"] {
      try folder.write(to: name)
    }
    #expect(names([folder.path]) == (["f.txt", "g.pdf"], []))
    #expect(
      SourceFinder.sources(in: [FilePath(folder.path)]).passedOver == [
        "csv": 1, "": 1, "bak": 1,
      ])
  }

  @Test
  func `A file that is named is read whatever its ending`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(to: "sub/.oculto")
    try folder.write(to: "sub/datos.csv")
    let paths = ["\(folder.path)/sub/datos.csv", "-", "\(folder.path)/sub/.oculto"]
    #expect(names(paths) == (["datos.csv", "-", ".oculto"], []))
    #expect(
      SourceFinder.sources(in: [FilePath("-")]).files == [SourceFile.standardInput])
  }

  @Test
  func `Paths come in the order given, and what fails does not stop the rest`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(to: "b/1.txt")
    try folder.write(to: "a/2.txt")
    try folder.makeFolder("c")
    let paths = ["b", "nada", "c", "a"].map { "\(folder.path)/\($0)" }
    #expect(names(paths) == (["1.txt", "2.txt"], [.missing, .emptyFolder]))
    let errors = SourceFinder.sources(in: paths.map { FilePath($0) }).errors
    #expect(errors.map(\.path) == [FilePath(paths[1]), FilePath(paths[2])])
  }

  @Test
  func `A folder without a text is empty, whatever else it holds`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(to: "datos.csv")
    try folder.makeFolder("sub/otro")
    #expect(names([folder.path]) == ([], [.emptyFolder]))
  }

  @Test
  func `Links are followed, and a loop of them ends`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(to: "a/carta.txt")
    try folder.write(to: "z.txt")
    try folder.link("a/arriba", to: "..")
    try folder.link("a/yo", to: ".")
    try folder.link("enlace.txt", to: "z.txt")
    #expect(names([folder.path]) == (["a/carta.txt", "enlace.txt"], []))
  }

  @Test
  func `What is named twice, in whatever way, is read once`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(to: "d/a.txt")
    try folder.write(to: "d/sub/b.txt")
    try folder.link("e", to: "d")
    let d = folder.path + "/d"
    for paths in [
      [d, d], [d, folder.path + "/./d/"], [d, folder.path + "/e"], [d, d + "/sub", d + "/a.txt"],
      [d, folder.path + "/e/a.txt"],
    ] {
      #expect(names(paths) == (["a.txt", "sub/b.txt"], []), "\(paths)")
    }
    #expect(names([d + "/sub", d]) == (["b.txt", "a.txt"], []))
    #expect(names([d + "/sub", d + "/a.txt", folder.path]) == (["b.txt", "a.txt"], []))
  }

  @Test
  func `Files of one name go by the folders that tell them apart, not by the whole path`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for name in ["x/uno/c.txt", "x/dos/c.txt", "y/dos/c.txt", "y/dos/e.txt"] {
      try folder.write(to: name)
    }
    let path = folder.path
    #expect(names(["\(path)/x/uno", "\(path)/x/dos"]).names == ["uno/c.txt", "dos/c.txt"])
    #expect(
      names(["\(path)/x/uno/c.txt", "\(path)/x/dos", "\(path)/y/dos"]).names == [
        "x/uno/c.txt", "x/dos/c.txt", "y/dos/c.txt", "e.txt",
      ])
    #expect(
      names(["\(path)/x", "\(path)/y"]).names == [
        "x/dos/c.txt", "uno/c.txt", "y/dos/c.txt", "dos/e.txt",
      ])
  }

  @Test
  func `A link to nothing is an error beside the files`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(to: "a.txt")
    try folder.link("roto.txt", to: "no-existe")
    #expect(names([folder.path]) == (["a.txt"], [.missing]))
  }

  @Test
  func `Names that are not UTF-8 are found and read`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let name: [UInt8] = [0x61, 0xF1, 0x6F, 0x2E, 0x74, 0x78, 0x74]
    let path = FilePath(folder.path).appending(FilePath(bytes: name))
    try #require(SystemFile.create(path.bytes))
    let found = SourceFinder.sources(in: [FilePath(folder.path)])
    #expect(found.files == [SourceFile(path: path, name: "a\\xF1o.txt")])
    #expect(try SourceReader().text(of: try #require(found.files.first)).utf8 == [])
  }

  @Test
  func `The message names every ending that is read in a folder`() {
    let message = IngestError(path: FilePath("x"), problem: .emptyFolder).message
    for ending in SourceFinder.extensions {
      #expect(message.contains(".\(ending)"))
    }
  }
}
