/// Two nodes that share units, with what the units come to.
struct NetworkTie {
  let first: Int32
  let second: Int32
  /// Units that name both for certain.
  var units: Int32 = 0
  /// Their number, or that of the pairs of mentions; doubtful names count by their chance.
  var weight = 0.0
  /// Newman's weight: Σ 1/(m − 1) over units with m names.
  var newman = 0.0
  /// Letters with both.
  var letters: Int32 = 0
  /// The part with the most shared units, the first of equal ones, and how many it has.
  var bestPart: Int32 = -1
  var bestUnits: Int32 = 0
  /// Days; `Int32.max` and `Int32.min` where no date is known.
  var firstDay = Int32.max
  var lastDay = Int32.min
}

extension NetworkUnits {
  /// All ties, rising by both nodes.
  ///
  /// One row of the matrix is held at a time, so that memory grows with the ties alone.
  ///
  /// - Parameter minimumUnits: ties of fewer units are left out.
  /// - Complexity: O(Σ*m*²) for units with *m* members, and the sorting of each node's partners.
  func ties(minimumUnits: Int = 1) -> [NetworkTie] {
    let rows = rows
    var ties: [NetworkTie] = []
    var row = TieRow(nodeCount: items.count)
    for first in items.indices {
      for slot in rows.offsets[first]..<rows.offsets[first + 1] {
        let (unit, place) = (Int(rows.units[slot]), rows.places[slot])
        let slots = offsets[unit]..<offsets[unit + 1]
        let part = partOfUnit[unit]
        // Undirected ties are met at their smaller node.
        for other in (place < 0 ? slots.lowerBound : Int(place) + 1)..<slots.upperBound {
          if members[other] == Int32(first) { continue }
          let chance = chance(of: Int(place), and: other)
          if chance <= 0 { continue }
          let pairs =
            options.weighting == .presence
            ? 1 : Double(counts[other]) * (place < 0 ? 1 : Double(counts[Int(place)]))
          let others = place < 0 ? slots.count : slots.count - 1
          row.add(
            to: members[other], weight: chance * pairs, isCertain: chance == 1,
            newman: 1 / Double(others), part: part, parts[Int(part)])
        }
      }
      row.take(from: Int32(first), minimumUnits: Int32(clamping: minimumUnits), into: &ties)
    }
    return ties
  }

  // MARK: -

  private struct Rows {
    var offsets: [Int]
    var units: [Int32]
    /// The place of the node among the members; −1 where it wrote the unit.
    var places: [Int32]
  }

  private var rows: Rows {
    var sizes = [Int](repeating: 0, count: items.count + 1)
    forEachFirst { first, _, _ in sizes[first + 1] += 1 }
    for node in items.indices { sizes[node + 1] += sizes[node] }
    var next = sizes
    var units = [Int32](repeating: 0, count: sizes[items.count])
    var places = units
    forEachFirst { first, unit, place in
      units[next[first]] = Int32(unit)
      places[next[first]] = Int32(place)
      next[first] += 1
    }
    return Rows(offsets: sizes, units: units, places: places)
  }

  private func forEachFirst(_ body: (_ first: Int, _ unit: Int, _ place: Int) -> Void) {
    for unit in unitRange {
      guard !options.kind.isDirected else {
        let sender = parts[Int(partOfUnit[unit])].sender
        if sender >= 0 { body(Int(sender), unit, -1) }
        continue
      }
      for place in offsets[unit]..<offsets[unit + 1] { body(Int(members[place]), unit, place) }
    }
  }

  /// The chance that both are meant; that of a sender is 1.
  private func chance(of place: Int, and other: Int) -> Double {
    if shares.isEmpty { return 1 }
    if place < 0 { return shares[other] }
    // Candidates of one doubtful name are never both meant.
    if doubts[place] >= 0, doubts[place] == doubts[other] { return 0 }
    return shares[place] * shares[other]
  }
}

/// The ties of one node while they are counted.
private struct TieRow {
  private struct Entry {
    var tie: NetworkTie
    var part: Int32 = -1
    var unitsInPart: Int32 = 0

    mutating func closePart() {
      if unitsInPart > tie.bestUnits { (tie.bestPart, tie.bestUnits) = (part, unitsInPart) }
      unitsInPart = 0
    }
  }

  private var places: [Int32]
  private var entries: [Entry] = []

  init(nodeCount: Int) { places = Array(repeating: -1, count: nodeCount) }

  mutating func add(
    to second: Int32, weight: Double, isCertain: Bool, newman: Double, part: Int32,
    _ whole: NetworkUnits.Part
  ) {
    var place = Int(places[Int(second)])
    if place < 0 {
      place = entries.count
      places[Int(second)] = Int32(place)
      entries.append(Entry(tie: NetworkTie(first: 0, second: second)))
    }
    if entries[place].part != part {
      entries[place].closePart()
      entries[place].part = part
      if whole.letter != nil { entries[place].tie.letters += 1 }
      entries[place].tie.firstDay = min(entries[place].tie.firstDay, whole.firstDay)
      entries[place].tie.lastDay = max(entries[place].tie.lastDay, whole.lastDay)
    }
    if isCertain {
      entries[place].tie.units += 1
      entries[place].unitsInPart += 1
    }
    entries[place].tie.weight += weight
    entries[place].tie.newman += newman
  }

  mutating func take(from first: Int32, minimumUnits: Int32, into ties: inout [NetworkTie]) {
    for place in entries.indices { entries[place].closePart() }
    entries.sort { $0.tie.second < $1.tie.second }
    for entry in entries {
      places[Int(entry.tie.second)] = -1
      if entry.tie.units < minimumUnits, minimumUnits > 1 { continue }
      let tie = entry.tie
      ties.append(
        NetworkTie(
          first: first, second: tie.second, units: tie.units, weight: tie.weight,
          newman: tie.newman, letters: tie.letters, bestPart: tie.bestPart,
          bestUnits: tie.bestUnits, firstDay: tie.firstDay, lastDay: tie.lastDay))
    }
    entries.removeAll(keepingCapacity: true)
  }
}
