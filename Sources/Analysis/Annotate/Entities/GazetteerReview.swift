import Tokenizer

/// What a careful reader would say of a gazetteer whose form is right: names that two entities share,
/// names that are all but another's, variants that say nothing new, that are words of every day, or
/// that no text has; years of what was never born.
public enum GazetteerReview {
  public struct Remark: Hashable, Sendable {
    public let message: String
    public let position: SourcePosition
    /// Whether it is a mistake, and no more than worth a look otherwise.
    public let isMistake: Bool
  }

  /// How many names may begin or end alike and be compared, each with each.
  public static let mostAlike = 200

  /// The remarks in the order of the text.
  ///
  /// Names of persons are compared with those that share their first four letters or their last
  /// four, unless more than `mostAlike` share them.
  ///
  /// - Parameters:
  ///   - file: how remarks name it.
  ///   - used: the keys of the names that texts have, by the ids of entities; nil where no text is given.
  public static func remarks(
    on text: String, file: String, used: [String: Set<[UInt8]>]? = nil
  ) -> [Remark] {
    guard NameListReader.form(of: text) == .table else { return [] }
    let table = DelimitedText(text)
    guard let id = table.column("id"), let kind = table.column("kind"),
      let name = table.column("name")
    else { return [] }
    var review = Review(file: file, used: used)
    let variants = table.column("variants")
    let years = ["born", "died"].compactMap { table.column($0) }
    for row in table.rows {
      func cell(_ place: Int) -> DelimitedText.Cell? {
        place < row.cells.count ? row.cells[place] : nil
      }
      guard let id = cell(id)?.text, let name = cell(name) else { continue }
      let isPerson = cell(kind)?.text == EntityKind.person.name
      review.note(name.text, of: id, isPerson, isName: true, name, behind: "")
      if let variants = variants.flatMap(cell) { review.note(variants, of: id, isPerson) }
      for year in years.compactMap(cell) where !isPerson && !year.text.isEmpty {
        review.add(
          "only persons have years; the cell is not read for others", year, isMistake: true)
      }
    }
    review.findNearDuplicates()
    return review.remarks.enumerated().sorted { a, b in
      let (x, y) = (a.element.position, b.element.position)
      return (x.line, x.column, a.offset) < (y.line, y.column, b.offset)
    }.map(\.element)
  }

  /// What is compared of a name: its letters and figures without accents, capitals, signs and spaces.
  public static func key(of name: String) -> [UInt8] {
    NameFolding.fold(Array(name.lowercased().utf8)).filter { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
    }
  }

  // MARK: -

  private struct Review {
    let file: String
    let used: [String: Set<[UInt8]>]?
    var remarks: [Remark] = []
    /// Folded name → who has it first, and where.
    private var bearers: [[UInt8]: (id: String, line: Int)] = [:]
    /// Preferred names of several words.
    private var names: [Name] = []

    private typealias Name = (form: [UInt8], id: String, cell: DelimitedText.Cell)

    init(file: String, used: [String: Set<[UInt8]>]?) {
      self.file = file
      self.used = used
    }

    mutating func note(_ cell: DelimitedText.Cell, of id: String, _ isPerson: Bool) {
      for part in cell.text.utf8.split(separator: UInt8(ascii: "|")) {
        let form = String(Substring(part))
        // What counts only somewhere may be anything.
        guard !form.utf8.contains(UInt8(ascii: "@")) else { continue }
        note(
          form, of: id, isPerson, isName: false, cell, behind: cell.text[..<part.startIndex])
      }
    }

    mutating func note(
      _ form: String, of id: String, _ isPerson: Bool, isName: Bool, _ cell: DelimitedText.Cell,
      behind before: Substring
    ) {
      let folded = GazetteerReview.key(of: form)
      guard !folded.isEmpty else { return }
      let isWord = !form.utf8.contains(0x20)
      let spelling = Self.spelling(of: form)
      if let first = bearers[spelling] {
        if first.id == id {
          add(
            "'\(form)' says no more than a name of this entry that differs by accents, capitals, a hyphen or a space",
            cell, before)
        } else {
          add(
            "'\(form)' is a name of '\(first.id)', too (line \(first.line)); mentions list both as candidates",
            cell, before)
        }
      } else {
        bearers[spelling] = (id, cell.line)
      }
      if isWord, form.utf8.count > 1, Self.isWritten(form),
        CommonWords.contains(Array(form.lowercased().utf8)[...])
      {
        add(
          "'\(form)' is a word of every day; each one with a capital will be a mention", cell,
          before)
      }
      if isName, !isWord, isPerson { names.append((folded, id, cell)) }
      // The title is no part of a mention.
      let printed = isPerson ? Titles.parted(form)?.name : nil
      let key = printed.map { GazetteerReview.key(of: $0) } ?? folded
      if let used, !(used[id]?.contains(key) ?? false) {
        add("no text has '\(form)'", cell, before)
      }
    }

    /// Preferred names of several words that are a letter or two apart, each beside the first that it
    /// is near to.
    mutating func findNearDuplicates() {
      var groups: [[UInt8]: [Int]] = [:]
      for (place, name) in names.enumerated() {
        for end in Self.ends(of: name.form) { groups[end, default: []].append(place) }
      }
      for (place, name) in names.enumerated() {
        var earlier: [Int] = []
        for end in Self.ends(of: name.form) {
          let group = groups[end] ?? []
          if group.count <= GazetteerReview.mostAlike { earlier += group.prefix { $0 < place } }
        }
        guard let first = earlier.sorted().first(where: { isNear(names[$0], name) }) else {
          continue
        }
        add(
          "'\(name.cell.text)' is all but the name of '\(names[first].id)' (line \(names[first].cell.line)); are they two?",
          name.cell)
      }
    }

    /// The first four letters of a name and its last four: with a slip at both ends it is no near name.
    private static func ends(of form: [UInt8]) -> [[UInt8]] {
      [[0x3C] + form.prefix(4), [0x3E] + form.suffix(4)]
    }

    private func isNear(_ a: Name, _ b: Name) -> Bool {
      a.id != b.id && a.form != b.form && a.form.count >= 8
        && OCRDistance.halfEdits(a.form, b.form, limit: 2) != nil
    }

    mutating func add(
      _ message: String, _ cell: DelimitedText.Cell, _ before: Substring = "",
      isMistake: Bool = false
    ) {
      let offset = before.unicodeScalars.count
      remarks.append(
        Remark(
          message: message,
          position: SourcePosition(
            file: file, line: cell.line,
            column: cell.column + offset + (cell.isQuoted && offset > 0 ? 1 : 0)),
          isMistake: isMistake))
    }

    /// What is one for the recogniser: accents, capitals, a hyphen or a space, the space behind an
    /// initial's full stop. "AFL" and "A.F.L." are two.
    private static func spelling(of form: String) -> [UInt8] {
      var spelling: [UInt8] = []
      for byte in NameFolding.fold(Array(form.lowercased().utf8)) {
        if byte == 0x20, spelling.last == 0x2E { continue }
        spelling.append(byte == 0x2D ? 0x20 : byte)
      }
      return spelling
    }

    /// Whether a name is no abbreviation in capitals, which is found in capitals only.
    private static func isWritten(_ form: String) -> Bool {
      form.unicodeScalars.contains { LetterForm.isLetter($0) && !LetterForm.isCapital($0) }
    }
  }
}
