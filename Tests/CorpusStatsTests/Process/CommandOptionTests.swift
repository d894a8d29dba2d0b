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
}
