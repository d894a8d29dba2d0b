import Synchronization
import Testing

@testable import corpus_stats

/// Collects what would be printed.
final class Lines: Sendable {
  private let text = Mutex("")

  var all: String { text.withLock { $0 } }

  func append(_ more: String) { text.withLock { $0 += more } }

  /// What was collected since the last call.
  func take() -> String {
    text.withLock { text in
      defer { text = "" }
      return text
    }
  }
}

@Suite struct DiagnosticsTests {
  private let lines = Lines()

  private func diagnostics(
    _ style: Diagnostics.Style = .plain, isQuiet: Bool = false
  ) -> Diagnostics {
    Diagnostics(style: style, isQuiet: isQuiet) { [lines] in lines.append($0) }
  }

  @Test func `Messages bear a place or the name of the program`() {
    let diagnostics = diagnostics()
    diagnostics.error("no such file", at: "a.txt")
    diagnostics.warning("the variant 'x' stands twice", at: "p.tsv:3:9")
    diagnostics.note("reading the built-in sample")
    #expect(
      lines.all == """
        a.txt: error: no such file
        p.tsv:3:9: warning: the variant 'x' stands twice
        corpus-stats: note: reading the built-in sample

        """)
    #expect(diagnostics.errors == 1)
    #expect(diagnostics.warnings == 1)
  }

  @Test func `Quiet silences warnings and notes, counts them, and keeps errors`() {
    let diagnostics = diagnostics(isQuiet: true)
    diagnostics.warning("w")
    diagnostics.note("n")
    diagnostics.error("e")
    #expect(lines.all == "corpus-stats: error: e\n")
    #expect(diagnostics.warnings == 1)
  }

  @Test func `Colours are escape sequences around place and label`() {
    diagnostics(.coloured).warning("w", at: "a:1")
    #expect(lines.all == "\u{1B}[1ma:1:\u{1B}[0m \u{1B}[1;35mwarning:\u{1B}[0m w\n")
  }

  @Test(arguments: [
    (true, [:], true), (false, [:], false), (true, ["NO_COLOR": "1"], false),
    (true, ["NO_COLOR": ""], true), (true, ["TERM": "dumb"], false),
    (true, ["TERM": "xterm"], true),
  ])
  func `Colour is for terminals whose user has nothing against it`(
    _ isTerminal: Bool, _ variables: [String: String], _ isColoured: Bool
  ) {
    #expect(
      Diagnostics.Style(isTerminal: isTerminal, variable: { variables[$0] })
        == (isColoured ? .coloured : .plain))
  }

  @Test func `A fault of the command line comes with the way to help`() throws {
    diagnostics().usageError(try #require(fault("dates", "--quite", "a")))
    #expect(
      lines.all == """
        corpus-stats: error: unknown option '--quite'; did you mean '--quiet'?
        corpus-stats: note: see 'corpus-stats dates --help'

        """)
  }

  @Test func `Messages of many threads are counted`() async {
    let diagnostics = diagnostics(isQuiet: true)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<100 { group.addTask { diagnostics.warning("w") } }
    }
    #expect(diagnostics.warnings == 100)
  }
}

@Suite struct ExitCodeTests {
  @Test func `Codes are those of the contract`() {
    #expect(ExitCode.allCases.map(\.rawValue) == [0, 1, 2, 64, 65, 66, 70, 73, 74])
  }

  @Test(arguments: [
    (1, 0, 0, true, ExitCode.done), (1, 0, 3, false, .done), (1, 0, 3, true, .faultsFound),
    (1, 1, 0, false, .partlyRead), (1, 1, 1, true, .partlyRead), (0, 2, 0, false, .nothingRead),
    (0, 0, 0, false, .nothingRead),
  ])
  func `A run ends with what it could read`(
    _ read: Int, _ unread: Int, _ warnings: Int, _ isStrict: Bool, _ code: ExitCode
  ) {
    #expect(
      ExitCode(read: read, unread: unread, warnings: warnings, isStrict: isStrict) == code)
  }

  @Test func `Right and wrong command lines end differently`() {
    // Both print; that they do is tested on the built program.
    #expect(CorpusStats.status(of: ["dates", "--bogus"]) == .wrongUsage)
    #expect(CorpusStats.status(of: ["--version"]) == .done)
  }
}

@Suite struct ProgressLineTests {
  private let lines = Lines()

  /// A line whose clock is `clock`.
  private func line(
    _ choice: ProgressChoice, isTerminal: Bool = true, _ clock: Clock
  ) -> ProgressLine {
    ProgressLine(
      choice, isTerminal: isTerminal, now: { clock.now },
      write: { [lines] in lines.append($0) })
  }

  final class Clock: Sendable {
    private let time = Mutex(ContinuousClock.now)
    var now: ContinuousClock.Instant { time.withLock { $0 } }
    func wait(_ milliseconds: Int) { time.withLock { $0 += .milliseconds(milliseconds) } }
  }

  @Test func `It appears after half a second, is rewritten and cleared`() {
    let clock = Clock()
    let line = line(.auto, clock)
    line.begin("reading", of: 9)
    clock.wait(499)
    line.advance()
    #expect(lines.take() == "")
    clock.wait(1)
    line.advance()
    #expect(lines.take() == "\r\u{1B}[Kreading: 2 of 9")
    clock.wait(99)
    line.advance()
    #expect(lines.take() == "")
    clock.wait(1)
    line.advance(by: 4)
    #expect(lines.take() == "\r\u{1B}[Kreading: 7 of 9")
    line.end()
    #expect(lines.take() == "\r\u{1B}[K")
    line.end()
    #expect(lines.take() == "")
  }

  @Test func `Messages stand above it`() {
    let clock = Clock()
    let line = line(.auto, clock)
    line.print("a: warning: w\n")
    #expect(lines.take() == "a: warning: w\n")
    clock.wait(500)
    line.begin("counting")
    #expect(lines.take() == "\r\u{1B}[Kcounting: 0")
    line.print("a: warning: w\n")
    #expect(lines.take() == "\r\u{1B}[Ka: warning: w\ncounting: 0")
  }

  @Test func `Always means at once and anywhere, never means nowhere`() {
    let clock = Clock()
    line(.always, isTerminal: false, clock).begin("reading", of: 2)
    #expect(lines.take() == "\r\u{1B}[Kreading: 0 of 2")
    for (choice, isTerminal) in [(ProgressChoice.never, true), (.auto, false)] {
      let line = line(choice, isTerminal: isTerminal, clock)
      line.begin("reading", of: 2)
      clock.wait(1000)
      line.advance()
      line.end()
      #expect(lines.take() == "")
    }
  }

  @Test func `Threads may advance it together`() async {
    let clock = Clock()
    let line = line(.always, clock)
    line.begin("reading", of: 100)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<99 { group.addTask { line.advance() } }
    }
    clock.wait(1000)
    line.advance()
    #expect(lines.all.hasSuffix("\r\u{1B}[Kreading: 100 of 100"))
  }
}
