/// Finds what a user meant by a mistyped word.
enum Suggestion {
  /// The candidates that are nearest to `word`, at most three, in their given order; none when
  /// nothing is near.
  ///
  ///     Suggestion.nearest(to: "--windw", among: ["--window", "--words"])  // ["--window"]
  ///
  /// A candidate that begins with the word, in two letters or more, is as near as one slip. Else
  /// the distance of Damerau and Levenshtein counts (Damerau 1964, as optimal string alignment:
  /// insertions, deletions, changes and swaps of neighbours), and a third of the word, at least
  /// one letter, may differ. A part of a name, as `weight` of `min-weight`, may be meant too, if
  /// it has four letters or more; leaving out the rest counts as one slip. Capitals and small
  /// letters are equal, and so are `_` and `-`.
  static func nearest(to word: String, among candidates: [String]) -> [String] {
    let wanted = letters(of: word)
    // One letter has little to say: 'x' is as near to 'o' as to anything.
    guard wanted.count > 1 else { return [] }
    var best = max(1, wanted.count / 3)
    var found: [String] = []
    for candidate in candidates {
      let distance = slips(from: wanted, to: letters(of: candidate))
      guard distance <= best else { continue }
      if distance < best { found = [] }
      best = distance
      found.append(candidate)
    }
    return Array(found.prefix(3))
  }

  /// The end of a message about an unknown word: `; did you mean 'a' or 'b'?`, or, when nothing is
  /// near and `lead` is given, `; LEAD a, b or c`, or else nothing.
  static func clause(
    for word: String, among candidates: [String], otherwise lead: String? = nil
  ) -> String {
    let near = nearest(to: word, among: candidates)
    if !near.isEmpty { return "; did you mean " + list(near.map { "'\($0)'" }) + "?" }
    return lead.map { "; \($0) " + list(candidates) } ?? ""
  }

  /// Joins words as a sentence does: `a, b or c`.
  static func list(_ words: [String], with conjunction: String = "or") -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  /// The least number of insertions, deletions, changes and swaps of neighbours that make `a` into
  /// `b`, where no stretch is edited twice.
  ///
  /// - Complexity: O(*a* · *b*) time, O(*b*) space.
  static func distance<Element: Equatable>(_ a: [Element], _ b: [Element]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        let change = last[j] + (a[i] == b[j] ? 0 : 1)
        var least = min(change, last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          least = min(least, beforeLast[j - 1] + 1)
        }
        row.append(least)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }

  // MARK: -

  private static func slips(from wanted: [Character], to name: [Character]) -> Int {
    if name.starts(with: wanted) { return min(1, name.count - wanted.count) }
    let whole = distance(wanted, name)
    let parts = name.split(separator: "-").filter { $0.count >= 4 && $0.count < name.count }
    return parts.map { distance(wanted, Array($0)) + 1 }.min().map { min($0, whole) } ?? whole
  }

  /// A word without the dashes at its beginning, in small letters.
  private static func letters(of word: String) -> [Character] {
    word.drop { $0 == "-" }.lowercased().map { $0 == "_" ? "-" : $0 }
  }
}
