extension Completions {
  /// The script for zsh: a file `_corpus-stats` in a folder of `$fpath`.
  static var zsh: String {
    var lines = [
      "#compdef \(Program.name)",
      "# Completes \(Program.name) in zsh.",
      "_corpus_stats_word_or_file() {",
      "  _alternative \"words:word:($*)\" 'files:file:_files'",
      "}",
      "_corpus_stats() {",
      "  local -a commands",
      "  local curcontext=$curcontext state line",
      "  typeset -A opt_args",
      "  commands=(",
    ]
    for command in Command.all {
      lines.append("    '\(command.name.rawValue):\(quoted(command.summary))'")
    }
    lines += [
      "  )",
      "  _arguments -C '(-h --help)'{-h,--help}'[print help]' '--version[print the version]' \\",
      "    '1:command:->command' '*::argument:->argument'",
      "  case $state in",
      "    command) _describe command commands ;;",
      "    argument)",
      "      case $line[1] in",
    ]
    for command in Command.all {
      lines.append("        \(command.name.rawValue))")
      lines.append("          _arguments -S \\")
      lines += command.options.map { "            \(specification(of: $0, in: command)) \\" }
      lines.append("            \(operands(of: command)) ;;")
    }
    lines += [
      "      esac ;;",
      "  esac",
      "}",
      // As a file of $fpath the script is the function; sourced, it defines it.
      "if [[ $funcstack[1] == _corpus-stats ]]; then _corpus_stats \"$@\"",
      "else compdef _corpus_stats \(Program.name); fi",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func specification(of option: Option, in command: Command) -> String {
    let help = bracketed(command.description(of: option))
    let repeated = option.isRepeatable ? "*" : ""
    guard option.syntax != .flag else {
      guard let short = option.short else { return "'\(option.long)[\(help)]'" }
      return "'(-\(short) \(option.long))'{-\(short),\(option.long)}'[\(help)]'"
    }
    let placeholder = bracketed(option.placeholder)
    let value = ":\(placeholder):\(action(Offer(command.syntax(of: option)), option.syntax))"
    guard let short = option.short else {
      return "'\(repeated)\(option.long)=[\(help)]\(value)'"
    }
    return "'(-\(short) \(option.long))'{-\(short)+,\(option.long)=}'[\(help)]\(value)'"
  }

  private static func operands(of command: Command) -> String {
    switch command.operands {
    case .none: "''"
    case .queryAndPaths: "'1:query or path:_files' '*:path:_files'"
    case .sidesAndPaths: "'1:selector:' '2:selector:' '*:path:_files'"
    case .subjectAndPaths: "'1:subject:' '*:path:_files'"
    case .paths, .pathsOrSample: "'*:path:_files'"
    case .files: "'*:file:_files'"
    case .topic: "'1:command:(\(Offer(command.operands).words.joined(separator: " ")))'"
    case .shell: "'1:shell:(\(Offer(command.operands).words.joined(separator: " ")))'"
    }
  }

  private static func action(_ offer: Offer, _ syntax: ValueSyntax) -> String {
    let words = offer.words.map { $0.replacing(":", with: "\\:") }.joined(separator: " ")
    if case .list = syntax { return "_sequence compadd - " + words }
    if offer.words.isEmpty { return offer.isFile ? "_files" : " " }
    return offer.isFile
      ? " _corpus_stats_word_or_file \(words)" : "(\(words))"
  }

  /// Text between brackets of a specification, within single quotation marks.
  private static func bracketed(_ text: String) -> String {
    quoted(
      text.replacing("\\", with: "\\\\").replacing("[", with: "\\[").replacing("]", with: "\\]")
        .replacing(":", with: "\\:"))
  }

  private static func quoted(_ text: String) -> String {
    text.replacing("'", with: "'\\''")
  }
}
