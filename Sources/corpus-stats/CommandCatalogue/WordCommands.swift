// The commands that count words.

extension Command {
  static let frequencies = Command(
    name: .frequencies, summary: "count the types, or runs of words",
    details: """
      Runs of two words and more keep their stopwords unless '--stopwords' is given; they have \
      columns of association. 'svg' draws the curve of frequencies by rank.
      """,
    operands: .paths,
    options: analysis(
      .by, .ngrams, .minLetters, .bootstrap, .groupBy, .lemmas, .stopwords),
    formats: FormatChoice.tablesAndPicture,
    reports: [
      .frequencies, .ngrams, .letterFrequencies, .senderFrequencies, .yearFrequencies,
    ],
    example: ["frequencies", "--ngrams", "2", "Samples/letters"])

  static let diversity = Command(
    name: .diversity, summary: "measure how varied and how long the words of each letter are",
    details: """
      Every word counts, stopwords too, unless '--stopwords' is given. Letters of fewer than 100 \
      words are marked as too short: what they lack words for is left empty.
      """,
    operands: .paths, options: analysis(.stopwords), formats: FormatChoice.tables,
    defaults: ["stopwords": "none"], reports: [.diversity],
    example: ["diversity", "Samples/letters"])

  static let compare = Command(
    name: .compare, summary: "put the words of two sets of letters side by side",
    details: """
      A and B are selectors. The types of both come first, then those of A alone, then those of \
      B alone. 'svg' draws the words that both have, and the most frequent ones of each alone.
      """,
    operands: .sidesAndPaths,
    options: analysis(.hardie, .minLetters, .groupBy, .lemmas, .stopwords),
    formats: FormatChoice.tablesAndPicture, reports: [.compare],
    example: ["compare", "1917..1920", "1921..", "Samples/letters"])

  static let keyness = Command(
    name: .keyness, summary: "find what is typical of one part against another",
    details: """
      'text_dispersion' and '--min-letters' keep a single letter from making a keyword. \
      '--bootstrap' needs two letters on a side. 'svg' draws the words with the greatest G².
      """,
    operands: .paths,
    options: analysis(
      .target, .reference, .hardie, .minLetters, .bootstrap, .maxP, .groupBy, .lemmas,
      .stopwords),
    formats: FormatChoice.tablesAndPicture, reports: [.keyness],
    example: [
      "keyness", "--target", "1917..1921", "Samples/letters",
    ])

  static let collocations = Command(
    name: .collocations,
    summary: "find the words that stand together more often than chance lets expect",
    details: """
      A node is a word, a phrase, an @entity or a word with wildcards, whatever its capitals; the \
      table has it in small letters, as words are counted. \
      'window:N' looks at N words to the left and to the right, within the sentence, and counts \
      occurrences; the other units count units that have both. Stopwords are no collocates, but \
      count as words of a window. With '--group-by' a node is every word of its stem or lemma.
      """,
    operands: .paths,
    options: analysis(.unit, .node, .minCount, .groupBy, .lemmas, .stopwords),
    formats: FormatChoice.tables, defaults: ["unit": "window:5"], reports: [.collocations],
    example: ["collocations", "--node", "carta", "--min-count", "2", "Samples/letters"])

  static let similarity = Command(
    name: .similarity, summary: "measure how far the letters are from each other by their words",
    details: """
      cosine is over tf-idf values, jsd the square root of the divergence. The Deltas compare \
      z-scores and look at the 500 most frequent words unless '--words' is given, the others at \
      all. With '--classify' each letter is left out in turn, and how many are nearest to one of \
      their own sender is told on standard error. 'svg' draws a tree of groups beside a heat \
      map. A translation shows the translator's hand, too: compare letters of one translator \
      where you can.
      """,
    operands: .paths,
    options: analysis(
      .measure, .words, .nearest, .classify, .linkage, .groupBy, .lemmas, .stopwords),
    formats: FormatChoice.tablesAndPicture, defaults: ["stopwords": "none"],
    reports: [.similarity, .attribution],
    example: ["similarity", "--nearest", "1", "Samples/letters"])

  static let concordance = Command(
    name: .concordance,
    summary: "show a word, phrase, @entity or wildcard with the words around it",
    details: """
      QUERY is a word ('carta'), a phrase ('comité central'), an entity of the gazetteer \
      ('@lenin') or a word with wildcards ('camarad*', '?' for one letter). Marks around it \
      are no part of it: '¡carta!' is 'carta'. Capitals count, unlike in tables and 'why', and \
      accents do, unless '--ignore-case' and '--ignore-accents' are given. A query that begins with \
      '-', and more than one, are given with '--query'. With '--stopwords' a wildcard finds none \
      of those words.
      """,
    operands: .queryAndPaths,
    options: analysis(.query, .context, .ignoreCase, .ignoreAccents, .sort, .stopwords),
    formats: FormatChoice.tables, defaults: ["stopwords": "none"], reports: [.concordance],
    example: ["concordance", "--context", "6", "@lenin", "Samples/letters"])
}
