import Synchronization

/// A line on standard error that says how far a long work has come: `reading: 12 of 237`.
///
/// It is rewritten in place, appears only after half a second, and is gone at the end.
///
/// A class with a lock: several threads advance it, and their messages must not run into it.
final class ProgressLine: Sendable {
  private struct State {
    var activity = ""
    var done = 0
    var total = 0
    /// The line that the terminal shows now; empty if none.
    var shown = ""
    /// When the line is written next.
    var due: ContinuousClock.Instant
  }

  private let isEnabled: Bool
  private let now: @Sendable () -> ContinuousClock.Instant
  private let write: @Sendable (String) -> Void
  private let state: Mutex<State>

  /// How long a work lasts before it is spoken of, and how long a line stands.
  static let patience = Duration.milliseconds(500)
  static let interval = Duration.milliseconds(100)

  /// Goes to the beginning of the line and clears it.
  private static let clearing = "\r\u{1B}[K"

  /// - Parameters:
  ///   - choice: `auto` shows it on a terminal that can rewrite a line; `always` wherever standard
  ///     error goes, and at once.
  ///   - isTerminal: whether `write` goes to such a terminal.
  ///   - now: the time, for tests.
  init(
    _ choice: ProgressChoice, isTerminal: Bool,
    now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
    write: @escaping @Sendable (String) -> Void
  ) {
    isEnabled = choice == .always || choice == .auto && isTerminal
    self.now = now
    self.write = write
    state = Mutex(State(due: choice == .always ? now() : now() + Self.patience))
  }

  /// Progress on standard error.
  static func onStandardError(_ choice: ProgressChoice) -> ProgressLine {
    ProgressLine(
      choice,
      isTerminal: StandardStream.error.isTerminal && ProcessContext.variable("TERM") != "dumb",
      write: { try? StandardStream.error.write($0) })
  }

  /// Begins a part of the work.
  ///
  /// - Parameters:
  ///   - activity: what is done, short: `reading`. At most 40 characters are shown.
  ///   - total: how many steps it has; 0 if that isn't known.
  func begin(_ activity: String, of total: Int = 0) {
    guard isEnabled else { return }
    state.withLock { state in
      (state.activity, state.done, state.total) = (String(activity.prefix(40)), 0, total)
      show(&state)
    }
  }

  /// Counts steps that are done. It is cheap enough for every source, not for every token.
  func advance(by steps: Int = 1) {
    guard isEnabled else { return }
    state.withLock { state in
      state.done += steps
      show(&state)
    }
  }

  /// Prints whole lines, such as a message, above the line of progress.
  func print(_ lines: String) {
    state.withLock { state in
      if state.shown.isEmpty {
        write(lines)
      } else {
        write(Self.clearing + lines + state.shown)
      }
    }
  }

  /// Takes the line away. Nothing is shown any more until `begin`.
  func end() {
    state.withLock { state in
      if !state.shown.isEmpty { write(Self.clearing) }
      state.shown = ""
      state.activity = ""
    }
  }

  // MARK: -

  private func show(_ state: inout State) {
    let time = now()
    guard !state.activity.isEmpty, time >= state.due else { return }
    state.due = time + Self.interval
    state.shown = "\(state.activity): \(state.done)"
    if state.total > 0 { state.shown += " of \(state.total)" }
    write(Self.clearing + state.shown)
  }
}
