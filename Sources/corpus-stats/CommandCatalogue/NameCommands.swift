// The commands about who and what is named.

extension Command {
  static let mentions = Command(
    name: .mentions, summary: "list every mention of a person, place, organisation or publication",
    operands: .paths, options: analysis(), formats: FormatChoice.tables,
    reports: [.mentions],
    pictureHint: timelineHint,
    example: ["mentions", "--layers", "all", "Samples/letters"])

  static let entities = Command(
    name: .entities, summary: "list every entity with its totals",
    operands: .paths, options: analysis(), formats: FormatChoice.tables,
    reports: [.entities],
    pictureHint: timelineHint,
    example: ["entities", "--from", "1922", "Samples/letters"])

  static let network = Command(
    name: .network, summary: "show who is mentioned with whom",
    details: """
      Kinds: 'comention' who is mentioned with whom, 'correspondence' who writes to whom, \
      'reference' who writes about whom, 'words' which words stand together. 'csv', 'gephi' \
      and 'palladio' print the table of edges, with '--nodes' that of nodes. Directions count \
      in degrees only; paths and communities ignore them. Of words the weights begin at 3 \
      unless '--min-weight' is given.
      """,
    operands: .paths,
    options: analysis(
      .unit, .kind, .nodes, .evidence, .count, .entityKinds, .minMentions,
      .withoutCorrespondents, .ambiguous, .minWeight, .maxP, .backbone, .ego, .depth, .path,
      .slice, .colour, .maxEdges, .stopwords),
    formats: FormatChoice.networks, reports: [.networkEdges, .networkNodes, .networkEvidence],
    pictureHint:
      "; GraphViz draws it: corpus-stats network --format dot … | dot -Tsvg > network.svg",
    example: ["network", "--unit", "letter", "--format", "dot", "Samples/letters"])

  static let discover = Command(
    name: .discover, summary: "list the names that no gazetteer holds",
    details: """
      Forms of one name stand in one row: with and without accents, transliterated, damaged by \
      a scanner, a surname whose bearer is named in full. 'evidence' is what speaks for the \
      kind, with the mentions that have it.
      """,
    operands: .paths, options: analysis(), formats: FormatChoice.tables,
    reports: [.unlistedNames], example: ["discover", "Samples/letters"])

  static let why = Command(
    name: .why, summary: "show the places in the text behind a number",
    details: """
      SUBJECT is an edge of the network ('lenin--stalin'), an entity ('@lenin', or its id), a \
      date ('1922-12-24'; '1922' has every date within that year), or else a word or phrase, \
      whatever its capitals. A word that is an id, too, is asked for with a capital ('Lenin'). '--unit' is for edges. Whose \
      letters are behind an edge of another kind, 'network --evidence' shows.
      """,
    operands: .subjectAndPaths, options: analysis(.unit), formats: FormatChoice.tables,
    reports: [.evidence], example: ["why", "bujarin--zinoviev", "Samples/letters"])
}
