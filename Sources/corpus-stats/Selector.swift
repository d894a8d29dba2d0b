/// Which letters are meant: those that fit every condition that is given.
///
///     sender=lenin&1922..1923
///
/// The conditions are `sender=ID`, `addressee=ID`, `letter=ID`, `file=NAME` and `from..to`, joined
/// by `&`. Dates are kept as they are written; either end may be left open (`1922..`).
struct Selector: Hashable, Sendable {
  /// A period with at least one end. Both ends belong to it.
  struct Dates: Hashable, Sendable {
    var from: String?
    var to: String?
  }

  var sender: String?
  var addressee: String?
  var letter: String?
  var file: String?
  var dates: Dates?

  /// Selects everything.
  init() {}

  /// The names that stand before `=`.
  static let fields = ["sender", "addressee", "letter", "file"]

  /// Whether no condition is given.
  var isEmpty: Bool { self == Selector() }

  /// Reads a selector as the type describes.
  ///
  /// The value of `letter` and `file` may itself hold a `&`, if what follows it is no condition:
  /// `file=Marx & Engels.txt`.
  ///
  /// - Parameter isDate: whether a text is a date that can bound a period.
  init(_ text: String, isDate: (String) -> Bool) throws(SelectorError) {
    for term in try Self.terms(of: text) {
      switch term {
      case .field(let name, let value): try set(name, to: value)
      case .dates(let from, let to):
        guard dates == nil else { throw .repeated("from..to") }
        for date in [from, to] where !date.isEmpty && !isDate(date) { throw .badDate(date) }
        dates = Dates(from: from.isEmpty ? nil : from, to: to.isEmpty ? nil : to)
      }
    }
  }

  /// Whether a text is written as a selector, be it right or wrong, and not as the name of a file.
  ///
  /// `sender=lenin`, `sendr=lenin` and `1922..1923` are; `1922.txt`, `../letters` and `./a=b` are
  /// not.
  static func isWrittenAsSelector(_ text: String) -> Bool {
    var name = text.utf8[...]
    while let byte = name.first, (0x61...0x7A).contains(byte) || byte == 0x5F {
      name.removeFirst()
    }
    if name.startIndex != text.startIndex, name.first == 0x3D { return true }
    return boundsOfPeriod(text) != nil
  }

  // MARK: -

  private enum Term {
    case field(String, String)
    case dates(String, String)
  }

  private mutating func set(_ name: String, to value: String) throws(SelectorError) {
    guard !value.isEmpty else { throw .emptyField(name) }
    let field: WritableKeyPath<Selector, String?>
    switch name {
    case "sender": field = \.sender
    case "addressee": field = \.addressee
    case "letter": field = \.letter
    case "file": field = \.file
    default: throw .unknownField(name)
    }
    guard self[keyPath: field] == nil else { throw .repeated(name) }
    self[keyPath: field] = value
  }

  private static func terms(of text: String) throws(SelectorError) -> [Term] {
    var terms: [Term] = []
    for piece in text.split(separator: "&", omittingEmptySubsequences: false) {
      if let (from, to) = boundsOfPeriod(piece) {
        terms.append(.dates(from, to))
      } else if isWrittenAsSelector(String(piece)), let equals = piece.firstIndex(of: "=") {
        let value = piece[piece.index(after: equals)...]
        terms.append(.field(String(piece[..<equals]), String(value)))
      } else if case .field(let name, let value)? = terms.last, ["letter", "file"].contains(name) {
        terms[terms.count - 1] = .field(name, value + "&" + piece)
      } else {
        throw .noCondition(String(piece))
      }
    }
    return terms
  }

  /// The two ends of `from..to`, of which one may be empty; nil for anything else.
  private static func boundsOfPeriod(_ text: some StringProtocol) -> (String, String)? {
    let bytes = Array(text.utf8)
    let isBound = { (bytes: ArraySlice<UInt8>) in
      bytes.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
    }
    for index in bytes.indices.dropLast() where bytes[index] == 0x2E && bytes[index + 1] == 0x2E {
      let (from, to) = (bytes[..<index], bytes[(index + 2)...])
      guard isBound(from), isBound(to), !from.isEmpty || !to.isEmpty else { return nil }
      return (String(decoding: from, as: UTF8.self), String(decoding: to, as: UTF8.self))
    }
    return nil
  }
}

/// What is wrong with a selector.
enum SelectorError: Error, Hashable, Sendable {
  case noCondition(String)
  case unknownField(String)
  case emptyField(String)
  case repeated(String)
  case badDate(String)

  /// The fault as a clause without a full stop.
  var message: String {
    switch self {
    case .noCondition(let text):
      "'\(SystemString(text).shown)' is no condition; write "
        + (Self.looksLikeDate(text) ? "\(text)..\(text)" : "sender=lenin or 1922..1923")
    case .unknownField(let name):
      "a selector has no field '\(name)'"
        + Suggestion.clause(for: name, among: Selector.fields, otherwise: "use")
    case .emptyField(let name): "nothing follows '\(name)='"
    case .repeated(let name): "'\(name)' is given twice"
    case .badDate(let date):
      "'\(date)' is no date; write 1922, 1922-12 or 1922-12-24"
    }
  }

  /// Whether a time was meant that is no period yet.
  private static func looksLikeDate(_ text: String) -> Bool {
    text.utf8.count >= 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
  }
}

/// What a target is compared with.
enum Reference: Hashable, Sendable {
  case selector(Selector)
  /// A file or folder of its own.
  case file(SystemString)
}
