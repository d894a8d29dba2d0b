import Tokenizer

/// Runs of words as numbers. A run of two is a pair of types; a longer one is the run without its last
/// word, and that word.
public struct RunTable: Sendable {
  /// How many words a run has, at least 2.
  public let length: Int
  /// The runs of 2 words, of 3, and so on up to `length`.
  private var levels: [PairTable]

  init(length: Int) {
    self.length = length
    levels = Array(repeating: PairTable(), count: max(length, 2) - 1)
  }

  /// The number of runs.
  public var count: Int { levels[levels.count - 1].count }

  /// The number of beginnings: of runs, or words, that lack the last word of one.
  var beginningCount: Int { levels.count > 1 ? levels[levels.count - 2].count : 0 }

  /// The run without its last word: a number of a shorter run, or a type.
  func beginning(of run: UInt32) -> UInt32 { levels[levels.count - 1].pair(run).first }

  func lastWord(of run: UInt32) -> UInt32 { levels[levels.count - 1].pair(run).second }

  /// The types of a run in order.
  public func words(of run: UInt32) -> [UInt32] {
    var words: [UInt32] = []
    var first = run
    for level in levels.indices.reversed() {
      let pair = levels[level].pair(first)
      words.append(pair.second)
      first = pair.first
    }
    words.append(first)
    return words.reversed()
  }

  /// The normal forms of a run with a space between them.
  public func form(of run: UInt32, _ vocabulary: Vocabulary) -> String {
    var form: [UInt8] = []
    for type in words(of: run) {
      if !form.isEmpty { form.append(0x20) }
      form.append(contentsOf: vocabulary.utf8(of: type))
    }
    return String(decoding: form, as: UTF8.self)
  }

  /// The number of the run that `type` ends; `last` holds the numbers of the shorter runs that end with
  /// the word before it, from one word up, and afterwards those that end with `type`. Nil as long as too
  /// few words stand before it.
  ///
  /// - Complexity: O(`length`).
  mutating func intern(_ type: UInt32, behind last: inout [UInt32]) -> UInt32? {
    var first = type
    for level in 0..<last.count {
      let longer = levels[level].intern(last[level], type)
      last[level] = first
      first = longer
    }
    if last.count == length - 1 { return first }
    last.append(first)
    return nil
  }

  /// Adds the runs of another table.
  ///
  /// - Parameter types: for each type of the other what it is here.
  /// - Returns: for each run of the other its number here.
  mutating func merge(_ other: RunTable, types: [UInt32]) -> [UInt32] {
    var map = types
    for level in levels.indices {
      map = (0..<UInt32(other.levels[level].count)).map { number in
        let pair = other.levels[level].pair(number)
        return levels[level].intern(map[Int(pair.first)], types[Int(pair.second)])
      }
    }
    return map
  }

  /// Runs by the byte order of their forms.
  ///
  /// No normal form holds a space, which precedes every sign that one may hold: the order of the first
  /// words that differ is that of the runs.
  ///
  /// - Complexity: O(*v* + *r*) for *v* types and *r* runs of any length.
  func inByteOrder(_ runs: [UInt32], _ vocabulary: Vocabulary) -> [UInt32] {
    let words = Self.ranks(
      of: vocabulary.inByteOrder((0..<UInt32(vocabulary.count)).map { $0 }), vocabulary.count)
    var ranks = words
    for level in levels.dropLast() {
      let order = Self.order((0..<UInt32(level.count)).map { $0 }, of: level, ranks, words)
      ranks = Self.ranks(of: order, level.count)
    }
    return Self.order(runs, of: levels[levels.count - 1], ranks, words)
  }

  // MARK: -

  /// Pairs by the ranks of what they are made of.
  private static func order(
    _ numbers: [UInt32], of pairs: PairTable, _ firstRanks: [UInt32], _ secondRanks: [UInt32]
  ) -> [UInt32] {
    let order = RadixSort.order(
      of: numbers.map { number in
        let pair = pairs.pair(number)
        return UInt64(firstRanks[Int(pair.first)]) &<< 32 | UInt64(secondRanks[Int(pair.second)])
      })
    return order.map { numbers[Int($0)] }
  }

  private static func ranks(of order: [UInt32], _ count: Int) -> [UInt32] {
    var ranks = [UInt32](repeating: 0, count: count)
    for (rank, number) in order.enumerated() {
      ranks[Int(number)] = UInt32(truncatingIfNeeded: rank)
    }
    return ranks
  }
}
