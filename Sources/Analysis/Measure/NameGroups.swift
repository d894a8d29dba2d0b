/// Forms of names that name one and the same: with and without accents, transliterated, damaged by a
/// scanner, a surname whose bearer the corpus names whole.
struct NameGroups {
  /// Places of forms; of each group the head stands first, the others in order.
  let groups: [[Int]]

  /// - Parameters:
  ///   - forms: in byte order.
  ///   - bearers: for each surname the places of the whole names that have it.
  init(of forms: [NameTally], _ bearers: [String: [Int]]) {
    var unions = Unions(count: forms.count)
    Self.joinSpellings(of: forms, &unions)
    Self.joinDamaged(forms, &unions)
    Self.joinInitialed(forms, &unions)
    Self.joinSurnames(of: forms, to: bearers, &unions)
    var members: [Int: [Int]] = [:]
    for place in forms.indices { members[unions.root(of: place), default: []].append(place) }
    groups = members.sorted { $0.key < $1.key }.map { _, members in
      let head = members.reduce(members[0]) { best, next in
        Self.isBetter(forms[next], than: forms[best]) ? next : best
      }
      return [head] + members.filter { $0 != head }
    }
  }

  /// The surnames of whole names, each with the places of those that have it.
  static func bearers(ofSurnamesIn forms: [NameTally]) -> [String: [Int]] {
    var bearers: [String: [Int]] = [:]
    for (place, form) in forms.enumerated() where form.isWholeName {
      for surname in form.form.surnames { bearers[surname, default: []].append(place) }
    }
    return bearers
  }

  // MARK: -

  /// A whole name stands for its parts, among equals the most frequent.
  private static func isBetter(_ a: NameTally, than b: NameTally) -> Bool {
    if a.isWholeName != b.isWholeName { return a.isWholeName }
    let (isWritten, otherIsWritten) = (
      a.form.words.first?.isInitials == false, b.form.words.first?.isInitials == false
    )
    if a.isWholeName, isWritten != otherIsWritten { return isWritten }
    return a.mentions > b.mentions
  }

  /// Joins forms that differ by accents, capitals, an article or the way of transliterating.
  private static func joinSpellings(of forms: [NameTally], _ unions: inout Unions) {
    var first: [[UInt8]: Int] = [:]
    for (place, form) in forms.enumerated() {
      for key in NameSpelling.keys(of: form.form) {
        if let other = first[key] { unions.join(place, other) } else { first[key] = place }
      }
    }
  }

  /// Joins a form to one that is thrice as frequent and that a scanner may have made it of.
  private static func joinDamaged(_ forms: [NameTally], _ unions: inout Unions) {
    var heads: [[UInt8]: Int] = [:]
    let byFrequency = forms.indices.sorted { a, b in
      forms[a].mentions == forms[b].mentions ? a < b : forms[a].mentions > forms[b].mentions
    }
    for place in byFrequency where !forms[place].form.isOfABody {
      let form = NameSpelling.folded(forms[place].form)
      guard form.count >= 6 else { continue }
      let skeletons = NameSpelling.skeletons(of: form)
      guard let head = skeletons.lazy.compactMap({ heads[$0] }).first else {
        for skeleton in skeletons { heads[skeleton] = place }
        continue
      }
      let better = NameSpelling.folded(forms[head].form)
      let isNamed = forms[place].form.words.first?.clues.contains(.given) ?? false
      guard forms[head].mentions >= 3 * forms[place].mentions,
        !(isNamed && forms[place].form.words.count == 1),
        OCRDistance.halfEdits(form, better, limit: form.count < 9 ? 1 : 2) != nil
      else { continue }
      unions.join(place, head)
    }
  }

  /// Joins a surname behind initials to the only name whose given name may begin so.
  private static func joinInitialed(_ forms: [NameTally], _ unions: inout Unions) {
    var bearers: [[UInt8]: [Int]] = [:]
    for (place, form) in forms.enumerated() {
      guard form.isWholeName, form.form.words.first?.isInitials == false,
        let key = form.form.initialed
      else { continue }
      bearers[key, default: []].append(place)
    }
    for (place, form) in forms.enumerated() where form.form.words.first?.isInitials ?? false {
      guard let key = form.form.initialed, let known = bearers[key] else { continue }
      let roots = Set(known.map { unions.root(of: $0) })
      if roots.count == 1, let root = roots.first { unions.join(place, root) }
    }
  }

  /// Joins a surname to the whole name of its only bearer.
  private static func joinSurnames(
    of forms: [NameTally], to bearers: [String: [Int]], _ unions: inout Unions
  ) {
    for (place, form) in forms.enumerated() {
      guard let known = bearers[form.name] else { continue }
      let roots = Set(known.map { unions.root(of: $0) })
      if roots.count == 1, let root = roots.first { unions.join(place, root) }
    }
  }
}

/// Sets that are joined by and by; the least member stands for each.
private struct Unions {
  private var parents: [Int]

  init(count: Int) {
    parents = Array(0..<count)
  }

  mutating func root(of place: Int) -> Int {
    var place = place
    while parents[place] != place {
      parents[place] = parents[parents[place]]
      place = parents[place]
    }
    return place
  }

  mutating func join(_ a: Int, _ b: Int) {
    let (x, y) = (root(of: a), root(of: b))
    parents[max(x, y)] = min(x, y)
  }
}
