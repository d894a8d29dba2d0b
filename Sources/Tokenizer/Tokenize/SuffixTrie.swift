/// The suffixes of one step of a stemmer, each with its meaning, as a trie over reversed bytes.
///
/// One walk from the end of a word meets every suffix that the word has, the shortest first.
struct SuffixTrie<Meaning: Sendable>: Sendable {
  /// For each byte its column in `next`; 0 for a byte that no suffix holds.
  private var columns = [UInt8](repeating: 0, count: 256)
  private var width = 1
  /// One row a node, one cell a column: the node that the byte leads to, 0 for none.
  private var next: [UInt16] = []
  /// For each node the place in `meanings` of the suffix that ends there, 0 where none ends.
  private var ends: [UInt8] = []
  /// What the groups mean, from 1; the first stands for none.
  private var meanings: [Meaning?] = [nil]

  /// - Parameter groups: suffixes with white space between them, and what they mean.
  /// - Precondition: no suffix stands twice.
  init(_ groups: [(suffixes: String, meaning: Meaning)]) {
    for byte in groups.flatMap({ Array($0.suffixes.utf8) }) where columns[Int(byte)] == 0 {
      columns[Int(byte)] = UInt8(width)
      width += 1
    }
    addNode()
    for (suffixes, meaning) in groups {
      meanings.append(meaning)
      for suffix in suffixes.split(whereSeparator: \.isWhitespace) {
        let node = node(of: Array(suffix.utf8))
        precondition(ends[node] == 0, "the suffix \(suffix) stands twice")
        ends[node] = UInt8(meanings.count - 1)
      }
    }
  }

  /// The longest suffix of `word` that begins at `floor` or behind it: where it begins and what it
  /// means; nil where there is none.
  ///
  /// - Complexity: O(*s*) for the longest suffix of *s* bytes; does not allocate.
  func longest(in word: Span<UInt8>, notBefore floor: Int = 0) -> (start: Int, meaning: Meaning)? {
    var start = 0
    var group = 0
    var node = 0
    var index = word.count
    while index > floor {
      index -= 1
      node = Int(next[node * width + Int(columns[Int(word[index])])])
      if node == 0 { break }
      if ends[node] != 0 {
        start = index
        group = Int(ends[node])
      }
    }
    return meanings[group].map { (start, $0) }
  }

  // MARK: -

  private mutating func addNode() {
    next.append(contentsOf: repeatElement(0, count: width))
    ends.append(0)
  }

  private mutating func node(of suffix: [UInt8]) -> Int {
    var node = 0
    for byte in suffix.reversed() {
      let cell = node * width + Int(columns[Int(byte)])
      if next[cell] == 0 {
        next[cell] = UInt16(ends.count)
        addNode()
      }
      node = Int(next[cell])
    }
    return node
  }
}
