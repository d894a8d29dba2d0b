// The commands that show texts as they were read.

extension Command {
  static let run = Command(
    name: .run, summary: "write every report into a folder",
    details: """
      Without a PATH the built-in sample is read and its reports go into the folder Reports. \
      A folder that isn't empty and has no manifest of corpus-stats is refused.
      """,
    operands: .pathsOrSample,
    options: analysis(
      .unit, .groupBy, .lemmas, .stopwords, .period, without: [.format]),
    defaults: ["output": "corpus-stats-reports"], reports: Report.ofRun,
    example: ["run", "--output", "reports", "Samples/letters"])

  static let letters = Command(
    name: .letters, summary: "list the letters with sender, addressees, place and date",
    details: """
      Every layer is looked at. A text in which none is recognised is one letter; a table for \
      '--letters' with a row that gives its file and nothing else says that it is none.
      """,
    operands: .paths, options: analysis(.explain, without: [.layers]),
    unnoticed: [.layers], formats: FormatChoice.tables,
    reports: [.letters, .letterExplanation],
    pictureHint: timelineHint,
    example: ["letters", "Samples/letters"])

  static let text = Command(
    name: .text, summary: "print the cleaned text",
    details: """
      '--explain' prints a row for each paragraph of every layer but furniture, which \
      '--layers furniture' shows. '--format' is for that table.
      """,
    operands: .paths, options: analysis(.explain), formats: FormatChoice.tables,
    showsFurniture: true, reports: [.explanation],
    example: ["text", "--layers", "body,note", "Samples/letters"])

  static let tokens = Command(
    name: .tokens, summary: "list the tokens, or the sentences",
    operands: .paths, options: analysis(.sentences, .stopwords),
    formats: FormatChoice.tables, showsFurniture: true, defaults: ["stopwords": "none"],
    reports: [.tokens, .sentences], example: ["tokens", "--format", "tsv", "Samples/letters"])
}
