/// The lemmas that a user gives: word form → dictionary form.
///
///     let list = LemmaList(text: "cartas\tcarta\nfueron\tser # or ir\n")
///     list.lemma(of: "cartas")  // "carta"
///
/// A line holds a form, a tab and its lemma; `#` begins a comment, blank lines are skipped. Both
/// are brought to their normal form (lower case, NFC). A form has one lemma: the first that is
/// given.
public struct LemmaList: Sendable {
  /// What is wrong with one line.
  public struct LineError: Error, Hashable, Sendable {
    /// Counts from 1.
    public let line: Int
    /// Scalars, from 1.
    public let column: Int
    /// What is wrong and what to do, in English, without a full stop.
    public let message: String
  }

  /// Every mistake, in the order of the lines. A line with a mistake gives no lemma.
  public private(set) var errors: [LineError] = []

  private var forms = Vocabulary()
  private var lemmas = Vocabulary()
  /// For each form, by its number, its lemma and the line that gave it.
  private var entries: [(lemma: UInt32, line: Int)] = []

  /// Reads the text of a list. Lines end with LF or CRLF; a byte-order mark is skipped.
  ///
  /// - Complexity: O(*n*).
  public init(text: String) {
    var scalars = text.unicodeScalars[...]
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    let lines = scalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      read(line.prefix { $0 != "#" }, line: index + 1)
    }
  }

  /// The number of forms.
  public var count: Int { entries.count }

  /// The lemma of a word, nil where the list has none.
  ///
  /// - Parameter form: a normal form: lower case, NFC.
  public func lemma(of form: String) -> String? {
    forms.type(of: form).map { lemmas[entries[Int($0)].lemma] }
  }

  // MARK: -

  private mutating func read(_ text: Substring.UnicodeScalarView, line: Int) {
    guard text.contains(where: { !$0.properties.isWhitespace }) else { return }
    let cells = text.split(separator: "\t", omittingEmptySubsequences: false)
    let fields = cells.map(normalForm)
    let before = errors.count
    func report(_ message: String, _ cell: Int = 0) {
      // A cell that has a word begins with it, an empty one where it begins.
      let place =
        cells[cell].firstIndex { !$0.properties.isWhitespace } ?? cells[cell].startIndex
      errors.append(
        LineError(
          line: line, column: text.distance(from: text.startIndex, to: place) + 1,
          message: message))
    }
    if fields.count == 1 { report("there is no tab; write a form, a tab and its lemma") }
    if fields.count > 2 {
      report("there are \(fields.count) fields; write a form, a tab and its lemma", 2)
    }
    if fields.count > 1 {
      if fields[0].isEmpty { report("the form is missing; write it before the tab") }
      if fields[0].contains(UInt8(ascii: " ")) {
        report("the form has a space in it; write a single word")
      }
      if fields[1].isEmpty { report("the lemma is missing; write it behind the tab", 1) }
    }
    guard errors.count == before else { return }
    let form = forms.intern(fields[0])
    let lemma = lemmas.intern(fields[1])
    if Int(form) == entries.count {
      entries.append((lemma, line))
    } else if entries[Int(form)].lemma != lemma {
      let first = entries[Int(form)]
      report(
        "the form has the lemma '\(lemmas[first.lemma])' in line \(first.line); keep one of them")
    }
  }

  /// The normal form of a field without the white space around it; that within is one space.
  private func normalForm(_ field: Substring.UnicodeScalarView) -> [UInt8] {
    var folded: [UInt8] = []
    for word in field.split(whereSeparator: \.properties.isWhitespace) {
      if !folded.isEmpty { folded.append(UInt8(ascii: " ")) }
      let bytes = Array(String(word).utf8)
      CaseFolder.fold(bytes.span, in: 0..<bytes.count, into: &folded)
    }
    return folded
  }
}
