/// Finds page numbers and running heads.
///
/// A number alone on a line is furniture only with evidence: it stands inside a sentence, or in a
/// sequence of rising numbers that break sentences, have running heads beside them, or begin where
/// no chapter would. A running head is a line that recurs beside page numbers, or with one in it.
struct PageFurniture: Sendable {
  /// The page numbers that were found, by line.
  private(set) var pages: [(line: Int, value: Int)] = []
  /// Whether neither a page number nor a form feed was found.
  private(set) var isEmpty = true

  /// Whether the source is not printed page by page: a number left over, or none.
  var areStray: Bool { isEmpty || (pages.count < 3 && !hasFormFeeds) }

  private var hasFormFeeds = false

  /// Marks the furniture of pages in `roles`.
  ///
  /// - Complexity: O(*l*) for *l* lines.
  init(of lines: [Line], in bytes: [UInt8], evidence: LayoutEvidence, roles: inout [LineRole]) {
    var candidates = Self.candidates(lines, bytes, roles)
    guard !candidates.isEmpty || lines.contains(where: { $0.features.contains(.afterFormFeed) })
    else { return }
    hasFormFeeds = lines.contains { $0.features.contains(.afterFormFeed) }
    isEmpty = !hasFormFeeds
    let isCandidate = Set(candidates.map(\.line))
    func neighbour(_ line: Int, _ step: Int) -> Line? {
      var index = line + step
      var passed = 0
      while lines.indices.contains(index), passed < 4 {
        let isHeadLike = RunningHeads.isLike(lines[index], evidence) && step != 0 && passed < 3
        if !isCandidate.contains(index), !(isHeadLike && cutsAround(index)) { return lines[index] }
        index += step
        passed += 1
      }
      return lines.indices.contains(index) ? lines[index] : nil
    }
    /// Whether a short line that is no sentence stands where a running head would.
    func cutsAround(_ line: Int) -> Bool {
      isCandidate.contains(line - 1) || isCandidate.contains(line + 1)
    }
    func cutsSentence(_ line: Int) -> Bool {
      guard let before = neighbour(line, -1), let after = neighbour(line, 1) else { return false }
      return before.tail.isUnfinished && before.tail != .upper && before.width >= 10
        && after.head == .lower
    }
    for index in candidates.indices {
      candidates[index].cuts = cutsSentence(candidates[index].line)
    }
    candidates = Self.withoutHeadings(candidates, lines, bytes)
    let members = Self.longestChain(candidates, lines).map { candidates[$0] }
    let accepted =
      Self.isPageSequence(members, lines, evidence)
      ? members : candidates.filter { $0.cuts && $0.key == nil }
    var numbered = Set<Int>()
    for page in accepted {
      roles[page.line] = page.key == nil ? .pageNumber : .runningHead
      numbered.insert(page.line)
      pages.append((page.line, page.value))
    }
    for page in candidates where page.cuts && page.key == nil && !numbered.contains(page.line) {
      roles[page.line] = .pageNumber
      numbered.insert(page.line)
    }
    if !numbered.isEmpty { isEmpty = false }
    RunningHeads(lines: lines, bytes: bytes, evidence: evidence).mark(beside: numbered, &roles)
  }

  // MARK: - Page numbers

  private struct Candidate {
    let line: Int
    let value: Int
    /// What recurs beside the number; nil for a number alone.
    let key: UInt64?
    var cuts = false
  }

  /// Numbers alone, and short lines that begin or end with a number and recur with other numbers.
  private static func candidates(_ lines: [Line], _ bytes: [UInt8], _ roles: [LineRole])
    -> [Candidate]
  {
    var found: [Candidate] = []
    var counts: [UInt64: Set<Int>] = [:]
    for (index, line) in lines.enumerated()
    where line.width <= 90 && line.features.contains(.digit) && roles[index] == .text {
      if line.width <= 12, let value = LineBytes.loneNumber(bytes, line.range) {
        if !line.features.contains(.afterSpaceRule), value > 0, value < firstYear {
          found.append(Candidate(line: index, value: value, key: nil))
        }
      } else if line.head == .upper || line.head == .digit,
        let value = edgeNumber(bytes, line.range),
        value < firstYear,
        let key = LineBytes.letterKey(bytes, line.range),
        LetterCue(of: LetterCue.plainText(bytes, line.range)) != .dateline
      {
        found.append(Candidate(line: index, value: value, key: key))
        counts[key, default: []].insert(value)
      }
    }
    return found.filter { candidate in
      guard let key = candidate.key else { return true }
      return (counts[key]?.count ?? 0) >= 2
    }
  }

  /// Without the numbers of a series that cuts no sentence and counts from its beginning, as `Carta
  /// 1`, `Carta 2` do, or stands above datelines and greetings.
  private static func withoutHeadings(
    _ candidates: [Candidate], _ lines: [Line], _ bytes: [UInt8]
  ) -> [Candidate] {
    var series: [UInt64?: [Candidate]] = [:]
    for candidate in candidates { series[candidate.key, default: []].append(candidate) }
    let numbers = numbersOfLetters(series[nil] ?? [], lines, bytes)
    let headings = series.filter { key, members in
      guard !members.contains(where: \.cuts), let first = members.first else { return false }
      // Figures alone may be those of a diary's pages.
      if key == nil { return false }
      let isRising = zip(members, members.dropFirst()).allSatisfy { $0.value < $1.value }
      if first.value <= 2, isRising { return true }
      return members.count { opensLetter($0.line + 1, lines, bytes) } * 2 > members.count
    }
    guard !headings.isEmpty || !numbers.isEmpty else { return candidates }
    return candidates.filter { headings[$0.key] == nil && !numbers.contains($0.line) }
  }

  /// Whether a line is a dateline or a greeting.
  private static func opensLetter(_ line: Int, _ lines: [Line], _ bytes: [UInt8]) -> Bool {
    guard lines.indices.contains(line), lines[line].width <= 90 else { return false }
    switch LetterCue(of: LetterCue.plainText(bytes, lines[line].range)) {
    case .dateline, .salutation: return true
    default: return false
    }
  }

  /// The lines of figures alone that number letters one after the other: each has a greeting below it.
  private static func numbersOfLetters(
    _ figures: [Candidate], _ lines: [Line], _ bytes: [UInt8]
  ) -> Set<Int> {
    let above = figures.filter { !$0.cuts && isAboveGreeting($0.line, lines, bytes) }
    let next = zip(above, above.dropFirst()).count { $1.value == $0.value + 1 }
    guard above.count >= 3, next * 10 >= (above.count - 1) * 9 else { return [] }
    return Set(above.map(\.line))
  }

  /// Whether a greeting stands below a line, or a line or two further down.
  private static func isAboveGreeting(_ line: Int, _ lines: [Line], _ bytes: [UInt8]) -> Bool {
    for index in (line + 1)..<min(line + 4, lines.count) {
      // A page that begins with the number of a letter.
      if lines[index].width <= 12, LineBytes.loneNumber(bytes, lines[index].range) != nil {
        return false
      }
      let opening =
        Int(lines[index].start)..<min(Int(lines[index].start) + 60, Int(lines[index].end))
      let words = LetterCue.plainText(bytes, opening).split(separator: " ").prefix(5)
      guard let first = words.first else { continue }
      if LetterCue.greetings.contains(WordForm.folded(String(first))),
        words.contains(where: { $0.hasSuffix(":") || $0.hasSuffix(",") })
      {
        return true
      }
      if lines[index].width > 90 { return false }
    }
    return false
  }

  /// The number that a line begins or ends with, apart from its words.
  private static func edgeNumber(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    if let number = LineBytes.number(bytes, at: line.lowerBound, line.upperBound),
      number.end < line.upperBound, bytes[number.end] == 0x20
    {
      return number.value
    }
    var start = line.upperBound
    while start > line.lowerBound, bytes[start - 1] >= 0x30, bytes[start - 1] <= 0x39 { start -= 1 }
    guard start < line.upperBound, start > line.lowerBound, bytes[start - 1] == 0x20 else {
      return nil
    }
    return LineBytes.number(bytes, at: start, line.upperBound)?.value
  }

  /// Whether two numbers may be those of pages with no page left out between them.
  private static func isNextPage(_ first: Candidate, _ second: Candidate, _ lines: [Line]) -> Bool {
    let step = second.value - first.value
    let bytes = Int(lines[second.line].start) - Int(lines[first.line].start)
    return step > 0 && step <= 2 + (second.line - first.line) / 6 && bytes <= longestPage * step
  }

  /// From here on a number is rather a year than a page.
  private static let firstYear = 1500

  /// No page holds more bytes of text.
  private static let longestPage = 9000

  /// The run of candidates whose numbers rise as those of pages do; an extract may leave pages out.
  private static func longestChain(_ candidates: [Candidate], _ lines: [Line]) -> [Int] {
    var lengths = [Int](repeating: 1, count: candidates.count)
    var previous = [Int](repeating: -1, count: candidates.count)
    var best = -1
    for index in candidates.indices {
      for earlier in stride(from: index - 1, through: max(0, index - 48), by: -1) {
        guard candidates[index].value > candidates[earlier].value else { continue }
        let gain = isNextPage(candidates[earlier], candidates[index], lines) ? 2 : -1
        guard lengths[earlier] + gain > lengths[index] else { continue }
        lengths[index] = lengths[earlier] + gain
        previous[index] = earlier
      }
      if best < 0 || lengths[index] > lengths[best] { best = index }
    }
    var chain: [Int] = []
    while best >= 0 {
      chain.append(best)
      best = previous[best]
    }
    return chain.reversed()
  }

  private static func isPageSequence(
    _ members: [Candidate], _ lines: [Line], _ evidence: LayoutEvidence
  ) -> Bool {
    guard let first = members.first, members.count >= 2 else { return false }
    let steps = zip(members, members.dropFirst())
    let next = steps.count { isNextPage($0, $1, lines) }
    guard next * 5 >= (members.count - 1) * 3 else { return false }
    if members.count(where: { $0.cuts || $0.key != nil }) * 4 >= members.count { return true }
    if first.value >= 3 && members.count >= 3 { return true }
    return evidence.isWrapped && first.value >= 2
  }
}
