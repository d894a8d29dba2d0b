import Foundation
import TestSupport
import Testing
import Tokenizer

/// Files as people have them: odd names, odd encodings, odd sizes.
@Suite struct InputFileTests {
  @Test func `Names with spaces, line ends and quotes are read, sorted and quoted`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let names = ["uno dos.txt", "dos\nlíneas.txt", "la \"cita\", otra.txt", "ñ/Á.md", "-a.txt"]
    for name in names { try folder.write("Hola.", to: name) }
    let run = try ProgramRun(["letters", "--format", "jsonl", "."], in: folder.path)
    #expect(run.code == 0)
    #expect(run.messages == "")
    #expect(
      run.lines.map { $0.split(separator: ",\"line\"")[0] } == [
        #"{"letter":"-a#1","file":"-a.txt""#,
        #"{"letter":"dos\nlíneas#1","file":"dos\nlíneas.txt""#,
        #"{"letter":"la \"cita\", otra#1","file":"la \"cita\", otra.txt""#,
        #"{"letter":"uno dos#1","file":"uno dos.txt""#, #"{"letter":"ñ/Á#1","file":"ñ/Á.md""#,
      ])
    let table = try ProgramRun(
      ["letters", "--", "-a.txt", "la \"cita\", otra.txt"], in: folder.path)
    #expect(
      table.lines.dropFirst().map { $0.prefix(while: { $0 != "1" }) + "…" } == [
        "-a#…", "\"la \"\"cita\"\", otra#…",
      ])
  }

  @Test func `Names that are not UTF-8 are read and stay two`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    // Some file systems take no such name.
    for byte in [0xE9, 0xE8] as [UInt8] {
      guard SystemFile.create(Array((folder.path + "/caf").utf8) + [byte] + Array(".txt".utf8))
      else { return }
    }
    let run = try ProgramRun(["letters", folder.path])
    #expect(run.code == 0)
    #expect(
      run.messages == """
        caf\\xE8.txt:1:1: warning: the file is empty
        caf\\xE9.txt:1:1: warning: the file is empty

        """)
    let reports = try ProgramRun(["run", "-o", folder.path + "/r", folder.path])
    #expect(reports.code == 0)
    let sources = try Manifests.read(folder.path + "/r")["sources"] as? [[String: Any]]
    #expect(sources?.map { $0["file"] as? String } == ["caf\\xE8.txt", "caf\\xE9.txt"])
  }

  @Test func `A loop of links ends, and every file is read once`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("Uno.", to: "a/uno.txt")
    try folder.write("Dos.", to: "a/b/dos.txt")
    try folder.link("a/b/arriba", to: "../../a")
    try folder.link("a/roto.txt", to: "nada")
    let run = try ProgramRun(["letters", "a"], in: folder.path)
    #expect(run.lines.dropFirst().map { $0.split(separator: ",")[1] } == ["b/dos.txt", "uno.txt"])
    // A link to nothing is an input that could not be read.
    #expect(run.messages == "a/roto.txt: error: no such file or folder\n")
    #expect(run.code == 1)
  }

  @Test func `Hidden files and other endings are passed over, but not where they are named`() throws
  {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for name in ["a.txt", "b.text", "c.md", "d.MARKDOWN", "e.csv", ".f.txt", ".g/h.txt"] {
      try folder.write("Hola.", to: name)
    }
    let run = try ProgramRun(["letters", "."], in: folder.path)
    #expect(
      run.lines.dropFirst().map { $0.split(separator: ",")[1] } == [
        "a.txt", "b.text", "c.md", "d.MARKDOWN",
      ])
    #expect(
      run.messages
        == "corpus-stats: note: 1 file was passed over (1 .csv); of a folder, .txt, .text, .md, .markdown and .pdf are read\n"
    )
    let named = try ProgramRun(["letters", "e.csv", ".f.txt"], in: folder.path)
    #expect(named.lines.dropFirst().map { $0.split(separator: ",")[1] } == ["e.csv", ".f.txt"])
  }

  @Test func `Files of a folder that are no text are counted by their endings`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for name in ["a.txt", "b.odt", "c/d.ODT", "e.docx", "f", "g.1", "h.2", "i.3", "j.4"] {
      try folder.write("Hola.", to: name)
    }
    let run = try ProgramRun(["letters", ".", "b.odt"], in: folder.path)
    #expect(run.code == 0)
    #expect(
      run.messages
        == "corpus-stats: note: 8 files were passed over (2 .odt, 1 without an ending, 1 .1, 1 .2, 1 .3, 1 .4, others); of a folder, .txt, .text, .md, .markdown and .pdf are read\n"
    )
    #expect(try ProgramRun(["letters", "--quiet", "."], in: folder.path).messages == "")
  }

  @Test func `A folder that is spelled in two ways is read once`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("Hola.", to: "d/a.txt")
    for paths in [["d", "./d"], ["d", "d/"], ["d", "d/a.txt"], ["d/a.txt", "./d/a.txt"]] {
      let run = try ProgramRun(["letters"] + paths, in: folder.path)
      #expect(run.lines.count == 2, "\(paths)")
      #expect(run.messages == "")
    }
  }

  @Test func `The manifest names lists by their name and checksum, not by their path`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("Hola.", to: "a.txt")
    try folder.write("la\n", to: "listas/es.txt")
    try folder.write("id,kind,name\nana,person,Ana\n", to: "listas/g.csv")
    let run = try ProgramRun(
      [
        "run", "-o", "r", "--gazetteer", folder.path + "/listas/g.csv", "--gazetteer=listas/g.csv",
        "--stopwords", folder.path + "/listas/es.txt", "--unit", "letter", "a.txt",
      ], in: folder.path)
    #expect(run.code == 0)
    let options = try #require(try Manifests.read(folder.path + "/r")["options"] as? [String: Any])
    let gazetteer = [
      "file": "g.csv",
      "sha256": SHA256.hexDigest(of: Array("id,kind,name\nana,person,Ana\n".utf8)),
    ]
    #expect(options["gazetteer"] as? [[String: String]] == [gazetteer, gazetteer])
    #expect(
      options["stopwords"] as? [[String: String]] == [
        ["file": "es.txt", "sha256": SHA256.hexDigest(of: Array("la\n".utf8))]
      ])
    #expect(options["unit"] as? [String] == ["letter"])
  }

  @Test func `Standard input is a source with the name -`() throws {
    let run = try ProgramRun(["tokens", "-"], input: Array("Viva Ñu.".utf8))
    #expect(
      run.lines == [
        "file,letter,paragraph,sentence,start,end,form,norm,kind,layer",
        "-,-#1,1,1,0,4,Viva,viva,word,body", "-,-#1,1,1,5,7,Ñu,ñu,word,body",
        "-,-#1,1,1,7,8,.,.,punctuation,body",
      ])
    #expect(run.code == 0)
    let empty = try ProgramRun(["text", "-"])
    #expect(empty.messages == "-:1:1: warning: the file is empty\n")
    #expect(empty.code == 0)
  }

  /// Bytes, the text that they are read as, and the warning.
  private static let encodings: [(bytes: [UInt8], text: String, warning: String)] = [
    (Array("Año".utf8), "Año\n\n", ""), ([0xEF, 0xBB, 0xBF] + Array("Año".utf8), "Año\n\n", ""),
    (
      [0x41, 0xF1, 0x6F], "Año\n\n",
      "1:2: warning: this byte is not UTF-8; the file was read as Windows-1252"
    ),
    (
      Array("Año, más ".utf8) + [0xE9, 0x6C], "Año, más él\n\n",
      "1:10: warning: this byte is not UTF-8, though the file is; it was read as Windows-1252"
    ),
    (
      Array("Año\nmás él ".utf8) + [0xE9, 0x2C, 0xF1], "Año más él é,ñ\n\n",
      "2:8: warning: this byte and 1 more are not UTF-8, though the file is; they were read as Windows-1252"
    ),
    ([0xFF, 0xFE, 0x41, 0, 0xF1, 0, 0x6F, 0], "Año\n\n", ""),
    ([0xFE, 0xFF, 0, 0x41, 0, 0xF1, 0, 0x6F], "Año\n\n", ""),
    (
      Array("Uno.\r\nDos.\r\n".utf8) + [0x93, 0x6F, 0x94],
      "Uno. Dos. “o”\n\n",
      "3:1: warning: this byte is not UTF-8; the file was read as Windows-1252"
    ),
  ]

  @Test(arguments: encodings.indices)
  func `Every encoding is told from its bytes`(_ place: Int) throws {
    let example = Self.encodings[place]
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(example.bytes, to: "a.txt")
    let run = try ProgramRun(["text", "a.txt"], in: folder.path)
    #expect(run.text == example.text)
    #expect(run.messages == (example.warning.isEmpty ? "" : "a.txt:\(example.warning)\n"))
    #expect(run.code == 0)
  }

  @Test func `The manifest says how a source was read`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write([0x41, 0xF1, 0x6F], to: "a.txt")
    #expect(try ProgramRun(["run", "-o", "r", "a.txt"], in: folder.path).code == 0)
    let manifest = try Manifests.read(folder.path + "/r")
    let source = try #require((manifest["sources"] as? [[String: Any]])?.first)
    #expect(source["encoding"] as? String == "windows-1252")
    #expect(source["bytes"] as? Int == 3)
    #expect(
      source["warnings"] as? [String] == [
        "a.txt:1:2: this byte is not UTF-8; the file was read as Windows-1252"
      ])
  }

  @Test(.timeLimit(.minutes(5)))
  func `A single line of 50 MB is read in memory that grows with it alone`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    // Long words, so that an unoptimised build is done soon.
    let word = Array(String(repeating: "palabrería", count: 50).utf8) + [0x20]
    var line: [UInt8] = []
    line.reserveCapacity(50_000_000)
    while line.count < 50_000_000 { line += word }
    try folder.write(line, to: "a.txt")
    // 1.5 GB of address space, where the shell can limit it.
    let run = try ProgramRun(
      shell: "ulimit -v 1500000 2>/dev/null; exec \"$program\" frequencies a.txt", in: folder.path)
    #expect(run.code == 0)
    #expect(run.messages == "")
    #expect(
      run.lines.dropFirst() == [
        "1,\(String(repeating: "palabrería", count: 50)),\(line.count / word.count),1000000,1,0,"
      ])
  }
}
