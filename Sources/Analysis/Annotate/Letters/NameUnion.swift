/// The names that a source prints for its correspondents, so that `Hilario` and `H. Monteclaro` are
/// the Hilario Monteclaro of another page.
struct NameUnion: Sendable {
  private let names: [[String]]
  private let forms: [String]

  /// - Parameter names: the names as printed, in text order.
  init(_ names: [String]) {
    var forms: [String] = []
    for name in names where !forms.contains(name) { forms.append(name) }
    self.forms = forms
    self.names = forms.map(Self.parts)
  }

  /// The fullest form of a name in this source; the name itself where two fuller ones differ.
  ///
  /// - Complexity: O(*n*) for *n* distinct names.
  func fullest(_ name: String) -> String {
    let parts = Self.parts(name)
    // Two persons are no fuller form of one of them.
    let fuller = names.indices.filter {
      (Self.abbreviates(parts, names[$0]) || Self.areInitials(parts, of: names[$0]))
        && (!Self.joinsNames(forms[$0]) || Self.joinsNames(name))
    }
    guard let best = fuller.max(by: { Self.weight(names[$0]) < Self.weight(names[$1]) }) else {
      return name
    }
    let agree = fuller.allSatisfy { Self.abbreviates(names[$0], names[best]) }
    return agree && Self.weight(names[best]) > Self.weight(parts) ? forms[best] : name
  }

  // MARK: -

  private static func joinsNames(_ name: String) -> Bool {
    name.split(separator: " ").contains { $0 == "y" || $0 == "e" }
  }

  private static func parts(_ name: String) -> [String] {
    name.split(separator: " ").map { folded(String($0)) }
      .filter { !$0.isEmpty && !NameWords.particles.contains($0) }
  }

  private static func folded(_ word: String) -> String {
    let letters = word.lowercased().filter { $0.isLetter || $0 == "-" }
    return String(decoding: NameFolding.fold(Array(letters.utf8)), as: UTF8.self)
  }

  private static func weight(_ parts: [String]) -> Int {
    parts.reduce(0) { $0 + ($1.count > 1 ? 100 : 1) + $1.count }
  }

  /// Whether a name is all the initials of another and nothing else: `A. B.`
  private static func areInitials(_ parts: [String], of name: [String]) -> Bool {
    parts.count >= 2 && parts.allSatisfy { $0.count == 1 } && name.contains { $0.count > 1 }
      && parts == name.map { String($0.prefix(1)) }
  }

  /// Whether each part of a name is a part of another in the same order, or begins it where it is
  /// an initial.
  private static func abbreviates(_ short: [String], _ long: [String]) -> Bool {
    guard !short.isEmpty, short.contains(where: { $0.count > 1 }) else { return false }
    var rest = long[...]
    for part in short {
      guard
        let place = rest.firstIndex(where: {
          $0 == part || (part.count == 1 && $0.hasPrefix(part))
        })
      else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }
}
