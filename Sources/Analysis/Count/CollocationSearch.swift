/// Which words stand together: around nodes, or all pairs.
public struct CollocationSearch: Sendable {
  /// What two words must share to be counted as a pair.
  public enum Unit: Hashable, Sendable {
    /// So many words to the left and to the right, within the sentence.
    case window(Int)
    case sentence, paragraph, letter
  }

  /// Words, phrases, wildcards and `@entity`, as a concordance takes them; capitals are folded. None
  /// for all pairs of words.
  public let nodes: [String]
  public let unit: Unit
  /// What types are counted as, nodes too; nil for themselves.
  public let grouping: TermGrouping?

  public init(nodes: [String], unit: Unit, groupedBy grouping: TermGrouping? = nil) {
    self.nodes = nodes
    self.unit = unit
    self.grouping = grouping
  }

  /// The words of a window on both sides; 1 for units, which are counted as such.
  public var width: Int {
    if case .window(let reach) = unit { return 2 * reach }
    return 1
  }

  /// What a node is looked up by; nil for a text that is none.
  static func query(_ node: String) -> ConcordanceQuery? {
    ConcordanceQuery(node, folding: .letterCase)
  }

  /// Whether the names of a source must be known for it.
  var needsMentions: Bool { nodes.contains { Self.query($0)?.entityID != nil } }
}

/// The words that stand together in one part.
public struct PartCollocates: Sendable {
  /// Units with at least one word; for windows the words.
  public internal(set) var units = 0
  /// For each node the units that have it; for windows its occurrences.
  public internal(set) var nodes: [Int] = []
  /// The types that can be collocates, with the units that have each; for windows its occurrences.
  public internal(set) var types = CountList()
  /// Pairs, each once, in no order that matters: the place of a node or a type,
  public internal(set) var firsts: [UInt32] = []
  /// its collocate,
  public internal(set) var seconds: [UInt32] = []
  /// and how often they stand together.
  public internal(set) var pairCounts: [UInt32] = []
}
