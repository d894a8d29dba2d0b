/// The letters of a word, by which most words are told apart without a look at their order.
struct LetterSet: Hashable, Sendable {
  /// A bit a letter; figures share one.
  private let bits: UInt32
  /// By how many letters more than others the edits that two letters in it invite may change the set.
  private let slack: Int

  /// - Parameter word: folded.
  init(of word: [UInt8]) {
    bits = word.reduce(0) { set, byte in
      set | ((0x61...0x7A).contains(byte) ? 1 << UInt32(byte - 0x61) : 1 << 31)
    }
    slack = zip(word, word.dropFirst()).reduce(0) { sum, pair in
      switch (pair.0, pair.1) {
      // rn and in for m, cl for d, vv for w, li for u and h; ki and ld for each other
      case (Self.r, Self.n), (Self.i, Self.n), (Self.c, Self.l), (Self.v, Self.v), (Self.l, Self.i):
        sum + 1
      case (Self.k, Self.i), (Self.l, Self.d): sum + 2
      default: sum
      }
    }
  }

  /// Whether a word with these letters may be so many half edits from one with others, as `OCRDistance`
  /// counts them. Half an edit changes two letters of the set at the most, but for those that turn two
  /// letters into one or two others.
  func mayBe(_ other: LetterSet, within halfEdits: Int) -> Bool {
    (bits ^ other.bits).nonzeroBitCount
      <= 2 * halfEdits + min(2 * halfEdits, slack + other.slack)
  }

  // MARK: -

  private static let (c, d, i, k) = (
    UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "i"), UInt8(ascii: "k")
  )
  private static let (l, n, r, v) = (
    UInt8(ascii: "l"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "v")
  )
}
