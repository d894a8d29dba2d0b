import TestSupport
import Testing

/// What options do together.
@Suite struct CommandOptionTests {
  private func run(_ line: String, _ files: [String: String]) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for (name, text) in files { try folder.write(text, to: name) }
    return try ProgramRun(line.split(separator: " ").map(String.init), in: folder.path)
  }

  @Test func `Runs of words are grouped word by word`() throws {
    let run = try run(
      "frequencies --ngrams 2 --group-by stem a.txt",
      ["a.txt": "Cartas largas. Carta larga. La carta larga."])
    #expect(run.messages == "")
    #expect(
      run.lines.map { $0.split(separator: ",")[1...2].joined(separator: " ") } == [
        "type count", "carta larga 3", "la carta 1",
      ])
  }

  @Test func `A reference without a target is refused`() throws {
    let run = try run("keyness --reference sender=ana a.txt", ["a.txt": "Paz."])
    #expect(run.code == 64)
    #expect(
      run.messages == """
        corpus-stats: error: '--reference' needs a target to compare with it; add '--target SELECTOR'
        corpus-stats: note: see 'corpus-stats keyness --help'

        """)
  }

  @Test(arguments: [
    ("compare", "SELECTOR A is missing"), ("compare ..1920", "SELECTOR B is missing"),
    (
      "compare ..1920 1921..",
      "PATH is missing; name a file or a folder, or '-' for standard input"
    ),
    (
      "compare a.txt ..1920 a.txt",
      "A takes a selector, but 'a.txt' is no condition; write sender=lenin or 1922..1923"
    ),
    ("compare ..1920 1923..1922 a.txt", "the period of '1923..1922' ends before it begins"),
  ])
  func `Two sides and a path are asked for`(_ line: String, _ message: String) throws {
    let run = try run(line, ["a.txt": "Paz."])
    #expect(run.code == 64)
    #expect(run.messages.contains("corpus-stats: error: \(message)\n"))
  }

  @Test func `A side without a letter and letters on both sides are told`() throws {
    let files = ["a.txt": "Paz y pan.", "b.txt": "Paz y mar."]
    let none = try run("compare file=a.txt letter=z#1 a.txt b.txt", files)
    #expect(
      none.messages
        == "corpus-stats: warning: no letter fits 'letter=z#1'; did you mean the letter 'a#1' or 'b#1'?\n"
    )
    #expect(none.lines.dropFirst() == ["pan,1,0,333333,,,,,a", "paz,1,0,333333,,,,,a"])
    let both = try run("compare file=a.txt letter=a#1 a.txt b.txt", files)
    #expect(
      both.messages
        == "corpus-stats: warning: 1 letter fits both sides and counts in each\n")
  }

  @Test(arguments: [
    ("--node @lenn", "no gazetteer has an entity 'lenn'; did you mean '@lenin'?"),
    (
      "--unit source",
      "the option '--unit' takes letter, paragraph, sentence or window:N, not 'source'"
    ),
    ("--unit window:1001", "a window has at most 1000 words on each side"),
    ("--min-count 0", "the option '--min-count' takes a whole number from 1, not '0'"),
  ])
  func `Collocations refuse what they cannot count`(_ options: String, _ message: String) throws {
    let run = try run("collocations \(options) a.txt", ["a.txt": "Paz."])
    #expect(run.code == 64)
    #expect(run.messages.hasPrefix("corpus-stats: error: \(message)\n"))
    #expect(run.output.isEmpty)
  }

  @Test func `Collocations leave out stopwords and rare pairs unless told otherwise`() throws {
    let files = ["a.txt": "El mar y la luz. El mar y la luz. El mar y la sal. El mar, la luz."]
    func pairs(_ options: String) throws -> [String] {
      try run("collocations \(options) a.txt", files).lines.dropFirst().map {
        $0.split(separator: ",")[...2].joined(separator: " ")
      }
    }
    #expect(try pairs("") == ["luz mar 3"])
    #expect(try pairs("--node mar --min-count 1") == ["mar luz 3", "mar sal 1"])
    #expect(try pairs("--unit window:2") == [])
    #expect(try pairs("--stopwords none --unit window:1 --node mar") == ["mar el 4", "mar y 3"])
  }

  @Test func `A node that is nowhere is told`() throws {
    let run = try run(
      "collocations --node paz --node nada --min-count 1 a.txt", ["a.txt": "Paz, mar."])
    #expect(run.messages == "corpus-stats: note: nothing was found for 'nada'\n")
    #expect(run.lines.count == 2)
    #expect(run.code == 0)
  }

  @Test func `Attribution tells how often it is right`() throws {
    let files = [
      "a.txt": "Paz y mar.", "b.txt": "Paz y mar.", "c.txt": "Luz.",
      "l.csv": "file,line,sender\na.txt,1,Ana\nb.txt,1,Ana\n",
    ]
    let line = "similarity --classify --measure jaccard"
    let run = try run("\(line) --letters l.csv a.txt b.txt c.txt", files)
    #expect(
      run.messages.hasSuffix(
        "each left out in turn, 2 of the 2 letters whose sender has others are nearest to one of them"
          + " (1.000)\n"))
    #expect(
      run.lines == [
        "letter,sender,nearest,nearest_sender,measure,distance", "a#1,Ana,b#1,Ana,jaccard,0",
        "b#1,Ana,a#1,Ana,jaccard,0", "c#1,,a#1,Ana,jaccard,1",
      ])
    #expect(try self.run("\(line) --nearest 1 a.txt", files).code == 64)
  }

  @Test func `The share that is right has three decimals`() throws {
    // Ana writes like herself; of Eva's two letters one is like Ana's.
    let files = [
      "a.txt": "Paz y mar.", "b.txt": "Paz y mar.", "c.txt": "Luz.", "d.txt": "Paz y sol.",
      "l.csv": "file,line,sender\na.txt,1,Ana\nb.txt,1,Ana\nc.txt,1,Eva\nd.txt,1,Eva\n",
    ]
    let run = try run(
      "similarity --classify --measure jaccard --letters l.csv a.txt b.txt c.txt d.txt", files)
    #expect(
      run.messages.hasSuffix(
        "2 of the 4 letters whose sender has others are nearest to one of them (0.500)\n"))
  }

  @Test(arguments: [
    ("keyness --format svg", "'--format svg' draws one target; add '--target SELECTOR'"),
    (
      "keyness --bootstrap 100",
      "'--bootstrap' needs a target of two letters or more; add '--target SELECTOR'"
    ),
    (
      "similarity --format svg --nearest 2",
      "'--format svg' is one picture; leave out '--nearest'"
    ),
    (
      "frequencies --by year --bootstrap 100",
      "'--bootstrap' is for the whole; leave out '--by', or take letters with '--sender'"
    ),
    ("similarity --linkage average", "'--linkage' is for the picture; add '--format svg'"),
    (
      "frequencies --bootstrap 99",
      "the option '--bootstrap' takes a whole number from 100 to 100000, not '99'"
    ),
  ])
  func `What does not go together is refused`(_ line: String, _ message: String) throws {
    let run = try run("\(line) a.txt", ["a.txt": "Paz."])
    #expect(run.code == 64)
    #expect(run.messages.hasPrefix("corpus-stats: error: \(message)\n"))
  }

  @Test(arguments: [
    ("keyness --target file=a.txt", "What is typical of file=a.txt"),
    ("compare file=a.txt file=b.txt", "Two vocabularies side by side"),
    ("similarity --measure cosine-delta", "Which letters are near to each other"),
    ("frequencies", "Frequency by rank"),
  ])
  func `Tables have pictures`(_ line: String, _ title: String) throws {
    let run = try run(
      "\(line) --format svg a.txt b.txt c.txt",
      ["a.txt": "Paz, paz, mar.", "b.txt": "Mar, luz.", "c.txt": "Luz, luz, paz."])
    #expect(run.code == 0)
    #expect(run.lines.first == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    #expect(run.lines.contains("<title id=\"title\">\(title)</title>"))
    #expect(run.lines.last == "</svg>")
  }

  @Test func `Intervals of one letter are empty, and that is told`() throws {
    let run = try run(
      "keyness --target file=a.txt --bootstrap 100 a.txt b.txt",
      ["a.txt": "Paz, paz, mar.", "b.txt": "Mar, luz."])
    #expect(
      run.messages
        == "corpus-stats: note: '--bootstrap' needs two letters with words; the intervals are left empty\n"
    )
    #expect(run.lines.dropFirst().allSatisfy { $0.hasSuffix(",,,,") })
  }

  @Test func `Hardie's Log Ratio takes a zero for a half`() throws {
    let run = try run(
      "compare --hardie file=a.txt file=b.txt a.txt b.txt",
      ["a.txt": "Paz, paz, mar, luz.", "b.txt": "Mar, sol."])
    #expect(run.lines.contains { $0.hasPrefix("paz,2,0,500000,0,1,") })
  }

  @Test func `A Delta tells what it cannot know`() throws {
    let files = ["a.txt": "Paz y mar.", "b.txt": "Paz y luz."]
    let two = try run("similarity --measure cosine-delta a.txt b.txt", files)
    #expect(
      two.messages == """
        corpus-stats: warning: '--measure cosine-delta' needs three letters with words; there are fewer
        corpus-stats: note: a translation shows the translator's hand, too: letters of one translator may be alike

        """)
    #expect(two.lines.dropFirst() == ["a#1,b#1,cosine-delta,"])
    let alike = try run("similarity --measure jaccard --stopwords es a.txt b.txt", files)
    #expect(alike.messages == "")
    #expect(alike.lines.dropFirst() == ["a#1,b#1,jaccard,0.666667"])
  }

  @Test func `Diversity keeps stopwords unless they are to be left out`() throws {
    let files = ["a.txt": "La paz y la guerra."]
    func words(_ line: String) throws -> Substring? {
      try run(line, files).lines.last?.split(separator: ",")[1]
    }
    #expect(try words("diversity a.txt") == "5")
    #expect(try words("diversity --stopwords es a.txt") == "2")
  }

  @Test func `A list to compare with is grouped as the corpus is`() throws {
    let run = try run(
      "keyness --target file=a.txt --reference l.csv --group-by stem a.txt",
      ["a.txt": "Camarada y camaradas.", "l.csv": "type,count\ncamarada,5\ncamaradas,3\nmar,12\n"])
    #expect(run.messages == "")
    #expect(
      run.lines.dropFirst().map { $0.split(separator: ",")[2...5].joined(separator: " ") } == [
        "camarada + 2 8"
      ])
  }

  @Test func `Types of few letters are left out of the table by letter, too`() throws {
    let run = try run(
      "frequencies --by letter --min-letters 2 a.txt b.txt",
      ["a.txt": "Paz y pan.", "b.txt": "Paz y mar."])
    #expect(
      run.lines == [
        "letter,type,count,per_million,tf_idf", "a#1,paz,1,333333,0", "b#1,paz,1,333333,0",
      ])
  }

  @Test func `A period that ends before it begins is refused`() throws {
    let run = try run("dates --from 1923 --to 1922 a.txt", ["a.txt": "Paz."])
    #expect(run.code == 64)
    #expect(
      run.messages == """
        corpus-stats: error: '--from 1923' is later than '--to 1922'; no letter can fit both
        corpus-stats: note: see 'corpus-stats dates --help'

        """)
    // A part of a year is none of these.
    #expect(try self.run("dates --from 1922-06 --to 1922 a.txt", ["a.txt": "Paz."]).code == 0)
  }

  @Test func `A concordance is sorted over all sources`() throws {
    let files = ["a.txt": "Paz zeta. Paz mía.", "b.txt": "Paz alta. Paz nota."]
    for threads in ["1", "2"] {
      let run = try run(
        "concordance --sort right --format tsv --threads \(threads) Paz a.txt b.txt", files)
      #expect(
        run.lines.dropFirst().map { $0.split(separator: "\t", omittingEmptySubsequences: false)[8] }
          == ["alta.", "mía.", "nota.", "zeta."])
    }
    let json = try run("concordance --sort left --format json Paz a.txt b.txt", files)
    #expect(json.text.hasPrefix("[\n{\"letter\":\"a#1\""))
    #expect(json.text.hasSuffix("}\n]\n"))
  }

  @Test(arguments: [
    ("bujarin--zinoviev", "network", "bujarin,zinoviev,Undirected,paragraph,6,"),
    ("@lenin", "entities", "lenin,person,Vladímir Lenin,22,"),
    ("dijo", "frequencies", "2,dijo,21,"),
  ])
  func `Behind a number stand as many places as it says`(
    _ subject: String, _ command: String, _ row: String
  ) throws {
    let table = try ProgramRun([command, "Samples/letters"])
    let count = try #require(row.split(separator: ",").last.flatMap { Int($0) })
    #expect(table.lines.contains { $0.hasPrefix(row) })
    let why = try ProgramRun(["why", subject, "--format", "jsonl", "Samples/letters"])
    #expect(why.messages == "")
    #expect(why.lines.count == count)
  }

  @Test func `A concordance without a line says so`() throws {
    let run = try run("concordance --query nada --query ¡vacío! a.txt", ["a.txt": "Paz."])
    #expect(run.messages == "corpus-stats: note: nothing was found for 'nada' or '¡vacío!'\n")
    #expect(run.lines.count == 1)
    #expect(run.code == 0)
  }

  @Test(arguments: [
    "text", "tokens", "tokens --sentences", "text --explain", "concordance paz",
    "concordance --sort left paz", "letters", "frequencies", "run -o r",
  ])
  func `A selection without a letter is told by every command`(_ command: String) throws {
    let run = try run("\(command) --sender nadie a.txt", ["a.txt": "Paz."])
    #expect(
      run.messages.hasPrefix(
        "corpus-stats: warning: no letter fits the selection; 'corpus-stats letters' lists them\n"))
    #expect(run.messages.split(separator: "\n").count <= (command == "run -o r" ? 3 : 1))
    #expect(run.code == 0)
  }
}
