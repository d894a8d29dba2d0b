import Stopwords
import Tokenizer

/// What the types of collocations are counted as over all readers, and how tables show them.
///
/// Each reader counts a group by the first of its types that it met; here the groups of all readers
/// are one again. A stem goes by its most frequent type, a lemma by itself.
struct CollocateNames {
  private let vocabulary: Vocabulary
  /// For each type the number of its group; empty where types are not grouped.
  private let leaders: [UInt32]
  private let forms: [UInt32: String]

  /// - Parameter corpus: one whose types were counted, too, if they are grouped.
  /// - Complexity: O(1) without groups; else as for terms.
  init(of corpus: CorpusRecord, groupedBy grouping: TermGrouping?) {
    vocabulary = corpus.vocabulary
    guard let grouping else {
      (leaders, forms) = ([], [:])
      return
    }
    // 1 each at least: a reader may count a group by a type that stands outside the selection.
    var totals = [Int](repeating: 1, count: vocabulary.count)
    for part in corpus.parts { part.forEachType { totals[Int($0)] += $1 } }
    let naming = TermNaming(
      corpus, totals, without: corpus.recording.stopwords, groupedBy: grouping)
    var leaderOfTerm = [UInt32?](repeating: nil, count: naming.forms.count)
    var forms: [UInt32: String] = [:]
    var leaders = Array(0..<UInt32(vocabulary.count))
    for (type, term) in naming.termOfType.enumerated() where term >= 0 {
      let leader = leaderOfTerm[term] ?? UInt32(truncatingIfNeeded: type)
      leaderOfTerm[term] = leader
      leaders[type] = leader
      forms[leader] = naming.forms[term]
    }
    (self.leaders, self.forms) = (leaders, forms)
  }

  /// The type that stands for the group of a type.
  func leader(of type: UInt32) -> UInt32 { leaders.isEmpty ? type : leaders[Int(type)] }

  /// A pair by its groups.
  ///
  /// - Parameter nodes: whether the first of it is the place of a node, not a type.
  func pair(_ pair: CorpusRecord.TypePair, ofNodes nodes: Bool) -> CorpusRecord.TypePair {
    if leaders.isEmpty { return pair }
    let second = leader(of: pair.second)
    return nodes
      ? CorpusRecord.TypePair(first: pair.first, second: second)
      : CorpusRecord.TypePair(types: leader(of: pair.first), second)
  }

  /// How tables show a group.
  subscript(_ leader: UInt32) -> String { forms[leader] ?? vocabulary[leader] }

  /// Whether one stands before another in byte order of what tables show.
  func precedes(_ a: UInt32, _ b: UInt32) -> Bool {
    leaders.isEmpty
      ? vocabulary.precedes(a, b) : self[a].utf8.lexicographicallyPrecedes(self[b].utf8)
  }
}
