/// Reads the words of a command line one after the other. `Invocation` is its public door.
struct ArgumentParser {
  private let command: Command
  private let isDate: (String) -> Bool
  private var words: ArraySlice<SystemString>
  private var values: [String: [SystemString]] = [:]
  private var operands: [SystemString] = []

  /// See `Invocation.init(_:isDate:)`.
  static func invocation(
    of words: [SystemString], isDate: @escaping (String) -> Bool
  ) throws(UsageError) -> Invocation {
    // Words before '--' that begin with '-' are options wherever they stand: a value that begins
    // with '-' must be joined to its option. So what asks for help can be seen without parsing.
    let options = words.prefix { $0.text != "--" }.map(\.text)
    let asksForHelp = options.contains { [Option.help.long, "-h"].contains($0) }
    let asksForVersion = options.contains(Option.version.long)

    guard let place = words.firstIndex(where: { !isOption($0) && $0.text != "--" }) else {
      if asksForHelp { return .help(nil) }
      if asksForVersion { return .version }
      if let first = words.first, first.text != "--" { throw misplaced(first) }
      throw UsageError(problem: .noCommand, command: nil)
    }
    let early = words[..<place].filter {
      ![Option.help.long, "-h", Option.version.long, "--"].contains($0.text)
    }
    if let first = early.first, !asksForHelp, !asksForVersion { throw misplaced(first) }
    guard let name = CommandName(rawValue: words[place].text) else {
      throw UsageError(problem: .unknownCommand(words[place]), command: nil)
    }
    if asksForHelp { return .help(name) }
    if asksForVersion { return .version }
    var parser = ArgumentParser(name, words[(place + 1)...], isDate)
    return try parser.invocation()
  }

  // MARK: - The words one by one

  private init(
    _ name: CommandName, _ words: ArraySlice<SystemString>, _ isDate: @escaping (String) -> Bool
  ) {
    command = Command(name)
    self.words = words
    self.isDate = isDate
  }

  private mutating func invocation() throws(UsageError) -> Invocation {
    while let word = words.popFirst() {
      if word.text == "--" {
        operands += words
        words = []
      } else if word.text.hasPrefix("--") {
        try readLong(word)
      } else if Self.isOption(word) {
        try readShort(word)
      } else {
        operands.append(word)
      }
    }
    return try checkedInvocation()
  }

  /// Reads `--name`, `--name value` or `--name=value`.
  private mutating func readLong(_ word: SystemString) throws(UsageError) {
    let equals = word.bytes.firstIndex(of: UInt8(ascii: "="))
    let name = SystemString(bytes: Array(word.bytes[..<(equals ?? word.bytes.endIndex)])).text
    let joined = equals.map { SystemString(bytes: Array(word.bytes[($0 + 1)...])) }
    guard let option = Option.all.first(where: { $0.long == name }) else {
      throw fault(.unknownOption(name))
    }
    try take(option, joined)
  }

  /// Reads `-x`, `-x value`, `-xvalue` or `-x=value`.
  private mutating func readShort(_ word: SystemString) throws(UsageError) {
    let letter = word.text.dropFirst().first
    guard let option = Option.all.first(where: { $0.short == letter }),
      // '-output' is more likely a slip for '--output' than '-o utput'.
      !Option.all.contains(where: { word.text == "-" + $0.name })
    else { throw fault(.unknownOption(word.text)) }
    var rest = word.bytes.dropFirst(2)
    guard !rest.isEmpty else { return try take(option, nil) }
    if rest.first == UInt8(ascii: "=") { rest.removeFirst() }
    try take(option, SystemString(bytes: Array(rest)))
  }

  private mutating func take(_ option: Option, _ joined: SystemString?) throws(UsageError) {
    guard command.takes(option) else { throw fault(.foreignOption(option)) }
    guard option.isRepeatable || values[option.name] == nil else {
      throw fault(.repeatedOption(option))
    }
    let value: SystemString
    if option.syntax == .flag {
      guard joined == nil else { throw fault(.needlessValue(option)) }
      value = ""
    } else {
      // Not '??': its operands lose the type of what they throw.
      if let joined { value = joined } else { value = try nextWord(for: option) }
      guard !value.isEmpty else { throw fault(.missingValue(option, next: nil)) }
      if let objection = command.objection(to: value.text, for: option, isDate: isDate) {
        throw fault(.unfitValue(option, objection))
      }
    }
    values[option.name, default: []].append(value)
  }

  private mutating func nextWord(for option: Option) throws(UsageError) -> SystemString {
    guard let next = words.first else { throw fault(.missingValue(option, next: nil)) }
    // No option begins with a digit, so that '-1' is a number, if a wrong one.
    let second = next.text.utf8.dropFirst().first ?? 0
    guard !Self.isOption(next) || (0x30...0x39).contains(second) else {
      throw fault(.missingValue(option, next: next))
    }
    words.removeFirst()
    return next
  }

  // MARK: - The whole

  private mutating func checkedInvocation() throws(UsageError) -> Invocation {
    guard !operands.contains(where: \.isEmpty) else { throw fault(.emptyOperand) }
    var queries = values[Option.query.name, default: []].map(\.text)
    var sides: [String] = []
    switch command.operands {
    case .none:
      if let word = operands.first { throw fault(.needlessOperand(word)) }
    case .topic:
      if operands.count > 1 { throw fault(.needlessOperand(operands[1])) }
      guard let word = operands.first else { return .help(nil) }
      guard let topic = CommandName(rawValue: word.text) else {
        throw UsageError(problem: .unknownCommand(word), command: nil)
      }
      return .help(topic)
    case .shell:
      if operands.count > 1 { throw fault(.needlessOperand(operands[1])) }
      guard let word = operands.first else { throw fault(.missingOperand("SHELL")) }
      guard let shell = Shell(rawValue: word.text) else { throw fault(.unknownShell(word)) }
      return .command(Arguments(command: command.name, values: values, shell: shell))
    case .queryAndPaths:
      if queries.isEmpty {
        guard !operands.isEmpty else { throw fault(.missingOperand("QUERY")) }
        queries = [operands.removeFirst().text]
      }
      guard !operands.isEmpty else { throw fault(.missingOperand("PATH")) }
    case .sidesAndPaths:
      for name in ["A", "B"] {
        guard !operands.isEmpty else { throw fault(.missingOperand("SELECTOR \(name)")) }
        let side = operands.removeFirst().text
        if let objection = ValueSyntax.selector.objection(to: side, isDate: isDate) {
          throw fault(.unfitOperand(name, objection))
        }
        sides.append(side)
      }
      guard !operands.isEmpty else { throw fault(.missingOperand("PATH")) }
    case .subjectAndPaths:
      guard !operands.isEmpty else { throw fault(.missingOperand("SUBJECT")) }
      queries = [operands.removeFirst().text]
      guard !operands.isEmpty else { throw fault(.missingOperand("PATH")) }
    case .paths:
      guard !operands.isEmpty else { throw fault(.missingOperand("PATH")) }
    case .files:
      guard !operands.isEmpty else { throw fault(.missingOperand("FILE")) }
    case .pathsOrSample: break
    }
    guard operands.count(where: { $0.text == "-" }) < 2 else {
      throw fault(.repeatedStandardInput)
    }
    let arguments = Arguments(
      command: command.name, values: values, paths: operands, queries: queries, sides: sides)
    if let conflict = arguments.conflict { throw fault(.conflict(conflict)) }
    return .command(arguments)
  }

  private func fault(_ problem: UsageError.Problem) -> UsageError {
    UsageError(problem: problem, command: command.name)
  }

  /// Whether a word is written as an option; `-` alone is a path.
  private static func isOption(_ word: SystemString) -> Bool {
    word.bytes.first == UInt8(ascii: "-") && word.bytes.count > 1 && word.text != "--"
  }

  /// The fault of an option that stands before the command.
  private static func misplaced(_ word: SystemString) -> UsageError {
    let name = String(word.text.prefix { $0 != "=" })
    let option = Option.all.first { option in
      option.long == name || option.short.map { name.hasPrefix("-\($0)") } == true
    }
    let problem = option.map { UsageError.Problem.optionBeforeCommand($0) }
    return UsageError(problem: problem ?? .unknownOption(name), command: nil)
  }
}
