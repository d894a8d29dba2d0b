import Foundation
import TestSupport
import Testing

/// How the program ends and what it says, in the words of a user.
@Suite struct ExitStatusTests {
  struct Example: Sendable {
    let words: [String]
    let code: Int32
    /// The last line on standard error.
    let message: String
    /// Whether a table was printed.
    var prints = false
  }

  private static let kindMessage =
    "unknown kind 'persona'; write person, place, organisation or publication"

  private static let examples: [Example] = [
    // The command line.
    Example(words: [], code: 64, message: "corpus-stats: error: a command is missing"),
    Example(
      words: ["letters"], code: 64,
      message:
        "corpus-stats: error: PATH is missing; name a file or a folder, or '-' for standard input"),
    Example(
      words: ["letters", "--thread", "2", "d"], code: 64,
      message: "corpus-stats: note: see 'corpus-stats letters --help'"),
    Example(
      words: ["lettres", "d"], code: 64, message: "corpus-stats: note: see 'corpus-stats --help'"),
    Example(
      words: ["concordance", "@lenn", "d"], code: 64,
      message: "corpus-stats: error: no gazetteer has an entity 'lenn'; did you mean '@lenin'?"),
    Example(
      words: ["why", "lenin--stalni", "d"], code: 64,
      message: "corpus-stats: error: no gazetteer has an entity 'stalni'; did you mean '@stalin'?"),
    Example(
      words: ["why", "@lenn", "d"], code: 64,
      message: "corpus-stats: error: no gazetteer has an entity 'lenn'; did you mean '@lenin'?"),
    Example(
      words: ["why", "lenin--lenin", "d"], code: 64,
      message: "corpus-stats: error: 'lenin--lenin' is no edge; it has one entity twice"),
    Example(
      words: ["why", "nunca", "d"], code: 0,
      message: "corpus-stats: note: nothing was found for 'nunca'", prints: true),
    // Input.
    Example(words: ["letters", "d"], code: 0, message: "", prints: true),
    Example(
      words: ["letters", "nada.txt"], code: 66,
      message: "nada.txt: error: no such file or folder"),
    Example(
      words: ["letters", "nada.txt", "d/a.txt"], code: 1,
      message: "nada.txt: error: no such file or folder", prints: true),
    Example(
      words: ["letters", "vacio.txt"], code: 0,
      message: "vacio.txt:1:1: warning: the file is empty", prints: true),
    Example(
      words: ["letters", "--strict", "vacio.txt"], code: 2,
      message: "vacio.txt:1:1: warning: the file is empty", prints: true),
    Example(
      words: ["letters", "--strict", "--quiet", "vacio.txt"], code: 2, message: "", prints: true),
    Example(
      words: ["letters", "vacia"], code: 66,
      message:
        "vacia: error: holds no text file; the endings .txt, .text, .md, .markdown and .pdf are read"
    ),
    Example(
      words: ["letters", "bin.txt", "d"], code: 1,
      message: "bin.txt: error: is binary (a NUL byte at offset 3); give a text file", prints: true
    ),
    Example(
      words: ["letters", "bin.txt"], code: 66,
      message: "bin.txt: error: is binary (a NUL byte at offset 3); give a text file"),
    Example(
      words: ["letters", "latin.txt"], code: 0,
      message:
        "latin.txt:2:4: warning: this byte is not UTF-8; the file was read as Windows-1252",
      prints: true),
    Example(words: ["letters", "utf16.txt"], code: 0, message: "", prints: true),
    Example(words: ["letters", "bucle"], code: 0, message: "", prints: true),
    Example(
      words: ["letters", "-", "-"], code: 64,
      message: "corpus-stats: note: see 'corpus-stats letters --help'"),
    // Lists, told before any input is read.
    Example(
      words: ["mentions", "--gazetteer", "mala.tsv", "nada.txt"], code: 65,
      message: "mala.tsv:3:5: error: " + kindMessage),
    Example(
      words: ["mentions", "--gazetteer", "nada.tsv", "d"], code: 66,
      message: "nada.tsv: error: no such file or folder"),
    Example(
      words: ["frequencies", "--stopwords", "frases.txt", "d"], code: 65,
      message: "frases.txt:2:1: error: more than one word; write one a line"),
    Example(
      words: ["letters", "--letters", "palabras.txt", "d"], code: 65,
      message: "palabras.txt:1:1: error: the column 'start' or 'line' is missing"),
    Example(
      words: ["frequencies", "--group-by", "lemma", "--lemmas", "palabras.txt", "d"], code: 65,
      message: "palabras.txt:2:1: error: there is no tab; write a form, a tab and its lemma"),
    Example(
      words: ["keyness", "--target", "file=a", "--reference", "buena.tsv", "d"], code: 65,
      message: "buena.tsv:1:1: error: the header needs the columns 'type' and 'count'"),
    Example(
      words: ["letters", "--layers", "all", "d"], code: 0, message: "", prints: true),
    // check
    Example(words: ["check", "mala.tsv"], code: 2, message: "mala.tsv:3:5: error: " + kindMessage),
    Example(
      words: ["check", "buena.tsv"], code: 0,
      message: "buena.tsv: note: a gazetteer of 2 entities, no mistake"),
    Example(words: ["check", "--quiet", "buena.tsv"], code: 0, message: ""),
    Example(
      words: ["check", "palabras.txt"], code: 2,
      message: "palabras.txt:2:1: error: 'la' stands already on line 1"),
    Example(
      words: ["check", "nada.tsv"], code: 66, message: "nada.tsv: error: no such file or folder"),
    // Output.
    Example(
      words: ["run", "--output", "buena.tsv", "d"], code: 73,
      message: "buena.tsv: error: is a file; reports need a folder"),
    Example(
      words: ["run", "--output", "ajena", "d"], code: 73,
      message:
        "ajena: error: the folder isn't empty and holds no manifest of corpus-stats; name another with --output, or use --force"
    ),
    Example(
      words: ["run", "--output", "ajena", "--force", "d"], code: 0,
      message: "corpus-stats: note: 1 source, 1 letter: the reports are in ajena"),
    Example(
      words: ["run", "--output", "vacia/dos/tres", "d"], code: 0,
      message: "corpus-stats: note: 1 source, 1 letter: the reports are in vacia/dos/tres"),
    Example(
      words: ["run", "--output", "nuevo", "nada.txt"], code: 66,
      message: "nada.txt: error: no such file or folder"),
    Example(
      words: ["letters", "-o", "d", "d"], code: 73,
      message: "d: error: is a folder; a table needs the name of a file"),
    Example(
      words: ["letters", "-o", "nada/x.csv", "d"], code: 73,
      message: "nada/x.csv: error: cannot be created: No such file or directory"),
    Example(
      words: ["frequencies", "-o", "enlace.txt", "d"], code: 73,
      message:
        "enlace.txt: error: is a source that would be lost; name another file with --output, or use --force"
    ),
  ]

  @Test(arguments: examples.indices)
  func `The program ends as the contract says`(_ place: Int) throws {
    let example = Self.examples[place]
    let folder = try Self.folder()
    defer { folder.remove() }
    let run = try ProgramRun(example.words, in: folder.path)
    #expect(run.code == example.code, "\(example.words)")
    #expect(
      run.messages.split(separator: "\n").last.map(String.init) ?? "" == example.message,
      "\(example.words)")
    #expect(run.output.isEmpty == !example.prints, "\(example.words)")
  }

  @Test func `A missing operand brings help on standard error`() throws {
    for (words, title) in [([], "corpus-stats COMMAND"), (["keyness"], "corpus-stats keyness")] {
      let run = try ProgramRun(words)
      #expect(run.messages.contains("Usage: \(title)"), "\(words)")
      #expect(run.output.isEmpty)
    }
  }

  @Test func `A slip of the pen gets a hint`() throws {
    #expect(
      try ProgramRun(["letters", "--thread", "2", "Samples"]).messages.hasPrefix(
        "corpus-stats: error: unknown option '--thread'; did you mean '--threads'?\n"))
    #expect(
      try ProgramRun(["lettres", "Samples"]).messages.hasPrefix(
        "corpus-stats: error: unknown command 'lettres'; did you mean 'letters'?\n"))
  }

  @Test func `Every mistake of a list is told`() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let mistakes = """
      mala.tsv:2:5: error: the field 'name' is missing
      mala.tsv:3:1: error: the id 'x y' cannot be asked for; leave out white space, '--' and each of ;|&@="
      mala.tsv:3:5: error: \(Self.kindMessage)

      """
    #expect(
      try ProgramRun(["check", "--as", "gazetteer", "mala.tsv"], in: folder.path).messages
        == mistakes)
    #expect(
      try ProgramRun(["dates", "--gazetteer", "mala.tsv", "d"], in: folder.path).messages
        == mistakes)
  }

  @Test func `A source that would be lost stays as it is unless it is forced`() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let source = URL(fileURLWithPath: folder.path + "/d/a.txt")
    let words = ["frequencies", "--stopwords", "none", "-o", "d/a.txt"]
    #expect(try ProgramRun(words + ["d"], in: folder.path).code == 73)
    #expect(try Data(contentsOf: source) == Data("Hola, Lenin.\n".utf8))
    #expect(try ProgramRun(words + ["--force", "d"], in: folder.path).code == 0)
    #expect(String(decoding: try Data(contentsOf: source), as: UTF8.self).hasPrefix("rank,type,"))
  }

  @Test func `A file is written whole, without a trace of its making`() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let run = try ProgramRun(["letters", "-o", "vacia/t.csv", "d"], in: folder.path)
    #expect(run.code == 0)
    #expect(run.output.isEmpty)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/vacia") == ["t.csv"])
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: folder.path + "/vacia/t.csv"))
        == Data(try ProgramRun(["letters", "d"], in: folder.path).output))
  }

  @Test func `A pipe is written to, not replaced`() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let run = try ProgramRun(
      shell: "mkfifo tubo; cat tubo & \"$program\" letters -o tubo d; wait; test -p tubo",
      in: folder.path)
    #expect(run.code == 0)
    #expect(run.output == (try ProgramRun(["letters", "d"], in: folder.path)).output)
  }

  /// A folder with every kind of input.
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("Hola, Lenin.\n", to: "d/a.txt")
    try folder.write("", to: "vacio.txt")
    try folder.makeFolder("vacia")
    try folder.write([0x48, 0x69, 0x21, 0x00, 0x0A], to: "bin.txt")
    try folder.write(Array("Anno\ncaf".utf8) + [0xE9, 0x2E], to: "latin.txt")
    try folder.write([0xFF, 0xFE, 0x48, 0x00, 0xF1, 0x00], to: "utf16.txt")
    try folder.write("id\tkind\tname\nana\tperson\nx y\tpersona\tX\n", to: "mala.tsv")
    try folder.write("id\tkind\tname\nana\tperson\tAna\nx\tplace\tX\n", to: "buena.tsv")
    try folder.write("la\nla\n", to: "palabras.txt")
    try folder.write("la\nde los\n", to: "frases.txt")
    try folder.write("ajeno", to: "ajena/x.doc")
    try folder.write("Uno.", to: "bucle/a.txt")
    try folder.link("bucle/otra", to: "../bucle")
    try folder.link("enlace.txt", to: "d/a.txt")
    return folder
  }
}
