/// A name that no gazetteer holds, with its variants.
public struct UnlistedName: Sendable {
  /// The fullest or most frequent form.
  public let name: String
  /// The other forms, the most frequent first, ties in byte order.
  public let variants: [String]
  public let mentions: Int
  /// The letters that have it.
  public let letters: Int
  /// What speaks for the kind: for evidence around the name the mentions that have it, else 0.
  public let evidence: [(evidence: NameEvidence, mentions: Int)]
  public let kind: EntityKind?
  /// How sure the kind is, from 0 to 1: 1/(1 + e⁻ˣ) of the sum *x* of the weights.
  public let score: Double
}

/// The names of a corpus that no gazetteer holds: forms of one name brought together, and judged by
/// all their mentions.
public struct UnlistedNames: Sendable {
  /// The most mentioned first, ties in byte order.
  public let names: [UnlistedName]

  /// - Complexity: O(*n* log *n*) for *n* distinct forms.
  public init(of corpus: CorpusRecord) {
    var forms = Self.forms(of: corpus)
    let bearers = NameGroups.bearers(ofSurnamesIn: forms)
    for place in forms.indices where bearers[forms[place].name] != nil {
      forms[place].markAsSurname()
    }
    names = NameGroups(of: forms, bearers).groups.compactMap { Self.name($0.map { forms[$0] }) }
      .sorted { a, b in
        a.mentions == b.mentions
          ? a.name.utf8.lexicographicallyPrecedes(b.name.utf8) : a.mentions > b.mentions
      }
  }

  // MARK: -

  /// The distinct forms in byte order.
  private static func forms(of corpus: CorpusRecord) -> [NameTally] {
    var places: [String: Int] = [:]
    var forms: [NameTally] = []
    for (source, record) in corpus.sources.enumerated() {
      for mention in record.unlistedNames {
        let place = places[mention.name] ?? forms.count
        if place == forms.count {
          places[mention.name] = place
          forms.append(NameTally(mention.name))
        }
        forms[place].add(mention, ofSource: source)
      }
    }
    return forms.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// - Parameter forms: of one name, the first its head.
  private static func name(_ forms: [NameTally]) -> UnlistedName? {
    guard var whole = forms.first else { return nil }
    for form in forms.dropFirst() { whole.add(form) }
    guard isName(whole) else { return nil }
    let kinds = NameWeights.kinds.indices
    let points = kinds.map { kind in
      NameEvidence.allCases.reduce(NameWeights.start[kind]) { sum, evidence in
        sum + NameWeights.weights(of: evidence)[kind] * whole.share(of: evidence)
      }
    }
    let best = kinds.reduce(0) { points[$1] > points[$0] ? $1 : $0 }
    let isTold = points[best] >= NameWeights.least
    let evidence = NameEvidence.allCases.filter { evidence in
      whole.share(of: evidence) > 0
        && (!isTold || NameWeights.weights(of: evidence)[best] > 0)
    }
    let variants = forms.dropFirst().sorted { a, b in
      a.mentions == b.mentions
        ? a.name.utf8.lexicographicallyPrecedes(b.name.utf8) : a.mentions > b.mentions
    }
    return UnlistedName(
      name: whole.name, variants: variants.map(\.name), mentions: whole.mentions,
      letters: whole.letters.count,
      evidence: evidence.map { ($0, $0.isOfForm ? 0 : (whole.around[$0] ?? 0)) },
      kind: isTold ? NameWeights.kinds[best] : nil,
      score: 1 / (1 + exponential(-points[best])))
  }

  /// Whether more than the beginning of a sentence gives a name its capital, and a single word of
  /// every day is more than that.
  private static func isName(_ tally: NameTally) -> Bool {
    if tally.form.words.count > 1 { return true }
    if tally.share(of: .commonWord) == 1 {
      return [.title, .speech, .givenNameAlone, .body, .surname].contains {
        tally.share(of: $0) > 0
      }
    }
    return tally.mentions > tally.atBeginning
      || [.speech, .verb, .givenNameAlone, .acronym, .surname].contains {
        tally.share(of: $0) > 0
      }
  }
}

/// A form of a name with what all sources have of it.
struct NameTally {
  struct LetterKey: Hashable {
    let source: Int
    let letter: Int
  }

  let form: NameForm
  let name: String
  private(set) var ofForm: Set<NameEvidence>
  private(set) var around: [NameEvidence: Int] = [:]
  private(set) var mentions = 0
  private(set) var atBeginning = 0
  private(set) var letters: Set<LetterKey> = []

  init(_ name: String) {
    self.name = name
    form = NameForm(name)
    ofForm = form.evidence
  }

  /// Notes that it is the end of a person's whole name.
  mutating func markAsSurname() { ofForm.insert(.surname) }

  mutating func add(_ mention: UnlistedMention, ofSource source: Int) {
    mentions += mention.mentions
    atBeginning += mention.atBeginning
    around.merge(mention.evidence, uniquingKeysWith: +)
    letters.formUnion(mention.letters.map { LetterKey(source: source, letter: $0) })
  }

  /// Adds a variant of the same name.
  mutating func add(_ variant: NameTally) {
    mentions += variant.mentions
    atBeginning += variant.atBeginning
    around.merge(variant.around, uniquingKeysWith: +)
    letters.formUnion(variant.letters)
  }

  /// Of evidence around the name the share of its mentions that have it; of its form 1 or 0.
  func share(of evidence: NameEvidence) -> Double {
    if evidence.isOfForm { return ofForm.contains(evidence) ? 1 : 0 }
    return mentions == 0 ? 0 : Double(around[evidence] ?? 0) / Double(mentions)
  }

  /// Whether it is a person's whole name.
  var isWholeName: Bool {
    form.isWholeName
      || form.capitalised.count > 1 && around[.title] != nil && !form.isOfABody
  }
}
