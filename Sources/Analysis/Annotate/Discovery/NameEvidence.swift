/// What speaks for or against a capitalised name being that of a person, a place, a body, a periodical.
public enum NameEvidence: Int, CaseIterable, Hashable, Sendable {
  // What stands around it, counted by mention.
  case title, speech, verb, apposition, profession, comma, preposition, and, to, of, within
  case article, contraction, parenthesis, quotation, placeNoun, periodicalNoun, beforeOf, afterOf
  case commonWord
  // What it is made of, the same for every mention.
  case givenName, givenNameAlone, initials, surnameEnding, twoWords, manyWords, body, bearer
  case periodical, geography, acronym, placeEnding, knownPlace
  /// The end of a person's whole name.
  case surname

  /// The name that the table uses.
  public var label: String {
    switch self {
    case .title: "title"
    case .speech: "verb of saying"
    case .verb: "verb behind"
    case .apposition: "title behind"
    case .profession: "noun before"
    case .comma: "comma before"
    case .preposition: "preposition"
    case .and: "and"
    case .to: "a"
    case .of: "de"
    case .within: "en"
    case .article: "article"
    case .contraction: "del"
    case .parenthesis: "parenthesis"
    case .quotation: "quotation"
    case .placeNoun: "place noun"
    case .periodicalNoun: "periodical noun"
    case .beforeOf: "name of name"
    case .afterOf: "of a name"
    case .commonWord: "common word"
    case .givenName: "given name"
    case .givenNameAlone: "given name alone"
    case .initials: "initials"
    case .surnameEnding: "surname ending"
    case .twoWords: "two words"
    case .manyWords: "many words"
    case .body: "word for a body"
    case .bearer: "word for a thing"
    case .periodical: "word for a periodical"
    case .geography: "word for a place"
    case .acronym: "acronym"
    case .placeEnding: "place ending"
    case .knownPlace: "known place"
    case .surname: "surname"
    }
  }

  /// Whether it lies in the name and not in what stands around it.
  public var isOfForm: Bool { rawValue >= NameEvidence.givenName.rawValue }
}
