/// Somebody who writes or is written to.
public enum Correspondent: Hashable, Sendable {
  /// An entity of the gazetteer, by its id.
  case entity(String)
  /// A name that no gazetteer knows, as it is printed.
  case printed(String)

  /// What tables show: the id, else the name.
  public var label: String {
    switch self {
    case .entity(let id): id
    case .printed(let name): name
    }
  }
}

/// Where the date of a letter comes from.
public enum LetterDateSource: String, Hashable, Sendable {
  /// The letter says it.
  case explicit
  /// An editor's brackets say it.
  case bracketed
  /// Its neighbours imply it.
  case inferred
  /// The user's own table says it.
  case manual
}

/// The unit of comparison: a letter or other dated document inside a source.
public struct Letter: Hashable, Sendable {
  /// Its number in its source, from 1.
  public var number: Int
  /// The paragraphs of the cleaned text that it covers, notes between them included.
  public var paragraphs: Range<Int>
  public var title: String
  public var sender: Correspondent?
  public var addressees: [Correspondent]
  public var place: String
  public var date: EDTF?
  public var dateSource: LetterDateSource?
  /// What gave its fields.
  public var evidence: [LetterEvidence]

  public init(
    number: Int, paragraphs: Range<Int>, title: String = "", sender: Correspondent? = nil,
    addressees: [Correspondent] = [], place: String = "", date: EDTF? = nil,
    dateSource: LetterDateSource? = nil, evidence: [LetterEvidence] = []
  ) {
    self.number = number
    self.paragraphs = paragraphs
    self.title = title
    self.sender = sender
    self.addressees = addressees
    self.place = place
    self.date = date
    self.dateSource = dateSource
    self.evidence = evidence
  }
}
