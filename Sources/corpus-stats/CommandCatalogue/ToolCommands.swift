// The commands that read no text.

extension Command {
  static let check = Command(
    name: .check,
    summary: "find every mistake in a gazetteer, a list of words or a table of letters or layers",
    details: """
      Mistakes are printed as file:line:column, and the status is 2 if there are any. It reads what \
      '--gazetteer', '--stopwords', '--lemmas', '--letters', '--layer-table' and '--reference' take. \
      With '--sources' what tables say of texts is held against the texts.
      """,
    operands: .files, options: inOrder([.as, .sources, .quiet, .help, .version]),
    example: ["check", "--as", "stopwords", "Stopwords/es.txt"])

  static let completions = Command(
    name: .completions, summary: "print a script that completes commands and options in a shell",
    details: """
      For bash, add 'source <(corpus-stats completions bash)' to ~/.bashrc; for zsh, write \
      the script to a file _corpus-stats in a folder of $fpath; for fish, to \
      ~/.config/fish/completions/corpus-stats.fish.
      """,
    operands: .shell, options: [.help, .version], example: ["completions", "bash"])

  static let manual = Command(
    name: .manual, summary: "print the manual page",
    details: "To read it: 'corpus-stats manual | man -l -'.",
    operands: .none, options: [.help, .version], example: ["manual"])

  static let help = Command(
    name: .help, summary: "print help, or the help of a command",
    operands: .topic, options: [.help, .version], example: ["help", "network"])
}
