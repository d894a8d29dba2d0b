/// Looks for a run of bytes, blind to the bit that tells capitals from small letters in ASCII and
/// Latin-1. It may find more than is meant (`[` for `{`), never less: who asks compares again.
public struct CaseBlindSearch: Sendable {
  /// What is looked for, with that bit set in every byte.
  private let literal: [UInt8]

  /// - Precondition: `literal` is not empty.
  public init(_ literal: some Sequence<UInt8>) {
    self.literal = literal.map { $0 | Self.caseBit }
    precondition(!self.literal.isEmpty, "something is looked for")
  }

  /// The first place at or behind `start`, nil where there is none.
  ///
  /// - Complexity: O(*n*), 64 bytes at a time.
  public func first(in text: Span<UInt8>, from start: Int = 0) -> Int? {
    var index = start
    let lead = min(literal.count, 3)
    while index + lead - 1 + ByteBlock.width <= text.count {
      var hits = ~UInt64(0)
      for place in 0..<lead {
        let byte = literal[place]
        hits &= ByteBlock(text, at: index + place).bits {
          ($0 | ByteLanes(repeating: Self.caseBit)).isEqual(byte)
        }
      }
      while hits != 0 {
        let place = index + hits.trailingZeroBitCount
        if isHere(text, place) { return place }
        hits &= hits - 1
      }
      index += ByteBlock.width
    }
    while index + literal.count <= text.count {
      if isHere(text, index) { return index }
      index += 1
    }
    return nil
  }

  // MARK: -

  private static let caseBit: UInt8 = 0x20

  private func isHere(_ text: Span<UInt8>, _ index: Int) -> Bool {
    guard index + literal.count <= text.count else { return false }
    for place in literal.indices where text[index + place] | Self.caseBit != literal[place] {
      return false
    }
    return true
  }
}
