/// The commands by name. A new one gets a case here and its declaration in `Command.init(_:)`.
enum CommandName: String, CaseIterable, Sendable {
  case run, letters, text, tokens, frequencies, diversity, compare, keyness, collocations
  case similarity, mentions, entities, network, dates, chronology, timeline, concordance
  case discover, why
  case gazetteer, check, completions, manual, help
}

/// A command, declared once below. The parser, help, completions, manual and README read it.
struct Command: Sendable {
  let name: CommandName
  /// What it does: a clause without a full stop.
  let summary: String
  /// More to know, in sentences.
  var details = ""
  let operands: Operands
  /// Every option that it takes, in the order of `Option.all`.
  let options: [Option]
  /// Options that it takes without notice, since other commands need them: not offered in help.
  var unnoticed: [Option] = []
  /// The formats that it can write; the first is its default.
  var formats: [FormatChoice] = []
  /// Whether page furniture can be asked for.
  var showsFurniture = false
  /// Defaults that differ from those of the options, by the name of the option.
  var defaults: [String: String] = [:]
  /// The tables that it prints or the files that it writes.
  var reports: [Report] = []
  /// The words of an example that works on the sample.
  let example: [String]

  static let all = CommandName.allCases.map { Command($0) }

  func takes(_ option: Option) -> Bool { options.contains(option) || unnoticed.contains(option) }

  /// Whether an option or an operand of it is a selector.
  var takesSelectors: Bool {
    operands == .sidesAndPaths || options.contains { $0.syntax == .selector }
  }

  /// What may follow an option here: `--format` and `--layers` differ between commands.
  func syntax(of option: Option) -> ValueSyntax {
    switch option {
    case .format: .choice(formats.map(\.rawValue))
    case .unit where name == .collocations: .unit(UnitChoice.wordsOfCollocations)
    case .layers where !showsFurniture: .list(LayerChoice.all.map(\.rawValue))
    default: option.syntax
    }
  }

  /// Why a value does not fit an option here, as the end of a sentence that begins with the
  /// option; nil if it fits.
  func objection(to text: String, for option: Option, isDate: (String) -> Bool) -> String? {
    let furniture = LayerChoice.furniture.rawValue
    if option == .layers, !showsFurniture, text.split(separator: ",").contains(furniture[...]) {
      let takers = Self.all.filter(\.showsFurniture).map { "'\($0.name.rawValue)'" }
      return "takes '\(furniture)' only in " + Suggestion.list(takers, with: "and")
    }
    return syntax(of: option).objection(to: text, isDate: isDate)
  }

  /// What holds here when an option isn't given, if that can be named.
  func usual(_ option: Option) -> String? { defaults[option.name] ?? option.usual }
}

extension Command {
  /// The declaration of a command.
  init(_ name: CommandName) {
    switch name {
    case .run:
      self.init(
        name: name, summary: "write every report into a folder",
        details: """
          Without a PATH the built-in sample is read and its reports go into the folder Reports. \
          A folder that isn't empty and has no manifest of corpus-stats is refused.
          """,
        operands: .pathsOrSample,
        options: Self.analysis(
          .unit, .groupBy, .lemmas, .stopwords, .period, without: [.format]),
        defaults: ["output": "corpus-stats-reports"], reports: Report.ofRun,
        example: ["run", "--output", "reports", "Samples/letters"])
    case .letters:
      self.init(
        name: name, summary: "list the letters with sender, addressees, place and date",
        details: """
          Every layer is looked at. A text in which none is recognised is one letter; a table for \
          '--letters' with a row that gives its file and nothing else says that it is none.
          """,
        operands: .paths, options: Self.analysis(.explain, without: [.layers]),
        unnoticed: [.layers], formats: FormatChoice.tables,
        reports: [.letters, .letterExplanation], example: ["letters", "Samples/letters"])
    case .text:
      self.init(
        name: name, summary: "print the cleaned text",
        details: "'--format' is for the table of '--explain'.",
        operands: .paths, options: Self.analysis(.explain), formats: FormatChoice.tables,
        showsFurniture: true, reports: [.explanation],
        example: ["text", "--layers", "body,note", "Samples/letters"])
    case .tokens:
      self.init(
        name: name, summary: "list the tokens, or the sentences",
        operands: .paths, options: Self.analysis(.sentences, .stopwords),
        formats: FormatChoice.tables, showsFurniture: true, defaults: ["stopwords": "none"],
        reports: [.tokens, .sentences], example: ["tokens", "--format", "tsv", "Samples/letters"])
    case .frequencies:
      self.init(
        name: name, summary: "count the types, or runs of words",
        details: """
          Runs of two words and more keep their stopwords unless '--stopwords' is given; they have \
          columns of association. 'svg' draws the curve of frequencies by rank.
          """,
        operands: .paths,
        options: Self.analysis(
          .by, .ngrams, .minLetters, .bootstrap, .groupBy, .lemmas, .stopwords),
        formats: FormatChoice.tablesAndPicture,
        reports: [
          .frequencies, .ngrams, .letterFrequencies, .senderFrequencies, .yearFrequencies,
        ],
        example: ["frequencies", "--ngrams", "2", "Samples/letters"])
    case .diversity:
      self.init(
        name: name, summary: "measure how varied and how long the words of each letter are",
        details: """
          Every word counts, stopwords too, unless '--stopwords' is given. Letters of fewer than 100 \
          words are marked as too short: what they lack words for is left empty.
          """,
        operands: .paths, options: Self.analysis(.stopwords), formats: FormatChoice.tables,
        defaults: ["stopwords": "none"], reports: [.diversity],
        example: ["diversity", "Samples/letters"])
    case .compare:
      self.init(
        name: name, summary: "put the words of two sets of letters side by side",
        details: """
          A and B are selectors. The types of both come first, then those of A alone, then those of \
          B alone. 'svg' draws the words that both have, and the most frequent ones of each alone.
          """,
        operands: .sidesAndPaths,
        options: Self.analysis(.hardie, .minLetters, .groupBy, .lemmas, .stopwords),
        formats: FormatChoice.tablesAndPicture, reports: [.compare],
        example: ["compare", "1917..1920", "1921..", "Samples/letters"])
    case .keyness:
      self.init(
        name: name, summary: "find what is typical of one part against another",
        details: """
          'text_dispersion' and '--min-letters' keep a single letter from making a keyword. \
          '--bootstrap' needs two letters on a side. 'svg' draws the words with the greatest G².
          """,
        operands: .paths,
        options: Self.analysis(
          .target, .reference, .hardie, .minLetters, .bootstrap, .maxP, .groupBy, .lemmas,
          .stopwords),
        formats: FormatChoice.tablesAndPicture, reports: [.keyness],
        example: [
          "keyness", "--target", "1917..1921", "Samples/letters",
        ])
    case .collocations:
      self.init(
        name: name,
        summary: "find the words that stand together more often than chance lets expect",
        details: """
          A node is a word, a phrase, an @entity or a word with wildcards, whatever its capitals. \
          'window:N' looks at N words to the left and to the right, within the sentence, and counts \
          occurrences; the other units count units that have both. Stopwords are no collocates, but \
          count as words of a window. With '--group-by' a node is every word of its stem or lemma.
          """,
        operands: .paths,
        options: Self.analysis(.unit, .node, .minCount, .groupBy, .lemmas, .stopwords),
        formats: FormatChoice.tables, defaults: ["unit": "window:5"], reports: [.collocations],
        example: ["collocations", "--node", "carta", "--min-count", "2", "Samples/letters"])
    case .similarity:
      self.init(
        name: name, summary: "measure how far the letters are from each other by their words",
        details: """
          cosine is over tf-idf values, jsd the square root of the divergence. The Deltas compare \
          z-scores and look at the 500 most frequent words unless '--words' is given, the others at \
          all. With '--classify' each letter is left out in turn, and how many are nearest to one of \
          their own sender is told on standard error. 'svg' draws a tree of groups beside a heat \
          map. A translation shows the translator's hand, too: compare letters of one translator \
          where you can.
          """,
        operands: .paths,
        options: Self.analysis(
          .measure, .words, .nearest, .classify, .linkage, .groupBy, .lemmas, .stopwords),
        formats: FormatChoice.tablesAndPicture, defaults: ["stopwords": "none"],
        reports: [.similarity, .attribution],
        example: ["similarity", "--nearest", "1", "Samples/letters"])
    case .mentions:
      self.init(
        name: name, summary: "list every mention of a person, place, organisation or publication",
        operands: .paths, options: Self.analysis(), formats: FormatChoice.tables,
        reports: [.mentions], example: ["mentions", "--layers", "all", "Samples/letters"])
    case .entities:
      self.init(
        name: name, summary: "list every entity with its totals",
        operands: .paths, options: Self.analysis(), formats: FormatChoice.tables,
        reports: [.entities], example: ["entities", "--from", "1922", "Samples/letters"])
    case .network:
      self.init(
        name: name, summary: "show who is mentioned with whom",
        details: """
          Kinds: 'comention' who is mentioned with whom, 'correspondence' who writes to whom, \
          'reference' who writes about whom, 'words' which words stand together. 'csv', 'gephi' \
          and 'palladio' print the table of edges, with '--nodes' that of nodes. Directions count \
          in degrees only; paths and communities ignore them. Of words the weights begin at 3 \
          unless '--min-weight' is given.
          """,
        operands: .paths,
        options: Self.analysis(
          .unit, .kind, .nodes, .evidence, .count, .entityKinds, .minMentions,
          .withoutCorrespondents, .ambiguous, .minWeight, .maxP, .backbone, .ego, .depth, .path,
          .slice, .colour, .maxEdges, .stopwords),
        formats: FormatChoice.networks, reports: [.networkEdges, .networkNodes, .networkEvidence],
        example: ["network", "--unit", "letter", "--format", "dot", "Samples/letters"])
    case .dates:
      self.init(
        name: name, summary: "list every date with its value",
        details: """
          'timex3' prints the texts with their dates marked in place. With '--explain' the table \
          shows how each date was told: its rule, the parts that it read, and what it was resolved by.
          """,
        operands: .paths, options: Self.analysis(.explain), formats: FormatChoice.dates,
        reports: [.dates, .dateExplanation],
        example: ["dates", "--layers", "all", "Samples/letters"])
    case .chronology:
      self.init(
        name: name, summary: "put the dates in order, with their sentences",
        details: "'timelinejs' and 'palladio' are the tables that those programs read.",
        operands: .paths, options: Self.analysis(.gather), formats: FormatChoice.chronologies,
        reports: [.chronology], example: ["chronology", "--to", "1921", "Samples/letters"])
    case .timeline:
      self.init(
        name: name, summary: "count over time, without gaps",
        operands: .paths, options: Self.analysis(.period), formats: FormatChoice.tables,
        reports: [.timeline], example: ["timeline", "--period", "month", "Samples/letters"])
    case .concordance:
      self.init(
        name: name, summary: "show a word, phrase, @entity or wildcard with the words around it",
        details: """
          QUERY is a word ('carta'), a phrase ('comité central'), an entity of the gazetteer \
          ('@lenin') or a word with wildcards ('camarad*', '?' for one letter). Marks around it \
          are no part of it: '¡carta!' is 'carta'. A query that begins with '-', and more than \
          one, are given with '--query'. With '--stopwords' a wildcard finds none of those words.
          """,
        operands: .queryAndPaths,
        options: Self.analysis(.query, .context, .ignoreCase, .ignoreAccents, .sort, .stopwords),
        formats: FormatChoice.tables, defaults: ["stopwords": "none"], reports: [.concordance],
        example: ["concordance", "--context", "6", "@lenin", "Samples/letters"])
    case .discover:
      self.init(
        name: name, summary: "list the names that no gazetteer holds",
        details: """
          Forms of one name stand in one row: with and without accents, transliterated, damaged by \
          a scanner, a surname whose bearer is named in full. 'evidence' is what speaks for the \
          kind, with the mentions that have it.
          """,
        operands: .paths, options: Self.analysis(), formats: FormatChoice.tables,
        reports: [.unlistedNames], example: ["discover", "Samples/letters"])
    case .why:
      self.init(
        name: name, summary: "show the places in the text behind a number",
        details: """
          SUBJECT is an edge of the network ('lenin--stalin'), an entity ('@lenin', or its id), a \
          date ('1922-12-24'; '1922' has every date within that year), or else a word or phrase. \
          A word that is an id, too, is asked for with a capital ('Lenin').
          """,
        operands: .subjectAndPaths, options: Self.analysis(.unit), formats: FormatChoice.tables,
        reports: [.evidence], example: ["why", "bujarin--zinoviev", "Samples/letters"])
    case .gazetteer:
      self.init(
        name: name, summary: "print the gazetteer, for other programs or to go on with",
        details: """
          The built-in names and those of '--gazetteer'. 'csv' and 'tsv' are what '--gazetteer' reads; \
          'entityruler' are patterns for spaCy's EntityRuler, and 'names' is a name a line: both can \
          be given to '--gazetteer', too.
          """,
        operands: .none,
        options: Self.inOrder([
          .gazetteer, .noBuiltinGazetteer, .approvedVariants, .format, .output, .force, .quiet,
          .help, .version,
        ]),
        formats: FormatChoice.gazetteers, reports: [.gazetteer],
        example: ["gazetteer", "--format", "entityruler"])
    case .check:
      self.init(
        name: name,
        summary: "find every mistake in a gazetteer, stopword list, letters or layer table",
        details: """
          Mistakes are printed as file:line:column, and the status is 2 if there are any. With \
          '--sources' what tables say of texts is held against the texts, and names of a gazetteer \
          that no text has are told.
          """,
        operands: .files, options: Self.inOrder([.as, .sources, .quiet, .help, .version]),
        example: ["check", "--as", "stopwords", "Stopwords/es.txt"])
    case .completions:
      self.init(
        name: name, summary: "print a script that completes commands and options in a shell",
        details: """
          For bash, add 'source <(corpus-stats completions bash)' to ~/.bashrc; for zsh, write \
          the script to a file _corpus-stats in a folder of $fpath; for fish, to \
          ~/.config/fish/completions/corpus-stats.fish.
          """,
        operands: .shell, options: [.help, .version], example: ["completions", "bash"])
    case .manual:
      self.init(
        name: name, summary: "print the manual page",
        details: "To read it: 'corpus-stats manual | man -l -'.",
        operands: .none, options: [.help, .version], example: ["manual"])
    case .help:
      self.init(
        name: name, summary: "print help, or the help of a command",
        operands: .topic, options: [.help, .version], example: ["help", "network"])
    }
  }

  // MARK: -

  /// The options of every command that reads texts, and some of its own.
  private static func analysis(_ own: Option..., without: [Option] = []) -> [Option] {
    inOrder(
      own + Option.all.filter { $0.group != .own && !without.contains($0) })
  }

  private static func inOrder(_ options: [Option]) -> [Option] {
    Option.all.filter(options.contains)
  }
}
