extension LexicalDiversity {
  /// MATTR: the mean type-token ratio of all windows of `window` tokens (Covington & McFall 2010).
  ///
  /// `nil` if the text is shorter than a window; the window is never made smaller.
  ///
  /// - Precondition: `window >= 1`.
  /// - Complexity: O(*n*).
  public func movingAverageTypeTokenRatio(window: Int = 100) -> Double? {
    precondition(window >= 1, "a window holds at least one token")
    guard tokens >= window else { return nil }
    var counts = [Int](repeating: 0, count: types)
    var distinct = 0
    var sum = 0
    for (position, type) in sequence.enumerated() {
      if counts[type] == 0 { distinct += 1 }
      counts[type] += 1
      guard position >= window - 1 else { continue }
      sum += distinct
      let leaving = sequence[position - window + 1]
      counts[leaving] -= 1
      if counts[leaving] == 0 { distinct -= 1 }
    }
    return Double(sum) / Double(window) / Double(tokens - window + 1)
  }

  /// MSTTR: the mean type-token ratio of consecutive segments of `segment` tokens (Johnson 1944).
  ///
  /// The remainder is dropped. `nil` if the text is shorter than a segment.
  ///
  /// - Precondition: `segment >= 1`.
  /// - Complexity: O(*n*).
  public func meanSegmentalTypeTokenRatio(segment: Int = 100) -> Double? {
    precondition(segment >= 1, "a segment holds at least one token")
    let segments = tokens / segment
    guard segments > 0 else { return nil }
    var lastSegment = [Int](repeating: -1, count: types)
    var sum = 0
    for position in 0..<(segments * segment) {
      let type = sequence[position]
      let current = position / segment
      if lastSegment[type] != current {
        lastSegment[type] = current
        sum += 1
      }
    }
    return Double(sum) / Double(segment) / Double(segments)
  }
}
