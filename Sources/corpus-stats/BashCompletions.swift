extension Completions {
  /// The script for bash, 3.2 and later.
  ///
  /// bash splits words at `=`, so that `--unit=le` arrives as three words.
  static var bash: String {
    var lines = [
      "# Completes \(Program.name) in bash.",
      "_corpus_stats() {",
      "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}",
      "  local command='' options='' words='' files='' i",
      "  if [[ $word == '=' ]]; then word=''",
      "  elif [[ $before == '=' ]]; then before=${COMP_WORDS[COMP_CWORD-2]}; fi",
      "  for ((i = 1; i < COMP_CWORD; i++)); do",
      "    [[ ${COMP_WORDS[i]} != -* ]] && command=${COMP_WORDS[i]} && break",
      "  done",
      "  case $command in",
      "    '') words='\(CommandName.allCases.map(\.rawValue).joined(separator: " "))'"
        + " options='--help --version' ;;",
    ]
    for command in Command.all {
      let options = command.options.map(\.long).joined(separator: " ")
      lines.append(
        "    \(command.name.rawValue)) options='\(options)'"
          + assignments(Offer(command.operands)) + " ;;")
    }
    lines += ["  esac", "  case $command:$before in"]
    for command in Command.all {
      for option in command.options where option.syntax != .flag {
        let names = [option.long] + (option.short.map { ["-\($0)"] } ?? [])
        let patterns = names.map { "\(command.name.rawValue):\($0)" }.joined(separator: "|")
        lines.append(
          "    \(patterns)) options='' words='' files=''"
            + assignments(Offer(command.syntax(of: option))) + " ;;")
      }
    }
    lines += [
      "  esac",
      "  [[ $word == -* ]] && words=$options files=''",
      "  COMPREPLY=( $(compgen -W \"$words\" -- \"$word\") )",
      "  if [[ -n $files ]]; then",
      "    local IFS=$'\\n'",
      "    COMPREPLY+=( $(compgen -f -- \"$word\") )",
      "    type compopt >/dev/null 2>&1 && compopt -o filenames",
      "  fi",
      "}",
      "complete -F _corpus_stats \(Program.name)",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func assignments(_ offer: Offer) -> String {
    var text = ""
    if !offer.words.isEmpty { text += " words='\(offer.words.joined(separator: " "))'" }
    if offer.isFile { text += " files=1" }
    return text
  }
}
