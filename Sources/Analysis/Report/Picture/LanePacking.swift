/// Stretches put into as few lanes as they need so that none touches another.
enum LanePacking {
  /// The lane of each stretch, from 0: taken by their beginnings, each gets the first lane that is free.
  ///
  /// - Parameter gap: what stays free behind each.
  /// - Returns: nil where more than `most` lanes would be needed.
  /// - Complexity: O(*n* · (log *n* + `most`)) for *n* stretches.
  static func lanes(of stretches: [ClosedRange<Double>], gap: Double, most: Int) -> [Int]? {
    var lanes = Array(repeating: 0, count: stretches.count)
    var ends: [Double] = []
    let order = stretches.indices.sorted { a, b in
      (stretches[a].lowerBound, a) < (stretches[b].lowerBound, b)
    }
    for place in order {
      let stretch = stretches[place]
      let lane = ends.firstIndex { $0 + gap <= stretch.lowerBound } ?? ends.count
      guard lane < most else { return nil }
      if lane == ends.count { ends.append(0) }
      ends[lane] = stretch.upperBound
      lanes[place] = lane
    }
    return lanes
  }
}
