import TestSupport
import Testing
import Tokenizer

@testable import corpus_stats

/// The reports of a file that is read in sections, beside those of the same file as a whole.
struct SectionedReportsTests {
  /// Forty short letters, of which sections cut some.
  private static let text = (1...40).map {
    """
    CARTA A LENIN

    Vigo, \($0 % 27 + 1) de enero de 1921

    Querido Lenin:

    Vino Trotsky con el número \($0) y preguntó por Stalin. Nadie supo qué decirle.

    El \($0 % 27 + 1) de marzo de 1920 nevó.

    Dolores

    (La carta está rota. N. del E.)


    """
  }.joined()

  private func reports(_ reader: SourceReader, threads: Int, _ folder: TemporaryFolder) throws
    -> [String: [String]]
  {
    let output = "\(folder.path)/out"
    let diagnostics = Diagnostics(style: .plain, isQuiet: true) { _ in }
    var plan = try Plan(
      try arguments(
        "run", "--force", "--threads", "\(threads)", "--output", output, "\(folder.path)/a.txt"),
      diagnostics)
    plan.reader = reader
    let progress = ProgressLine(.never, isTerminal: false, write: { _ in })
    let run = RunCommand(plan: plan, diagnostics: diagnostics, progress: progress)
    #expect(run.run() == .done)
    var reports: [String: [String]] = [:]
    for name in ["frequencies.csv", "mentions.csv", "dates.csv", "letters.csv", "manifest.json"] {
      let file = SourceFile(path: FilePath("\(output)/\(name)"), name: name)
      let source = try SourceReader().text(of: file)
      reports[name] = source[0..<source.utf8.count].split(separator: "\n").map(String.init)
    }
    return reports
  }

  @Test func `Sections give the words, names, dates and places of the whole`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(Self.text, to: "a.txt")
    let whole = try reports(SourceReader(), threads: 1, folder)
    let cut = try reports(SourceReader(largestWhole: 999, sectionSize: 1500), threads: 1, folder)
    let parallel = try reports(
      SourceReader(largestWhole: 999, sectionSize: 1500), threads: 3, folder)
    #expect(cut == parallel)
    func columns(_ report: String, of reports: [String: [String]], _ range: Range<Int>) -> [String]
    {
      (reports[report] ?? []).map {
        $0.split(separator: ",", omittingEmptySubsequences: false)[range].joined(separator: ",")
      }
    }
    // Type and count; of names and dates all but the letter.
    #expect(
      columns("frequencies.csv", of: cut, 1..<3) == columns("frequencies.csv", of: whole, 1..<3))
    #expect(columns("mentions.csv", of: cut, 1..<8) == columns("mentions.csv", of: whole, 1..<8))
    #expect(columns("dates.csv", of: cut, 1..<8) == columns("dates.csv", of: whole, 1..<8))
    #expect(columns("mentions.csv", of: cut, 0..<1).last?.hasPrefix("a#1.") == false)
    #expect(columns("letters.csv", of: cut, 0..<1)[1] == "a#1.1")
    #expect(columns("letters.csv", of: whole, 0..<1).count == 41)
  }

  @Test func `The manifest names a file of sections once, with its size, checksum and layers`()
    throws
  {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(Self.text, to: "a.txt")
    let whole = try reports(SourceReader(), threads: 1, folder)["manifest.json"] ?? []
    let cut =
      try reports(SourceReader(largestWhole: 999, sectionSize: 1500), threads: 2, folder)[
        "manifest.json"] ?? []
    let members = ["\"file\": \"a.txt\"", "\"bytes\"", "\"body\"", "\"note\"", "\"front\""]
    for member in members {
      let line = whole.filter { $0.contains(member) }
      #expect(line.count == 1)
      #expect(cut.filter { $0.contains(member) } == line)
    }
    #expect(cut.first { $0.contains("\"sha256\"") } == whole.first { $0.contains("\"sha256\"") })
    let sections = (Self.text.utf8.count + 1499) / 1500
    #expect(cut.contains { $0.contains("\"sections\": ") })
    #expect(!whole.contains { $0.contains("\"sections\": ") })
    #expect(sections > 3)
  }
}
