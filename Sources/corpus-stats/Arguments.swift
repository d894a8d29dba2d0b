/// What a command line asks for.
enum Invocation: Hashable, Sendable {
  /// General help, or that of a command.
  case help(CommandName?)
  case version
  /// Run a command.
  case command(Arguments)

  /// Reads the words of a command line, without the name of the program.
  ///
  ///     try Invocation(["network", "--unit", "letter", "letters.txt"])
  ///
  /// Options may stand before and after operands; after `--` every word is an operand, and `-` is
  /// one. A value follows its option (`--unit letter`) or is joined to it (`--unit=letter`,
  /// `-ofile`). Names of options are never abbreviated. `--help` and `--version` win over
  /// everything else, except that the command must exist; they alone may stand before it.
  ///
  /// Nothing outside the words is looked at: whether a file exists is for others to find.
  ///
  /// - Parameter isDate: whether a text is a date that can bound a period. The default looks at
  ///   the shape only: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  /// - Throws: `UsageError`, the first fault in reading order.
  init(
    _ words: [SystemString], isDate: @escaping (String) -> Bool = Arguments.isShapedAsDate
  ) throws(UsageError) {
    self = try ArgumentParser.invocation(of: words, isDate: isDate)
  }
}

/// A command with its options and operands, checked but not yet carried out.
///
/// Most values are read through the properties of `Arguments` in ArgumentValues.swift, which know
/// the defaults.
struct Arguments: Hashable, Sendable {
  let command: CommandName
  /// The values of the options that were given, by name; a flag has one that is empty.
  private let values: [String: [SystemString]]
  /// What is to be read: files and folders, `-` for standard input. Of `check`, the files.
  let paths: [SystemString]
  /// What `concordance` looks for, in the order given; of `why`, what it is asked about.
  let queries: [String]
  /// The two sides of `compare`, as they are written.
  let sides: [String]
  /// What `completions` is for; nil for other commands.
  let shell: Shell?

  init(
    command: CommandName, values: [String: [SystemString]] = [:], paths: [SystemString] = [],
    queries: [String] = [], sides: [String] = [], shell: Shell? = nil
  ) {
    self.command = command
    self.values = values
    self.paths = paths
    self.queries = queries
    self.sides = sides
    self.shell = shell
  }

  /// Whether the option stands on the command line.
  func isGiven(_ option: Option) -> Bool { values[option.name] != nil }

  /// The values of an option in the order given; none if it wasn't.
  func values(of option: Option) -> [SystemString] { values[option.name] ?? [] }

  /// The value of an option that is given at most once.
  func value(of option: Option) -> SystemString? { values[option.name]?.first }

  /// The options that were given with their values, in the order of `Option.all`.
  var given: [(option: Option, values: [SystemString])] {
    Option.all.compactMap { option in values[option.name].map { (option, $0) } }
  }

  /// Whether a text has the shape `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. No calendar is consulted.
  static func isShapedAsDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count) else { return false }
    return zip(parts, [4, 2, 2]).allSatisfy { part, length in
      part.utf8.count == length && WholeNumber.read(part) != nil
    }
  }
}
