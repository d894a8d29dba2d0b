import Synchronization

/// Prints messages on standard error and counts them.
///
///     corpus-stats: error: unknown option '--windw'; did you mean '--window'?
///     persons.tsv:3:9: warning: the variant 'Ilich' stands twice
///
/// A class with a lock: sources are read by several threads, their messages are whole lines, and
/// the counts decide how the program ends.
final class Diagnostics: Sendable {
  /// How a message looks.
  enum Style: Sendable {
    case plain
    /// With the colours of a terminal, as ANSI escape sequences.
    case coloured

    /// Colour for a terminal that can show it, unless the user set `NO_COLOR`.
    ///
    /// - Parameters:
    ///   - isTerminal: whether messages go to a terminal.
    ///   - variable: the value of a variable of the environment; nil if it isn't set.
    init(isTerminal: Bool, variable: (String) -> String?) {
      let isRefused = variable("NO_COLOR").map { !$0.isEmpty } ?? false
      self = isTerminal && !isRefused && variable("TERM") != "dumb" ? .coloured : .plain
    }
  }

  /// How much a message weighs.
  enum Severity: String, Sendable {
    case error, warning, note

    /// The parameters of the escape sequence for its colour: red, magenta, cyan, each bold.
    fileprivate var colour: String {
      switch self {
      case .error: "1;31"
      case .warning: "1;35"
      case .note: "1;36"
      }
    }
  }

  private struct Counts {
    var errors = 0
    var warnings = 0
  }

  private let style: Style
  private let isQuiet: Bool
  private let write: @Sendable (String) -> Void
  private let counts = Mutex(Counts())

  /// - Parameters:
  ///   - isQuiet: whether warnings and notes are counted only, not printed.
  ///   - write: prints a whole line, its line end included.
  init(style: Style, isQuiet: Bool = false, write: @escaping @Sendable (String) -> Void) {
    self.style = style
    self.isQuiet = isQuiet
    self.write = write
  }

  /// Messages on standard error, in colour where that is a terminal.
  ///
  /// - Parameter progress: the line that messages must not run into.
  static func onStandardError(isQuiet: Bool = false, above progress: ProgressLine? = nil)
    -> Diagnostics
  {
    let style = Style(
      isTerminal: StandardStream.error.isTerminal, variable: ProcessContext.variable)
    // When not even messages can be written, nobody can be told.
    return Diagnostics(style: style, isQuiet: isQuiet) { line in
      if let progress {
        progress.print(line)
      } else {
        try? StandardStream.error.write(line)
      }
    }
  }

  /// How many errors and warnings there were, printed or not.
  var errors: Int { counts.withLock { $0.errors } }
  var warnings: Int { counts.withLock { $0.warnings } }

  /// Something could not be done. Never silenced.
  ///
  /// - Parameter place: where, as `file:line:column` or a shorter form of it; without it the
  ///   message bears the name of the program.
  func error(_ message: String, at place: String? = nil) {
    counts.withLock { $0.errors += 1 }
    write(line(.error, message, at: place))
  }

  /// Something was done in a way that the user may not expect.
  func warning(_ message: String, at place: String? = nil) {
    counts.withLock { $0.warnings += 1 }
    if !isQuiet { write(line(.warning, message, at: place)) }
  }

  /// Something worth knowing, such as where the reports are.
  func note(_ message: String, at place: String? = nil) {
    if !isQuiet { write(line(.note, message, at: place)) }
  }

  /// A fault of the command line, with the way to help.
  func usageError(_ fault: UsageError) {
    error(fault.message)
    note(fault.advice)
  }

  // MARK: -

  private func line(_ severity: Severity, _ message: String, at place: String?) -> String {
    let place = (place ?? Program.name) + ":"
    let label = severity.rawValue + ":"
    switch style {
    case .plain: return "\(place) \(label) \(message)\n"
    case .coloured:
      return "\u{1B}[1m\(place)\u{1B}[0m \u{1B}[\(severity.colour)m\(label)\u{1B}[0m \(message)\n"
    }
  }
}
