/// The types of one reader: type number ↔ normal form.
///
/// Numbers are given in the order in which types are met; they never show in a report. Two
/// vocabularies merge by `merge`, which says how the numbers of one read in the other.
public struct Vocabulary: Sendable {
  var table = TypeTable()
  /// For the first types whether they may own a full stop behind them, as far as it was asked.
  var mayOwnStop: [Bool] = []
  /// For the same types whether a sentence may end with them.
  var mayEndSentence: [Bool] = []

  public init() {}

  /// The number of types.
  public var count: Int { table.count }

  /// The normal form of a type.
  public subscript(type: UInt32) -> String {
    String(decoding: table.arena[table.range(of: type)], as: UTF8.self)
  }

  /// The bytes of the normal form of a type.
  public func utf8(of type: UInt32) -> ArraySlice<UInt8> {
    table.arena[table.range(of: type)]
  }

  /// The number of a type by its normal form, or nil where it was not met.
  public func type(of form: String) -> UInt32? {
    table.find(Array(form.utf8))
  }

  /// The number of a type by the bytes of its normal form, or nil where it was not met.
  public func type(ofUTF8 form: [UInt8]) -> UInt32? {
    table.find(form)
  }

  /// The number of a normal form, which is added where it is new.
  public mutating func intern(_ form: [UInt8]) -> UInt32 {
    table.intern(form)
  }

  /// Adds the types of `other`.
  ///
  /// - Returns: for each type number of `other` its number here.
  /// - Complexity: O(*b*) for *b* bytes of normal forms.
  public mutating func merge(_ other: Vocabulary) -> [UInt32] {
    (0..<UInt32(other.count)).map { table.intern(Array(other.utf8(of: $0))) }
  }

  /// Whether the normal form of `a` comes before that of `b` in byte order.
  public func precedes(_ a: UInt32, _ b: UInt32) -> Bool {
    utf8(of: a).lexicographicallyPrecedes(utf8(of: b))
  }

  /// Types by the byte order of their normal forms.
  ///
  /// - Complexity: O(*v*) for *v* types, but for those that share their first 8 bytes.
  public func inByteOrder(_ types: [UInt32]) -> [UInt32] {
    let order = RadixSort.order(of: types.map { table.prefix(of: $0) })
    var sorted = order.map { types[Int($0)] }
    var start = 0
    while start < sorted.count {
      let prefix = table.prefix(of: sorted[start])
      var end = start + 1
      while end < sorted.count, table.prefix(of: sorted[end]) == prefix { end += 1 }
      if end > start + 1 { sorted[start..<end].sort { precedes($0, $1) } }
      start = end
    }
    return sorted
  }
}
