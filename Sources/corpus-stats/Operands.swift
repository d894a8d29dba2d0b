/// What a command takes beside options.
enum Operands: Hashable, Sendable {
  /// Nothing.
  case none
  /// Texts to read, at least one.
  case paths
  /// Texts to read; without any, the built-in sample.
  case pathsOrSample
  /// A query, unless `--query` gives it, and texts to read.
  case queryAndPaths
  /// Two selectors to compare, and texts to read.
  case sidesAndPaths
  /// What a number is about, and texts to read.
  case subjectAndPaths
  /// Files of the user to check, at least one.
  case files
  /// A command, or nothing.
  case topic
  /// The name of a shell.
  case shell

  /// How the synopsis shows them.
  var synopsis: String {
    switch self {
    case .none: ""
    case .paths: "PATH..."
    case .pathsOrSample: "[PATH...]"
    case .queryAndPaths: "QUERY PATH..."
    case .sidesAndPaths: "A B PATH..."
    case .subjectAndPaths: "SUBJECT PATH..."
    case .files: "FILE..."
    case .topic: "[COMMAND]"
    case .shell: Shell.allCases.map(\.rawValue).joined(separator: "|")
    }
  }
}
