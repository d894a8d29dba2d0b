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
    ("carta", "frequencies", "7,carta,16,"),
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
