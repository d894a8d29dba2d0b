import Stopwords
import Tokenizer

/// What a word says of a name that it stands beside or in.
struct NameClue: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  static let given = NameClue(rawValue: 1)
  static let style = NameClue(rawValue: 1 << 1)
  static let speech = NameClue(rawValue: 1 << 2)
  static let place = NameClue(rawValue: 1 << 3)
  static let placeHead = NameClue(rawValue: 1 << 4)
  static let organisation = NameClue(rawValue: 1 << 5)
  static let publication = NameClue(rawValue: 1 << 6)
  static let bearer = NameClue(rawValue: 1 << 7)
  static let geography = NameClue(rawValue: 1 << 8)
  static let noName = NameClue(rawValue: 1 << 9)
  static let verb = NameClue(rawValue: 1 << 10)
  static let periodicalHead = NameClue(rawValue: 1 << 11)
  static let article = NameClue(rawValue: 1 << 12)
  static let contraction = NameClue(rawValue: 1 << 13)
  static let within = NameClue(rawValue: 1 << 14)
  static let of = NameClue(rawValue: 1 << 15)
  static let to = NameClue(rawValue: 1 << 16)
  static let and = NameClue(rawValue: 1 << 17)
  static let preposition = NameClue(rawValue: 1 << 18)
  static let particle = NameClue(rawValue: 1 << 19)
  /// A function word.
  static let stopword = NameClue(rawValue: 1 << 20)
  /// A word of every day.
  static let common = NameClue(rawValue: 1 << 21)
  /// By its ending a noun for what somebody is or does.
  static let agent = NameClue(rawValue: 1 << 22)
  /// A number in Roman figures, where it is written in capitals.
  static let numeral = NameClue(rawValue: 1 << 23)

  /// The kinds of `name-words.tsv`.
  static let kinds: [String: NameClue] = [
    "given": .given, "style": .style, "speech": .speech, "place": .place,
    "place-head": .placeHead, "organisation": .organisation, "publication": .publication,
    "bearer": .bearer, "geography": .geography, "no-name": .noName, "verb": .verb,
    "periodical-head": .periodicalHead, "article": .article, "contraction": .contraction,
    "in": .within, "of": .of, "to": .to, "and": .and, "preposition": .preposition,
    "particle": .particle,
  ]

  /// What a word says.
  ///
  /// - Parameter form: the UTF-8 of a normal form.
  init(ofForm form: ArraySlice<UInt8>) {
    let folded = NameFolding.fold(form)
    var clues = Self.listed[folded] ?? []
    if folded.last == UInt8(ascii: "."), folded.count > 3 {
      clues.formUnion(Self.listed[folded.dropLast()] ?? [])
    }
    let text = String(decoding: form, as: UTF8.self)
    if StopwordList.spanish.contains(text) { clues.insert(.stopword) }
    if NameWords.fondGreetings.contains(text) { clues.formUnion([.style, .noName]) }
    if CommonWords.contains(form) || text.hasSuffix("mente") { clues.insert(.common) }
    if Self.verbEndings.contains(where: text.hasSuffix) { clues.insert(.verb) }
    if Self.agentEndings.contains(where: text.hasSuffix) { clues.insert(.agent) }
    if folded.allSatisfy({ Self.figures.contains($0) }) { clues.insert(.numeral) }
    self = clues
  }

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// Whether a word is a given name, and no function word.
  ///
  /// - Parameter form: the UTF-8 of a normal form.
  static func isGivenName(_ form: ArraySlice<UInt8>) -> Bool {
    listed[NameFolding.fold(form)]?.contains(.given) ?? false
      && !StopwordList.spanish.contains(String(decoding: form, as: UTF8.self))
  }

  // MARK: -

  /// The forms of `name-words.tsv`, folded.
  private static let listed: [[UInt8]: NameClue] = {
    var clues: [[UInt8]: NameClue] = [:]
    for line in NameWordData.nameWords.split(separator: "\n") where !line.hasPrefix("#") {
      let row = line.split(separator: "\t")
      guard row.count == 2, let kind = kinds[String(row[0])] else { continue }
      for form in row[1].split(separator: " ") {
        clues[NameFolding.fold(Array(form.utf8)), default: []].insert(kind)
      }
    }
    return clues
  }()

  /// Endings of the past tenses.
  private static let verbEndings = ["ó", "aron", "ieron", "ía", "aba"]

  private static let agentEndings = [
    "or", "ora", "ista", "ano", "ana", "és", "esa", "eño", "eña", "ino", "ina", "ense", "ante",
    "ente", "ero", "era", "ogo", "oga", "ico", "ica", "án", "ario",
  ]

  private static let figures = Set("ivxlcdm".utf8)
}
