import TestSupport
import Testing

/// What the program says where nothing comes of a question.
@Suite struct HintTests {
  private static let letters = """
    file,line,sender,addressees,date
    a.txt,1,lenin,Ana Ríos,1922-12-24
    a.txt,3,Ana Ríos,lenin,1923-01-02

    """

  private func run(_ words: String..., text: String = "Hoy vi a Stalin.\n\nPaz y pan.\n") throws
    -> ProgramRun
  {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(text, to: "a.txt")
    if !text.isEmpty { try folder.write(Self.letters, to: "l.csv") }
    return try ProgramRun(words + (text.isEmpty ? [] : ["--letters", "l.csv"]), in: folder.path)
  }

  @Test(arguments: [
    ("--sender", "Vladímir Lenin", "; did you mean the sender 'lenin'?"),
    ("--sender", "ana rios", "; did you mean the sender 'Ana Ríos'?"),
    ("--addressee", "Ríos", "; did you mean the addressee 'Ana Ríos'?"),
    ("--letter", "a", "; 'corpus-stats letters' lists them"),
    ("--letter", "a#11", "; did you mean the letter 'a#1'?"),
    ("--from", "1930", "; 'corpus-stats letters' lists them"),
  ])
  func `A selection that fits no letter asks what was meant`(
    _ option: String, _ value: String, _ hint: String
  ) throws {
    let message = "corpus-stats: warning: no letter fits the selection\(hint)\n"
    #expect(try run("letters", option, value, "a.txt").messages == message)
    #expect(try run("text", option, value, "a.txt").messages == message)
  }

  @Test(arguments: [
    ("lenin-stalin", "; did you mean 'lenin--stalin'?"),
    ("Lenin-Koba", "; did you mean 'lenin--stalin'?"),
    ("Kropotkin", "; did you mean '@kropotkin'?"), ("camarad*", ""),
  ])
  func `A word that stands nowhere may be a name`(_ subject: String, _ hint: String) throws {
    let run = try run("why", subject, "a.txt")
    #expect(run.messages == "corpus-stats: note: nothing was found for '\(subject)'\(hint)\n")
    #expect(run.code == 0)
  }

  @Test func `A unit is for edges`() throws {
    let run = try run("why", "--unit", "letter", "paz", "a.txt")
    #expect(run.code == 64)
    #expect(
      run.messages
        == "corpus-stats: error: '--unit' is for an edge, such as 'lenin--stalin'; leave it out\n")
  }

  @Test(arguments: [
    ("network --ego stalin", "'stalin' is no node of the network"),
    (
      "network --kind correspondence --ego ana",
      "'ana' is no node of the network; did you mean 'Ana Ríos'?"
    ),
    ("network", "no two names of the gazetteer stand in one paragraph"),
    ("network --kind correspondence --min-weight 2", "none of 2 edges is shown: weight at least 2"),
    ("network --kind words", "no two words stand together in 3 units or more"),
    ("frequencies --min-letters 3", "no row is left by '--min-letters 3'"),
    ("collocations --min-count 9", "no row is left by '--min-count 9'"),
    ("keyness", "no type is typical of a letter; '--max-p 1' shows all of them"),
  ])
  func `An empty table is explained`(_ line: String, _ message: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("Hoy vi a Stalin.\n\nPaz y pan.\n", to: "a.txt")
    try folder.write(Self.letters, to: "l.csv")
    let run = try ProgramRun(
      line.split(separator: " ").map(String.init) + ["--letters", "l.csv", "a.txt"],
      in: folder.path)
    #expect(run.messages == "corpus-stats: note: \(message)\n")
    #expect(run.code == 0)
    #expect(run.lines.count == 1)
  }

  @Test(arguments: ["frequencies", "run"])
  func `A text without a word is told`(_ command: String) throws {
    let run = try run(command, "a.txt", text: "")
    #expect(
      run.messages.contains(
        "corpus-stats: warning: no word stands in the layer 'body': there is nothing to count\n"))
    #expect(run.code == 0)
  }

  @Test func `A book among letters is told`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(String(repeating: "El mar y la luz del alba. ", count: 20), to: "libro.txt")
    try folder.write("Hoy vi a Ana.\n", to: "a.txt")
    try folder.write("file,line,sender\na.txt,1,lenin\n", to: "l.csv")
    let run = try ProgramRun(
      ["letters", "--letters", "l.csv", "a.txt", "libro.txt"], in: folder.path)
    #expect(
      run.messages.contains("1 text shows no sign of a letter and counts as one ('libro.txt')"))
  }

  @Test func `Every kind of list is checked, by what it looks like`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("cartas\tcarta\n", to: "lemas.tsv")
    try folder.write("type,count\npaz,3\n,x\n", to: "frecuencias.csv")
    let run = try ProgramRun(["check", "lemas.tsv", "frecuencias.csv"], in: folder.path)
    #expect(run.code == 2)
    #expect(
      run.messages == """
        lemas.tsv: note: a list of the lemmas of 1 form, no mistake
        frecuencias.csv: note: taken for a table of frequencies by its first line; if it is none, \
        say what it is with '--as': gazetteer, stopwords, letters, layers, lemmas or approved
        frecuencias.csv:3:1: error: the field 'type' is missing
        frecuencias.csv:3:2: error: the count is no whole number below 2³²

        """)
  }
}
