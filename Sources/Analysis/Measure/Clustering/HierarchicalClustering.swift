/// Groups of groups: the two nearest clusters become one until there is one.
///
///     let tree = HierarchicalClustering(of: 4, by: .average) { distances[$0][$1] }
///     tree.merges.last?.height
///
/// Of equal distances that of the clusters with the first items in order is taken, so that the tree
/// does not hang on chance.
public struct HierarchicalClustering: Hashable, Sendable {
  /// How far two clusters are from each other.
  public enum Linkage: String, CaseIterable, Sendable {
    /// By how much the squares within the clusters grow, over the distances as they are (Ward 1963;
    /// R's `ward.D2`, SciPy's `ward`).
    case ward
    /// The mean distance of their items (UPGMA; Sokal & Michener 1958).
    case average
  }

  /// Two clusters that become one.
  public struct Merge: Hashable, Sendable {
    /// An item by its place, or a merge by its place plus the number of items.
    public let first: Int
    public let second: Int
    /// The distance of the two.
    public let height: Double
    /// The items in both.
    public let count: Int
  }

  /// How many items there are.
  public let items: Int
  /// In the order in which they are made, by rising height: one fewer than items.
  public let merges: [Merge]

  /// - Parameter distance: of two items, the lower one first; finite, not negative.
  /// - Complexity: O(*n*²) in most cases, O(*n*³) at worst, for *n* items.
  public init(of items: Int, by linkage: Linkage, distance: (Int, Int) -> Double) {
    precondition(items >= 0, "there are no fewer than no items")
    self.items = items
    var state = State(items, linkage, distance)
    merges = (0..<max(0, items - 1)).map { state.merge(number: items + $0) }
  }

  /// The items in the order of the leaves of the tree: the tighter cluster first, then that with the
  /// first item.
  public var leaves: [Int] {
    guard items > 0 else { return [] }
    var firstItem = Array(0..<items)
    for merge in merges { firstItem.append(min(firstItem[merge.first], firstItem[merge.second])) }
    var leaves: [Int] = []
    var open = [items + merges.count - 1]
    while let node = open.popLast() {
      guard node >= items else {
        leaves.append(node)
        continue
      }
      let merge = merges[node - items]
      let children = [merge.first, merge.second].sorted {
        (height($0), firstItem[$0]) < (height($1), firstItem[$1])
      }
      open += children.reversed()
    }
    return leaves
  }

  /// The height of a node: 0 for an item.
  public func height(_ node: Int) -> Double { node < items ? 0 : merges[node - items].height }

  // MARK: -

  /// The clusters that are left. A cluster stands at the place of its first item.
  private struct State {
    private let linkage: Linkage
    private let count: Int
    /// Distances, for Ward their squares, by place · count + place.
    private var matrix: [Double]
    private var active: [Int]
    private var sizes: [Int]
    private var nodes: [Int]
    /// For each place the nearest active place behind it, -1 for none.
    private var nearest: [Int]

    init(_ count: Int, _ linkage: Linkage, _ distance: (Int, Int) -> Double) {
      (self.count, self.linkage) = (count, linkage)
      matrix = Array(repeating: 0, count: count * count)
      active = Array(0..<count)
      sizes = Array(repeating: 1, count: count)
      nodes = active
      nearest = Array(repeating: -1, count: count)
      for a in 0..<count {
        for b in (a + 1)..<max(a + 1, count) {
          let value = distance(a, b)
          precondition(value.isFinite && value >= 0, "a distance is finite and not negative")
          let kept = linkage == .ward ? value * value : value
          matrix[a * count + b] = kept
          matrix[b * count + a] = kept
        }
      }
      for place in active { findNearest(to: place) }
    }

    mutating func merge(number: Int) -> Merge {
      var a = active[0]
      for place in active where nearest[place] >= 0 && value(place) < value(a) { a = place }
      let b = nearest[a]
      let distance = value(a)
      let merge = Merge(
        first: min(nodes[a], nodes[b]), second: max(nodes[a], nodes[b]),
        height: linkage == .ward ? max(0, distance).squareRoot() : distance,
        count: sizes[a] + sizes[b])
      active.removeAll { $0 == b }
      for other in active where other != a {
        let updated = joined(a, b, other, distance)
        matrix[a * count + other] = updated
        matrix[other * count + a] = updated
      }
      sizes[a] += sizes[b]
      nodes[a] = number
      findNearest(to: a)
      for place in active where place < b && place != a {
        if nearest[place] == a || nearest[place] == b {
          findNearest(to: place)
        } else if place < a, isNearer(a, than: nearest[place], to: place) {
          nearest[place] = a
        }
      }
      return merge
    }

    /// The distance of the union of two clusters to a third (Lance & Williams 1967).
    private func joined(_ a: Int, _ b: Int, _ other: Int, _ distance: Double) -> Double {
      let (x, y) = (matrix[a * count + other], matrix[b * count + other])
      let (m, n, o) = (Double(sizes[a]), Double(sizes[b]), Double(sizes[other]))
      switch linkage {
      case .average: return (m * x + n * y) / (m + n)
      case .ward: return ((m + o) * x + (n + o) * y - o * distance) / (m + n + o)
      }
    }

    /// The distance of a place to its nearest, the greatest number for none.
    private func value(_ place: Int) -> Double {
      nearest[place] < 0 ? .infinity : matrix[place * count + nearest[place]]
    }

    private func isNearer(_ place: Int, than other: Int, to origin: Int) -> Bool {
      guard other >= 0 else { return true }
      let (x, y) = (matrix[origin * count + place], matrix[origin * count + other])
      return x < y || x == y && place < other
    }

    private mutating func findNearest(to place: Int) {
      nearest[place] = -1
      for other in active where other > place {
        if isNearer(other, than: nearest[place], to: place) { nearest[place] = other }
      }
    }
  }
}
