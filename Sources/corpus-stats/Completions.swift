/// A script that completes the command line in a shell, made from the catalogues.
struct Completions: Sendable {
  let script: String

  init(for shell: Shell) {
    script =
      switch shell {
      case .bash: Self.bash
      case .zsh: Self.zsh
      case .fish: Self.fish
      }
  }

  /// What can be completed after an option or as an operand.
  struct Offer: Hashable, Sendable {
    let words: [String]
    let isFile: Bool

    init(words: [String], isFile: Bool) {
      self.words = words
      self.isFile = isFile
    }

    /// What a value of this form begins with or is.
    init(_ syntax: ValueSyntax) {
      words = syntax.words.map { $0 == "window:N" ? "window:" : $0 }
      isFile = syntax.isFile
    }

    /// What the operands of a command are.
    init(_ operands: Operands) {
      switch operands {
      case .none: self.init(words: [], isFile: false)
      case .paths, .pathsOrSample, .queryAndPaths, .sidesAndPaths, .subjectAndPaths, .files:
        self.init(words: [], isFile: true)
      case .topic: self.init(words: CommandName.allCases.map(\.rawValue), isFile: false)
      case .shell: self.init(words: Shell.allCases.map(\.rawValue), isFile: false)
      }
    }
  }
}
