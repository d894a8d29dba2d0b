/// What a stretch of a source is.
///
/// Every scalar of a source has exactly one layer. Counting an editor's footnote as the author's
/// word is a wrong result, so every count says which layers it is taken over (`body` unless asked).
public enum Layer: UInt8, CaseIterable, Hashable, Sendable {
  /// The author's text, with its datelines and signatures.
  case body
  /// Footnotes, editor's notes and comments; to whom a letter was dictated.
  case note
  /// Title pages, indexes, colophons, bibliographic lines; the titles above letters.
  case front
  /// Page numbers, running heads, note marks, markup: never text, never counted.
  case furniture

  /// The name that options, tables and the manifest use.
  public var name: String {
    switch self {
    case .body: "body"
    case .note: "note"
    case .front: "front"
    case .furniture: "furniture"
    }
  }

  /// The layer of that name, or nil.
  public init?(name: some StringProtocol) {
    guard let layer = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = layer
  }
}

/// A set of layers, four bits.
public struct LayerSet: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The set of one layer.
  public init(_ layer: Layer) {
    rawValue = 1 << layer.rawValue
  }

  public static let body = LayerSet(.body)
  public static let note = LayerSet(.note)
  public static let front = LayerSet(.front)
  public static let furniture = LayerSet(.furniture)

  /// Everything that is text: body, note and front. Furniture is never in it.
  public static let text: LayerSet = [.body, .note, .front]

  /// Whether `layer` is in the set.
  public func contains(_ layer: Layer) -> Bool {
    contains(LayerSet(layer))
  }
}
