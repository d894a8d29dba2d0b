// What a user can choose by name. The raw values are the words of the command line; help,
// completions, the manual and the parser read them from here.

/// A layer of a source that `--layers` names.
enum LayerChoice: String, CaseIterable, Sendable {
  case body, note, front, furniture

  /// What the word `all` stands for: everything that is text.
  static let all: [LayerChoice] = [.body, .note, .front]
}

/// How a table or a network is written.
enum FormatChoice: String, CaseIterable, Sendable {
  case csv, tsv, json, jsonl, svg, dot, gexf, graphml, gephi, palladio, timelinejs, timex3
  case entityruler, names

  /// The formats of every table.
  static let tables: [FormatChoice] = [.csv, .tsv, .json, .jsonl]

  /// The formats of a table that has a picture.
  static let tablesAndPicture = tables + [.svg]

  /// What is asked for where a picture is meant.
  static let pictures: Set<String> = ["svg", "png", "pdf"]

  /// The formats of a chronology.
  static let chronologies: [FormatChoice] = tables + [.timelinejs, .palladio]

  /// The formats of dates.
  static let dates: [FormatChoice] = tables + [.timex3]

  /// The formats of a gazetteer.
  static let gazetteers: [FormatChoice] = tables + [.entityruler, .names]

  /// The formats of a network.
  static let networks: [FormatChoice] = [.csv, .dot, .gexf, .graphml, .json, .gephi, .palladio]
}

/// What a co-occurrence is counted over.
enum UnitChoice: Hashable, Sendable {
  case letter, paragraph, sentence, source
  /// So many word tokens, at least 1.
  case window(Int)

  /// The units that are a word of their own; `window:N` is the other.
  static let words = ["letter", "paragraph", "sentence", "source"]

  /// Those in which words can stand together.
  static let wordsOfCollocations = ["letter", "paragraph", "sentence"]

  /// The widest window of `collocations`.
  static let widestWindow = 1000

  /// Reads `letter`, `paragraph`, `sentence`, `source` or `window:N`; nil for anything else.
  init?(_ text: String) {
    switch text {
    case "letter": self = .letter
    case "paragraph": self = .paragraph
    case "sentence": self = .sentence
    case "source": self = .source
    default:
      guard text.hasPrefix("window:"), let size = WholeNumber.read(text.dropFirst(7)), size >= 1
      else { return nil }
      self = .window(size)
    }
  }
}

/// How long a period of a timeline is.
enum PeriodChoice: String, CaseIterable, Sendable {
  case year, month, day

  /// The next longer one.
  var longer: PeriodChoice? {
    switch self {
    case .year: nil
    case .month: .year
    case .day: .month
    }
  }
}

/// What `--group-by` counts as one.
enum GroupingChoice: String, CaseIterable, Sendable {
  case type, stem, lemma
}

/// What a row of `frequencies --by` is for.
enum PartChoice: String, CaseIterable, Sendable {
  case letter, sender, year
}

/// What becomes of a name whose candidates are equal.
enum AmbiguousChoice: String, CaseIterable, Sendable {
  /// It counts for none of them.
  case drop
  /// It counts for each with its share.
  case split
}

/// Whether something is done.
enum SwitchChoice: String, CaseIterable, Sendable {
  case on, off
}

/// In which order the lines of a concordance stand.
enum SortChoice: String, CaseIterable, Sendable {
  /// As they are found.
  case text
  /// By the words to the left, from the keyword outwards.
  case left
  /// By the words to the right.
  case right
}

/// When progress is shown.
enum ProgressChoice: String, CaseIterable, Sendable {
  /// On a terminal, for work that lasts.
  case auto
  case always, never
}

/// Which words are left out as stopwords.
enum StopwordChoice: Hashable, Sendable {
  case none
  /// The built-in Spanish list.
  case spanish
  case file(SystemString)

  /// The values that are no name of a file.
  static let words = ["none", "es"]

  /// Reads `none`, `es` or else the name of a file; `./es` is a file named `es`.
  init(_ word: SystemString) {
    switch word.text {
    case "none": self = .none
    case "es": self = .spanish
    default: self = .file(word)
    }
  }
}

/// What a file is that `check` reads.
enum CheckedFileChoice: String, CaseIterable, Sendable {
  case gazetteer, stopwords, letters, layers, lemmas, frequencies, approved
}

/// A shell that completions are printed for.
enum Shell: String, CaseIterable, Sendable {
  case bash, zsh, fish
}

/// Numbers as a user writes them.
enum WholeNumber {
  /// Reads a number of ASCII digits; nil for anything else, signs and spaces too, and for a number
  /// larger than an `Int`.
  static func read(_ text: some StringProtocol) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }
}
