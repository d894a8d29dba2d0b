/// What an entry of a gazetteer is.
public enum EntityKind: UInt8, CaseIterable, Hashable, Sendable {
  case person
  case place
  case organisation
  case publication

  /// The name that gazetteers and tables use.
  public var name: String {
    switch self {
    case .person: "person"
    case .place: "place"
    case .organisation: "organisation"
    case .publication: "publication"
    }
  }

  /// The kind of that name, or nil.
  public init?(name: some StringProtocol) {
    guard let kind = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = kind
  }
}

/// An entry of a gazetteer.
public struct Entity: Hashable, Sendable {
  public let id: String
  public let kind: EntityKind
  /// The preferred name.
  public let name: String
  public let variants: [Variant]
  /// Years, negative before Christ.
  public let born: Int?
  public let died: Int?
  /// Words that speak for this entity where a variant is shared.
  public let context: [String]
  public let note: String

  public init(
    id: String, kind: EntityKind, name: String, variants: [Variant] = [], born: Int? = nil,
    died: Int? = nil, context: [String] = [], note: String = ""
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.variants = variants
    self.born = born
    self.died = died
    self.context = context
    self.note = note
  }
}

/// A name of an entity, everywhere or only where it is meant.
public struct Variant: Hashable, Sendable {
  public enum Scope: Hashable, Sendable {
    case everywhere
    /// In the letter with this id.
    case letter(String)
    /// In letters to this entity.
    case addressee(String)
    /// In letters by this entity.
    case sender(String)
    /// In the source with this name.
    case file(String)
  }

  public let form: String
  public let scope: Scope

  public init(_ form: String, scope: Scope = .everywhere) {
    self.form = form
    self.scope = scope
  }

  /// Whether it counts in some letters or files only.
  var isScoped: Bool { scope != .everywhere }
}
