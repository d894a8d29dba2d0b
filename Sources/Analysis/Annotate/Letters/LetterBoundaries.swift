/// Finds where letters begin and end among the lines of a source.
///
/// Consecutive cues without text between them are a run. A run belongs to the end of one letter, to
/// the head of the next, or is parted between them at its first heading, number or salutation. What
/// is no part of a letter (a line on publication, an editor's comment) ends a letter that is signed.
struct LetterBoundaries {
  let lines: [LetterLine]
  /// Whether bare datelines are all that parts the letters, as in a novel in letters.
  private let isDatedSeries: Bool
  /// Before what a dateline stands above its letter, whatever the letter before it has.
  private let dated: Set<LetterLine.Role>
  private var extents: [LetterExtent] = []
  private var open: Open?

  /// - Complexity: O(*l*) for *l* lines.
  static func extents(of lines: [LetterLine]) -> [LetterExtent] {
    var boundaries = LetterBoundaries(lines: lines)
    boundaries.find()
    return boundaries.extents
  }

  private init(lines: [LetterLine]) {
    self.lines = lines
    isDatedSeries = Self.isDatedSeries(lines)
    dated = Self.dated(lines)
  }

  /// A letter whose end is not yet known.
  private struct Open {
    var head: Range<Int>
    var tails: [Range<Int>] = []
    var isDatedPart = false
    /// Whether nothing but a signature tells that it is a letter.
    var isUntitled = false
    /// The first line outside letters behind a tail.
    var barrier: Int?

    var start: Int { head.lowerBound }
  }

  // MARK: -

  private mutating func find() {
    var index = 0
    while index < lines.count {
      switch lines[index].role {
      case .prose, .postscript:
        readText(index)
        index += 1
      case .outside:
        if let letter = open, !letter.tails.isEmpty, letter.barrier == nil { open?.barrier = index }
        index += 1
      default:
        var end = index + 1
        while end < lines.count, !lines[end].isText, lines[end].role != .outside { end += 1 }
        readRun(index..<end)
        index = end
      }
    }
    close(before: lines.count)
  }

  /// Text behind a letter that is signed and closed off is another letter, if it is signed as well.
  private mutating func readText(_ index: Int) {
    guard let letter = open, let barrier = letter.barrier else { return }
    close(before: barrier)
    open = Open(head: index..<index, isUntitled: true)
  }

  private mutating func readRun(_ run: Range<Int>) {
    let hasText = run.upperBound < lines.count && lines[run.upperBound].isText
    guard let start = headStart(in: run, hasText: hasText) else {
      readTail(run, hasText: hasText)
      return
    }
    if start > run.lowerBound { readTail(run.lowerBound..<start, hasText: false) }
    let isDatedPart =
      (open != nil || !extents.isEmpty)
      && !(SalutationReading.greetingEnd(in: lines[run.upperBound]) != nil
        && lines[run.lowerBound..<start].contains(where: isSigned))
      && start < run.upperBound
      && lines[start..<run.upperBound].allSatisfy { $0.role == .dateline }
    close(before: start)
    open = Open(head: start..<run.upperBound, isDatedPart: isDatedPart)
  }

  private mutating func readTail(_ run: Range<Int>, hasText: Bool) {
    guard let letter = open, letter.head.upperBound < run.lowerBound else { return }
    // Behind a title page's or a comment's lines a name alone is one of theirs.
    guard letter.barrier == nil else { return }
    let roles = lines[run].map(\.role)
    let isSigned = roles.contains { $0 == .signature || $0 == .closing || $0 == .dictation }
    // A date between two paragraphs of a letter is no end.
    if isSigned || (roles.contains(.dateline) && !hasText) { open?.tails.append(run) }
  }

  // MARK: - Where a head begins

  private func headStart(in run: Range<Int>, hasText: Bool) -> Int? {
    guard hasText else { return nil }
    if let cue = run.first(where: { isStart($0, in: run) }) {
      return extendedBack(from: cue, in: run)
    }
    let date = run.last { lines[$0].role == .dateline }
    // `Tuyo, Remigio.` before `Querido Remigio: El gobierno …`
    if open?.barrier == nil, open != nil,
      SalutationReading.greetingEnd(in: lines[run.upperBound]) != nil,
      let signed = run.last(where: { isSigned(lines[$0]) })
    {
      return run[(signed + 1)...].first { isAboveText($0) } ?? run.upperBound
    }
    return date.flatMap { isStartingDate($0, in: run) ? extendedBack(from: $0, in: run) : nil }
  }

  /// Whether a line behind a signature belongs to the letter below it.
  private func isAboveText(_ index: Int) -> Bool {
    switch lines[index].role {
    case .number, .title: true
    case .dateline:
      dated.contains(.salutation)
        || open.map { lines[$0.head].contains { $0.role == .dateline } } ?? false
    default: false
    }
  }

  private func isStart(_ index: Int, in run: Range<Int>) -> Bool {
    switch lines[index].role {
    case .heading: return true
    case .number, .title:
      // A number or a title is a letter's where its date, greeting or heading follows.
      let rest = lines[(index + 1)..<run.upperBound]
      guard let next = rest.first(where: { $0.role != .number && $0.role != .title }) else {
        return false
      }
      return next.role == .heading || next.role == .salutation || next.role == .dateline
    case .salutation:
      guard let letter = open, letter.barrier == nil else {
        // A greeting alone behind a narrator's words belongs to a letter that he quotes.
        return index > run.lowerBound || index == 0 || !lines[index - 1].isText
      }
      let isClosed = index > run.lowerBound || letter.tails.last?.upperBound == run.lowerBound
      return isClosed || (isFond(index) && letter.head.contains(where: isFond))
    default: return false
    }
  }

  private func isFond(_ index: Int) -> Bool {
    lines[index].role == .salutation
      && lines[index].words.contains { NameWords.fondGreetings.contains($0.folded) }
  }

  /// Whether a dateline with neither heading nor greeting begins a letter.
  private func isStartingDate(_ date: Int, in run: Range<Int>) -> Bool {
    if isDatedSeries { return true }
    let hasPlace = DatelineReading(lines[date])?.place.isEmpty == false
    guard let letter = open else { return hasPlace }
    if letter.barrier != nil { return hasPlace }
    let isClosed = lines[run.lowerBound..<date].contains { $0.role == .signature }
    let isUsual = lines[letter.head].contains { $0.role == .dateline }
    return isClosed && hasPlace && isUsual
  }

  /// The start of a head whose first sure cue is known: what stands before it and belongs to it.
  private func extendedBack(from cue: Int, in run: Range<Int>) -> Int {
    var start = cue
    // The title of a part of the book is not its first letter's.
    var first = start
    while first + 1 < run.upperBound, lines[first].role == .title,
      lines[(first + 1)..<run.upperBound].contains(where: {
        $0.role == .heading || $0.role == .number
      })
    {
      first += 1
    }
    while first + 1 < run.upperBound, first > start, lines[first].role == .dateline { first += 1 }
    if first > start { return first }
    start = addressStart(above: start, in: run)
    if start > run.lowerBound, lines[start - 1].role == .dateline, mayPull(start - 1, in: run) {
      start -= 1
      while start > run.lowerBound, lines[start - 1].role == .number { start -= 1 }
      // `Sr. D. Hilario Monteclaro` above the dateline.
      if let titled = titledLine(above: start, in: run) { start = titled }
    }
    return start
  }

  /// The first line of the address above a greeting; the greeting where there is none. Names between
  /// a dateline and a greeting are the addressee's if nobody has yet to sign, or somebody has before
  /// the dateline, or they begin with a title.
  private func addressStart(above greeting: Int, in run: Range<Int>) -> Int {
    guard lines[greeting].role == .salutation else { return greeting }
    if let titled = titledLine(above: greeting, in: run) { return titled }
    var first = greeting
    while first > run.lowerBound, greeting - first < 5, lines[first - 1].role == .signature {
      first -= 1
    }
    guard first < greeting else { return greeting }
    let isDated = first > run.lowerBound && lines[first - 1].role == .dateline
    guard let letter = open, letter.barrier == nil else { return isDated ? first : greeting - 1 }
    let isBehindSignature =
      isDated && lines[run.lowerBound..<first].contains { $0.role == .signature }
    return isBehindSignature ? first : greeting
  }

  /// The line with a title (`Sr. D.`) with which the names right above a line begin, or nil.
  private func titledLine(above line: Int, in run: Range<Int>) -> Int? {
    var first = line
    while first > run.lowerBound, line - first < 6, lines[first - 1].role == .signature {
      first -= 1
    }
    return (first..<line).first {
      lines[$0].words.first.map { NameWords.titles.contains($0.folded) } ?? false
    }
  }

  /// Whether a dateline before the first sure cue is the next letter's, not the last one's.
  private func mayPull(_ date: Int, in run: Range<Int>) -> Bool {
    guard let letter = open, letter.barrier == nil else { return true }
    if lines[run.lowerBound..<date].contains(where: { $0.role == .dateline }) { return true }
    if lines[(date + 1)..<run.upperBound].contains(where: { $0.role == .dateline }) { return false }
    return lines[letter.head].contains { $0.role == .dateline }
      || (dated.contains(lines[date + 1].role)
        && lines[run.lowerBound..<date].contains(where: isSigned))
  }

  /// The parts before which datelines stand: greetings and addresses unless the last letter has its
  /// dateline below it, headings where the first letter has its above one.
  private static func dated(_ lines: [LetterLine]) -> Set<LetterLine.Role> {
    guard let first = lines.firstIndex(where: \.isText),
      let last = lines.lastIndex(where: \.isText),
      !lines[(last + 1)...].contains(where: { $0.role == .dateline })
    else { return [] }
    let isAboveHeading = lines[..<first].indices.contains {
      lines[$0].role == .dateline && lines[$0 + 1].role == .heading
    }
    return isAboveHeading ? [.salutation, .signature, .heading] : [.salutation, .signature]
  }

  private func isSigned(_ line: LetterLine) -> Bool {
    line.role == .signature || line.closingName != nil
  }

  // MARK: - Where a letter ends

  private mutating func close(before end: Int) {
    guard let letter = open else { return }
    open = nil
    if letter.isUntitled, letter.tails.isEmpty { return }
    var last = letter.barrier ?? end
    while last > letter.start, lines[last - 1].role == .outside { last -= 1 }
    guard last > letter.head.upperBound || letter.isUntitled && last > letter.start else { return }
    extents.append(
      LetterExtent(
        head: letter.head, lines: letter.start..<last, tails: letter.tails,
        isDatedPart: letter.isDatedPart))
  }

  // MARK: - Bare dates

  /// Whether bare datelines between paragraphs outnumber all other heads, in a source that has a
  /// greeting or a heading somewhere, which a diary has not, or where each names a place and a whole
  /// day.
  private static func isDatedSeries(_ lines: [LetterLine]) -> Bool {
    var bare = 0
    var placed = 0
    var others = 0
    var isCorrespondence = false
    for index in lines.indices {
      switch lines[index].role {
      case .heading, .salutation:
        others += 1
        isCorrespondence = true
      case .dateline:
        let isBefore = index + 1 < lines.count && lines[index + 1].isText
        if isBefore, index == 0 || lines[index - 1].isText || lines[index - 1].role == .outside {
          bare += 1
          if let dateline = DatelineReading(lines[index]), !dateline.place.isEmpty,
            dateline.dates.contains(where: { $0.type == .day && $0.value?.lacksYear == false })
          {
            placed += 1
          }
        }
      case .prose:
        if SalutationReading.greetingEnd(in: lines[index]) != nil { isCorrespondence = true }
      default: break
      }
    }
    guard bare >= 3 else { return false }
    return isCorrespondence && bare > others || placed == bare && others == 0
  }
}
