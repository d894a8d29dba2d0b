/// The words of a source, for the question whether a broken word stands whole in it.
///
/// A class, as it keeps count of the questions: most sources have a few, each of which a search answers;
/// for more of them the words of the whole source are collected once.
final class SourceWords {
  private let bytes: [UInt8]
  private var searches = 0
  private lazy var stock = WordStock(of: bytes[...])

  init(of bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether a word, or its halves joined, is common or stands whole in the source.
  func knows(_ first: ArraySlice<UInt8>, joinedWith second: ArraySlice<UInt8> = []) -> Bool {
    WordStock.isCommon(first, joinedWith: second)
      || LayoutWords.functionWords.contains(String(decoding: first + second, as: UTF8.self))
      || contains(first, second, hyphen: false)
  }

  /// Whether the hyphen that ends `first` is dropped when `second` is joined to it.
  ///
  /// The source says so, where it has the joined word or else the one with a hyphen; then the list of
  /// common words; then the halves: a hyphen before a capital or behind the first half of a compound
  /// stays, every other goes.
  func dropsHyphen(between first: ArraySlice<UInt8>, and second: ArraySlice<UInt8>) -> Bool {
    if contains(first, second, hyphen: false) { return true }
    if contains(first, second, hyphen: true) { return false }
    if WordStock.isCommon(first, joinedWith: second) { return true }
    let left = String(decoding: first, as: UTF8.self)
    let right = String(decoding: second, as: UTF8.self)
    if right.first?.isUppercase ?? true { return false }
    return !LayoutWords.compounding.contains(left.lowercased())
  }

  // MARK: -

  /// So many searches, or looks at places that one finds, cost about as much as the collection of all
  /// words.
  private static let mostSearches = 24

  private func contains(
    _ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>, hyphen: Bool
  ) -> Bool {
    let word = Array(first) + (hyphen ? [UInt8(ascii: "-")] : []) + Array(second)
    searches += 1
    guard searches <= Self.mostSearches, word.count >= 3 else {
      return stock.contains(first, joinedWith: second, hyphen: hyphen)
    }
    func isWord(_ words: WordStock) -> Bool {
      words.contains(first, joinedWith: second, hyphen: hyphen)
    }
    return occurs(word, isWord) ?? isWord(stock)
  }

  /// Whether a word stands anywhere in the source; nil where too many places have its letters in other
  /// words.
  ///
  /// - Parameter isWord: whether it is one of the words between two spaces.
  /// - Complexity: O(*n*), 64 bytes at a time.
  private func occurs(_ word: [UInt8], _ isWord: (WordStock) -> Bool) -> Bool? {
    let bytes = bytes
    let search = CaseBlindSearch(word)
    var next = 0
    for _ in 0..<Self.mostSearches {
      guard let place = search.first(in: bytes.span, from: next) else { return false }
      let run = unspaced(around: place)
      if isWord(WordStock(of: bytes[run])) { return true }
      next = run.upperBound
    }
    return nil
  }

  /// What stands between two spaces, around a byte.
  private func unspaced(around index: Int) -> Range<Int> {
    var start = index
    while start > 0, bytes[start - 1] > 0x20 { start -= 1 }
    var end = index
    while end < bytes.count, bytes[end] > 0x20 { end += 1 }
    return start..<end
  }
}
