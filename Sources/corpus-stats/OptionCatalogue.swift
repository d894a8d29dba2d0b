import Analysis

/// Under which heading help lists an option.
enum OptionGroup: String, CaseIterable, Sendable {
  case own = "Options"
  case reading = "How the texts are read"
  case selection = "Which letters"
  case output = "Output"
  case running = "Running"
}

/// An option of the command line, declared once below. The parser, help, completions, manual and
/// README all read the declaration; a command says in `CommandCatalogue` that it takes it.
struct Option: Hashable, Sendable {
  /// The long name without its dashes.
  let name: String
  /// The letter of the short form, if it has one.
  var short: Character? = nil
  let group: OptionGroup
  let syntax: ValueSyntax
  /// What stands for the value in help; empty for a flag.
  var placeholder = ""
  /// What holds when it isn't given, if that can be named. A command may have another default.
  var usual: String? = nil
  var isRepeatable = false
  /// What it is for: a clause without a full stop. The words that it takes are added to it.
  let help: String

  /// The long form: `--layers`.
  var long: String { "--" + name }
}

extension Option {
  /// Every option, in the order of help.
  static let all: [Option] = [
    .unit, .kind, .nodes, .evidence, .count, .entityKinds, .minMentions, .withoutCorrespondents,
    .ambiguous, .minWeight, .maxP, .backbone, .ego, .depth, .path, .slice, .colour, .maxEdges,
    .node, .minCount, .measure, .words, .nearest,
    .classify, .linkage,
    .target, .reference, .hardie, .minLetters, .bootstrap, .by, .ngrams,
    .groupBy, .lemmas, .stopwords, .period, .gather, .sentences, .explain, .query, .context,
    .ignoreCase,
    .ignoreAccents, .sort, .as, .sources,
    .gazetteer, .noBuiltinGazetteer, .ocr, .approvedVariants, .letters, .layerTable, .layers,
    .from, .to, .sender, .addressee, .letter,
    .format, .output, .force,
    .threads, .progress, .quiet, .strict, .help, .version,
  ]

  // MARK: - Of one command or a few

  static let unit = Option(
    name: "unit", group: .own, syntax: .unit(UnitChoice.words), placeholder: "UNIT",
    usual: "paragraph",
    help: "what two names or words must share to be counted as a pair")
  static let kind = Option(
    name: "kind", group: .own, syntax: .choice(NetworkKind.allCases.map(\.rawValue)),
    placeholder: "KIND", usual: "comention", help: "what an edge says")
  static let nodes = Option(
    name: "nodes", group: .own, syntax: .flag,
    help: "print the table of nodes instead of that of edges")
  static let evidence = Option(
    name: "evidence", group: .own, syntax: .flag,
    help: "print the places in the text behind each edge instead")
  static let count = Option(
    name: "count", group: .own, syntax: .choice(EdgeWeighting.allCases.map(\.rawValue)),
    placeholder: "WHAT", usual: "presence",
    help: "what a weight counts, the units that have both or their pairs of mentions")
  static let entityKinds = Option(
    name: "entity-kinds", group: .own, syntax: .list(EntityKind.allCases.map(\.name)),
    placeholder: "LIST", help: "the kinds of entities that can be nodes, joined by commas")
  static let minMentions = Option(
    name: "min-mentions", group: .own, syntax: .wholeNumber(1...Int.max), placeholder: "N",
    usual: "1", help: "leave out entities or words with fewer mentions")
  static let withoutCorrespondents = Option(
    name: "without-correspondents", group: .own, syntax: .flag,
    help: "leave out a letter's own sender and addressees where it names them")
  static let ambiguous = Option(
    name: "ambiguous", group: .own, syntax: .choice(AmbiguousChoice.allCases.map(\.rawValue)),
    placeholder: "HOW", usual: "drop",
    help: "leave a name of several equal candidates out, or share it among them")
  static let backbone = Option(
    name: "backbone", group: .own, syntax: .choice(Backbone.allCases.map(\.rawValue)),
    placeholder: "METHOD",
    help: "show only edges that carry more than chance, up to '--max-p', 0.05 unless given")
  static let ego = Option(
    name: "ego", group: .own, syntax: .id, placeholder: "ID",
    help: "show only who is near to this node")
  static let depth = Option(
    name: "depth", group: .own, syntax: .wholeNumber(1...Int.max), placeholder: "N", usual: "1",
    help: "how many steps from the node of '--ego' are near")
  static let path = Option(
    name: "path", group: .own, syntax: .text, placeholder: "A--B",
    help: "print the places in the text behind the shortest path between two nodes instead")
  static let slice = Option(
    name: "slice", group: .own, syntax: .choice(PeriodChoice.allCases.map(\.rawValue)),
    placeholder: "PERIOD", help: "a network for each period, told in a last column or by spells")
  static let colour = Option(
    name: "colour", group: .own, syntax: .choice(DOTWriter.Colouring.allCases.map(\.rawValue)),
    placeholder: "WHAT",
    help: "what colours tell in a picture; kinds where there are several unless given")
  static let maxEdges = Option(
    name: "max-edges", group: .own, syntax: .wholeNumber(1...Int.max), placeholder: "N",
    usual: "150", help: "draw only so many edges, the strongest")
  static let minWeight = Option(
    name: "min-weight", group: .own, syntax: .wholeNumber(1...Int.max), placeholder: "N",
    help: "leave out edges of less weight")
  static let maxP = Option(
    name: "max-p", group: .own, syntax: .number(0...1), placeholder: "P",
    help: "leave out rows whose adjusted p-value is greater")
  static let node = Option(
    name: "node", group: .own, syntax: .text, placeholder: "WORD|@ENTITY", isRepeatable: true,
    help: "the word or name whose neighbours are counted; may be repeated; without it all pairs")
  static let minCount = Option(
    name: "min-count", group: .own, syntax: .wholeNumber(1...Int.max), placeholder: "N",
    usual: "3", help: "leave out pairs that stand together less often")
  static let measure = Option(
    name: "measure", group: .own, syntax: .choice(LetterDistances.Measure.allCases.map(\.rawValue)),
    placeholder: "MEASURE", usual: "cosine", help: "what a distance is")
  static let words = Option(
    name: "words", group: .own, syntax: .wholeNumber(1...Int.max), placeholder: "N",
    help: "look at the N most frequent words only")
  static let nearest = Option(
    name: "nearest", group: .own, syntax: .wholeNumber(1...Int.max), placeholder: "N",
    help: "print only the N nearest letters of each letter")
  static let classify = Option(
    name: "classify", group: .own, syntax: .flag,
    help: "print for each letter the nearest one of a known sender instead")
  static let linkage = Option(
    name: "linkage", group: .own,
    syntax: .choice(HierarchicalClustering.Linkage.allCases.map(\.rawValue)),
    placeholder: "LINKAGE", usual: "ward", help: "how the tree of '--format svg' joins groups")
  static let hardie = Option(
    name: "hardie", group: .own, syntax: .flag,
    help: "Log Ratio after Hardie, as AntConc and CQPweb have it: only a count of 0 is raised, to ½"
  )
  static let bootstrap = Option(
    name: "bootstrap", group: .own, syntax: .wholeNumber(100...100_000), placeholder: "N",
    help: "add 95 % intervals from N resamples of the letters, such as 1000")
  static let target = Option(
    name: "target", group: .own, syntax: .selector, placeholder: "SELECTOR",
    help: "the letters whose words are judged; without it each letter in turn")
  static let reference = Option(
    name: "reference", group: .own, syntax: .selectorOrFile, placeholder: "SELECTOR|FILE",
    help: "what they are compared with: letters, or a table of frequencies; without it all the rest"
  )
  static let minLetters = Option(
    name: "min-letters", group: .own, syntax: .wholeNumber(1...Int.max), placeholder: "N",
    usual: "1", help: "leave out types that stand in fewer letters")
  static let by = Option(
    name: "by", group: .own, syntax: .choice(PartChoice.allCases.map(\.rawValue)),
    placeholder: "PART", help: "a row for each type in each part")
  static let ngrams = Option(
    name: "ngrams", group: .own, syntax: .wholeNumber(1...5), placeholder: "N", usual: "1",
    help: "count runs of N words, from 1 to 5, within sentences")
  static let groupBy = Option(
    name: "group-by", group: .own, syntax: .choice(GroupingChoice.allCases.map(\.rawValue)),
    placeholder: "GROUP", usual: "type", help: "what is counted as one word")
  static let lemmas = Option(
    name: "lemmas", group: .own, syntax: .file, placeholder: "FILE",
    help: "the list that '--group-by lemma' looks words up in")
  static let stopwords = Option(
    name: "stopwords", group: .own, syntax: .fileOr(StopwordChoice.words),
    placeholder: "FILE|none|es", usual: "es",
    help: "words to leave out: one a line in a file, none, or the built-in list")
  static let period = Option(
    name: "period", group: .own, syntax: .choice(PeriodChoice.allCases.map(\.rawValue)),
    placeholder: "PERIOD", usual: "year", help: "what a row of the timeline covers")
  static let gather = Option(
    name: "gather", group: .own, syntax: .flag,
    help: "print a row for each date, however often told")
  static let sentences = Option(
    name: "sentences", group: .own, syntax: .flag, help: "print a row for each sentence instead")
  static let explain = Option(
    name: "explain", group: .own, syntax: .flag,
    help:
      "print the reasons instead: of each paragraph's layer, of each field of a letter, of each date"
  )
  static let query = Option(
    name: "query", group: .own, syntax: .text, placeholder: "QUERY", isRepeatable: true,
    help: "a query; with it every operand is a path, and more than one can be asked")
  static let context = Option(
    name: "context", group: .own, syntax: .wholeNumber(0...Int.max), placeholder: "N",
    usual: "10", help: "words to show on each side")
  static let ignoreCase = Option(
    name: "ignore-case", group: .own, syntax: .flag,
    help: "take capitals and small letters as equal")
  static let ignoreAccents = Option(
    name: "ignore-accents", group: .own, syntax: .flag,
    help: "take letters with and without an accent as equal; ñ stays ñ")
  static let sort = Option(
    name: "sort", group: .own, syntax: .choice(SortChoice.allCases.map(\.rawValue)),
    placeholder: "ORDER", usual: "text",
    help: "as they stand in the text, or by the words to the left or right")
  static let `as` = Option(
    name: "as", group: .own, syntax: .choice(CheckedFileChoice.allCases.map(\.rawValue)),
    placeholder: "KIND", help: "what the files are; without it their first line tells")

  static let sources = Option(
    name: "sources", group: .own, syntax: .file, placeholder: "PATH", isRepeatable: true,
    help: "the texts that a table names; files and places that are not in them are mistakes")

  // MARK: - How the texts are read

  static let gazetteer = Option(
    name: "gazetteer", group: .reading, syntax: .file, placeholder: "FILE", isRepeatable: true,
    help: "names to look for beside the built-in ones; may be repeated")
  static let noBuiltinGazetteer = Option(
    name: "no-builtin-gazetteer", group: .reading, syntax: .flag,
    help: "look only for the names of '--gazetteer'")
  static let ocr = Option(
    name: "ocr", group: .reading, syntax: .choice(SwitchChoice.allCases.map(\.rawValue)),
    placeholder: "SWITCH", usual: "on",
    help: "whether names that a scanner has damaged are found")
  static let approvedVariants = Option(
    name: "approved-variants", group: .reading, syntax: .file, placeholder: "FILE",
    help: "the decisions on damaged names: approved_variants.csv of 'run' with 'yes' and 'no' in it"
  )
  static let letters = Option(
    name: "letters", group: .reading, syntax: .file, placeholder: "FILE",
    help: "a table of letters that overrides what is recognised")
  static let layerTable = Option(
    name: "layer-table", group: .reading, syntax: .file, placeholder: "FILE",
    help: "a table of files, lines and layers that overrides the layers that are recognised")
  static let layers = Option(
    name: "layers", group: .reading, syntax: .list(LayerChoice.allCases.map(\.rawValue)),
    placeholder: "LIST", usual: "body",
    help: "the layers to look at, joined by commas")

  // MARK: - Which letters

  static let from = Option(
    name: "from", group: .selection, syntax: .date, placeholder: "DATE",
    help: "letters of that day, month or year and later")
  static let to = Option(
    name: "to", group: .selection, syntax: .date, placeholder: "DATE",
    help: "letters of that day, month or year and earlier")
  static let sender = Option(
    name: "sender", group: .selection, syntax: .id, placeholder: "ID",
    help: "letters that this person wrote")
  static let addressee = Option(
    name: "addressee", group: .selection, syntax: .id, placeholder: "ID",
    help: "letters to this person")
  static let letter = Option(
    name: "letter", group: .selection, syntax: .id, placeholder: "ID",
    help: "the letter of this id")

  // MARK: - Output and running

  static let format = Option(
    name: "format", group: .output, syntax: .choice(FormatChoice.allCases.map(\.rawValue)),
    placeholder: "FORMAT", usual: "csv", help: "how the table is written")
  static let output = Option(
    name: "output", short: "o", group: .output, syntax: .file, placeholder: "PATH",
    usual: "standard output", help: "where to write")
  static let force = Option(
    name: "force", group: .output, syntax: .flag,
    help: "write even into a folder that holds other files, or over a source")
  static let threads = Option(
    name: "threads", group: .running, syntax: .wholeNumber(1...Int.max), placeholder: "N",
    usual: "all cores", help: "how many threads work; the output is the same for any number")
  static let progress = Option(
    name: "progress", group: .running, syntax: .choice(ProgressChoice.allCases.map(\.rawValue)),
    placeholder: "WHEN", usual: "auto", help: "whether to show progress on standard error")
  static let quiet = Option(
    name: "quiet", group: .running, syntax: .flag, help: "no warnings and no progress")
  static let strict = Option(
    name: "strict", group: .running, syntax: .flag, help: "end with status 2 after a warning")
  static let help = Option(
    name: "help", short: "h", group: .running, syntax: .flag, help: "print this help")
  static let version = Option(
    name: "version", group: .running, syntax: .flag, help: "print the version")
}
