/// How much each evidence speaks for a kind of name: the logarithm of the odds that it is one.
///
/// The weights are those of a logistic regression rounded to quarters, so that no
/// single text bends them. What stands around a name weighs by the share of the mentions that have it.
enum NameWeights {
  /// In the order person, place, organisation, publication.
  static func weights(of evidence: NameEvidence) -> [Double] {
    switch evidence {
    case .title: [1.5, -1, -1, -0.5]
    case .speech: [1.75, -1.25, 0, -1]
    case .verb: [1, -0.5, 0.25, -0.75]
    case .apposition: [1, -0.5, -0.5, -0.25]
    case .profession: [0.5, -0.5, 0.5, 0]
    case .comma: [1.25, 0.25, 0, -0.5]
    case .preposition: [1, 0.25, 0.25, -0.75]
    case .and: [0.25, 0.5, 0.25, -0.5]
    case .to: [0.75, 1, 0.5, -0.75]
    case .of: [-0.25, 1.5, 0.25, -0.5]
    case .within: [-2.25, 3.25, -0.5, 0]
    case .article: [-1.75, 1, 0.75, 0.25]
    case .contraction: [-1.75, 1, 1, 0.25]
    case .parenthesis: [-0.5, 0.5, 0.75, -0.25]
    case .quotation: [-0.5, -0.5, -0.25, 1]
    case .placeNoun: [-1, 2, -0.25, 0]
    case .periodicalNoun: [-1, -1, -0.5, 3]
    case .beforeOf: [-1.75, -1.5, -1, -1]
    case .afterOf: [-1.75, -0.75, -1, -1]
    case .commonWord: [-1.5, -0.75, 0.25, 0.5]
    case .givenName: [3, -2, -2.5, -1.75]
    case .givenNameAlone: [1.25, -0.75, -1, -0.25]
    case .initials: [1.5, -0.25, -0.25, -0.25]
    case .surnameEnding: [1, -0.5, -0.5, -0.25]
    case .twoWords: [0.5, -0.25, -0.25, 0]
    case .manyWords: [-0.5, -0.25, -0.25, -0.5]
    case .body: [-1.25, -1, 2.5, -1.75]
    case .bearer: [-0.5, -0.5, -1.5, 0]
    case .periodical: [-1, -1, -0.5, 2.5]
    case .geography: [-0.75, 1.75, -0.25, -0.5]
    case .acronym: [-2, -1.5, 1.75, 0.25]
    case .placeEnding: [-1, 1, 0.5, 0]
    case .knownPlace: [-3, 4, -1, 0]
    case .surname: [2, -0.75, -1.5, -1]
    }
  }

  /// What a name of which nothing is known has.
  static let start: [Double] = [-0.75, -1.75, -1.5, -3]

  static let kinds: [EntityKind] = [.person, .place, .organisation, .publication]

  /// Below it no kind is suggested.
  static let least = -0.6
}
