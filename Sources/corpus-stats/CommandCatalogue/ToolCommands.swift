// The commands that read no text.

extension Command {
  static let gazetteer = Command(
    name: .gazetteer, summary: "print the gazetteer, for other programs or to go on with",
    details: """
      The built-in names and those of '--gazetteer'. 'csv' and 'tsv' are what '--gazetteer' reads; \
      'entityruler' are patterns for spaCy's EntityRuler, and 'names' is a name a line: both can \
      be given to '--gazetteer', too.
      """,
    operands: .none,
    options: inOrder([
      .gazetteer, .noBuiltinGazetteer, .approvedVariants, .format, .output, .force, .quiet,
      .help, .version,
    ]),
    formats: FormatChoice.gazetteers, reports: [.gazetteer],
    example: ["gazetteer", "--format", "entityruler"])

  static let check = Command(
    name: .check,
    summary: "find every mistake in a gazetteer, a list of words or a table of letters or layers",
    details: """
      Mistakes are printed as file:line:column, and the status is 2 if there are any. It reads what \
      '--gazetteer', '--stopwords', '--lemmas', '--letters', '--layer-table', '--reference' and \
      '--approved-variants' take. With '--sources' what tables say of texts is held against the texts, \
      and names of a gazetteer that no text has are told.
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
