import TestSupport
import Testing

/// What `check` says of the lists of a user, and what the other commands say of them.
@Suite struct CheckTests {
  struct Example: Sendable {
    let text: String
    let messages: [String]
    var code: Int32 = 2
    /// What `--as` names.
    var kind: String?
  }

  private static let asGazetteer =
    "note: taken for a gazetteer by its first line; "
    + "if it is none, say what it is with '--as': stopwords, letters, layers, lemmas, frequencies or approved"
  private static let asLetters =
    "note: taken for a letters table by its first line; "
    + "if it is none, say what it is with '--as': gazetteer, stopwords, layers, lemmas, frequencies or approved"
  private static let asStopwords =
    "note: taken for a stopword list by its first line; "
    + "if it is none, say what it is with '--as': gazetteer, letters, layers, lemmas, frequencies or approved"

  private static let examples: [Example] = [
    // The form of a table.
    Example(
      text: "id,kind,name\nana,person,\"Ana\nx,place,X\n",
      messages: [asGazetteer, "2:12: error: the quotation mark is never closed"]),
    Example(
      text: "id,kind,name\nana,person,Ana, la de Vigo\nx,place,X,,\n",
      messages: [
        asGazetteer,
        "2:16: error: the row has 4 cells, the header 3; quote a cell that holds the separator",
      ]),
    Example(
      text: "id,kind,name,NAME\nana,person,Ana,Ana\n",
      messages: [asGazetteer, "1:14: error: the column 'NAME' stands twice"]),
    // Columns.
    Example(
      text: "id\tkind\tname\tvaraints\nana\tperson\tAna\tAnita\n",
      messages: [
        asGazetteer, "1:14: error: unknown column 'varaints'; did you mean 'variants'?",
      ]),
    Example(
      text: "id\tkind\tname\tfuente\nana\tperson\tAna\tyo\n",
      messages: [
        "1:14: warning: unknown column 'fuente'; it is not read",
        "note: a gazetteer of 1 entity, no mistake",
      ], code: 0),
    Example(
      text: "file,lien\na.txt,3\n",
      messages: [
        asLetters, "1:1: error: the column 'start' or 'line' is missing",
        "1:6: error: unknown column 'lien'; did you mean 'line'?",
      ]),
    // Ids.
    Example(
      text: "id,kind,name\nana ríos,person,Ana\na--b,place,B\nc=d,place,C\n",
      messages: [asGazetteer]
        + [("2:1", "ana ríos"), ("3:1", "a--b"), ("4:1", "c=d")].map {
          "\($0): error: the id '\($1)' cannot be asked for; "
            + "leave out white space, '--' and each of ;|&@=\""
        }),
    // Lists without anything.
    Example(text: "", messages: [asStopwords, "1:1: error: the file holds no word"]),
    Example(text: "# nada\n", messages: [asStopwords, "1:1: error: the file holds no word"]),
    Example(text: "", messages: ["1:1: error: the file holds no entity"], kind: "gazetteer"),
    Example(text: "\n \n", messages: ["1:1: error: the file holds no letter"], kind: "letters"),
    Example(
      text: "id,kind,name\n", messages: [asGazetteer, "1:1: error: the file holds no entity"]),
    Example(
      text: "file,line\n", messages: [asLetters, "1:1: error: the file holds no letter"]),
    // What the file is.
    Example(
      text: "de, la, que\ncon\n",
      messages: [asStopwords, "1:1: error: more than one word; write one a line"]),
    Example(
      text: "\u{FEFF}# de spaCy\n {\"label\": \"PER\", \"pattern\": \"Ana\"}\n",
      messages: ["note: a gazetteer of 1 entity, no mistake"], code: 0),
    Example(
      text: "name\nfile\n", messages: ["note: a list of 2 stopwords, no mistake"], code: 0),
    Example(
      text: "letter,sender,file,line\na#1,ana,a.txt,1\n",
      messages: ["note: a table of letters, no mistake"], code: 0),
    Example(
      text: "id,kind,name,note\nana,person,Ana,file\n",
      messages: ["note: a gazetteer of 1 entity, no mistake"], code: 0),
    Example(
      text: "ana\tperson\tAnita\n",
      messages: [
        asGazetteer, "1:1: error: the header has no column 'id'; it needs id, kind and name",
        "1:1: error: the header has no column 'kind'; it needs id, kind and name",
        "1:1: error: the header has no column 'name'; it needs id, kind and name",
      ]),
  ]

  @Test(arguments: examples.indices)
  func `Every mistake of a list is told with its place`(_ place: Int) throws {
    let example = Self.examples[place]
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(example.text, to: "l")
    let kind = example.kind.map { ["--as", $0] } ?? []
    let run = try ProgramRun(["check"] + kind + ["l"], in: folder.path)
    let expected = example.messages.map { $0.hasPrefix("note") ? "l: " + $0 : "l:" + $0 }
    #expect(run.messages.split(separator: "\n").map(String.init) == expected)
    #expect(run.code == example.code)
    #expect(run.output.isEmpty)
  }

  @Test func `A list that is not UTF-8 is told by its first bad byte`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(
      Array("id\tkind\tname\nana\tperson\tAna R".utf8) + [0xED] + Array("os\n".utf8), to: "g.tsv")
    try folder.write(Array("no\ns".utf8) + [0xED, 0x0A, 0x81, 0x0A], to: "s.txt")
    let warning = "this byte is not UTF-8; the file was read as Windows-1252"
    let gazetteer = try ProgramRun(["check", "g.tsv"], in: folder.path)
    #expect(
      gazetteer.messages == """
        g.tsv:2:17: warning: \(warning)
        g.tsv: note: a gazetteer of 1 entity, no mistake

        """)
    #expect(gazetteer.code == 0)
    let stopwords = try ProgramRun(["check", "--as", "stopwords", "s.txt"], in: folder.path)
    #expect(
      stopwords.messages == """
        s.txt:2:2: warning: \(warning)
        s.txt:3:1: error: what cannot be decoded became U+FFFD

        """)
    #expect(stopwords.code == 2)
    try folder.write("Hola.", to: "a.txt")
    let mentions = try ProgramRun(["mentions", "--gazetteer", "g.tsv", "a.txt"], in: folder.path)
    #expect(mentions.messages == "g.tsv:2:17: warning: \(warning)\n")
    #expect(mentions.code == 0)
  }

  @Test func `The other commands refuse what is wrong and warn of what is odd`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("Hola.", to: "a.txt")
    for (text, message, code) in [
      (
        "id,kind,name,varaints\n",
        "1:14: error: unknown column 'varaints'; did you mean 'variants'?", 65
      ),
      (
        "id,kind,name,fuente\na,person,A,B\n",
        "1:14: warning: unknown column 'fuente'; it is not read", 0
      ),
      ("id,kind,name\n", "1:1: warning: the file holds no entity", 0),
      ("", "1:1: error: the file holds no entity", 65),
      ("id,kind,name\n\"a,person,A\n", "2:1: error: the quotation mark is never closed", 65),
    ] as [(String, String, Int32)] {
      try folder.write(text, to: "g.csv")
      let run = try ProgramRun(["dates", "--gazetteer", "g.csv", "a.txt"], in: folder.path)
      #expect(run.messages.split(separator: "\n").contains("g.csv:\(message)"), "\(run.messages)")
      #expect(run.code == code)
    }
  }
}
