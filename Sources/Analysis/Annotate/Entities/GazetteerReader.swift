import Tokenizer

/// Reads a gazetteer: CSV or TSV with the columns `id,kind,name,variants,born,died,context,note`, a
/// plain list of persons, a name a line, or the patterns of spaCy's EntityRuler.
public enum GazetteerReader {
  /// The columns of a gazetteer; the first three are needed.
  public static let columns = [
    "id", "kind", "name", "variants", "born", "died", "context", "note",
  ]

  /// Whether a text is a table, and no list of names nor of patterns.
  public static func isTable(_ text: String) -> Bool { NameListReader.form(of: text) == .table }

  /// Whether a text is a list of patterns, a JSON object a line.
  public static func isEntityRuler(_ text: String) -> Bool {
    NameListReader.form(of: text) == .entityRuler
  }

  /// The entities of the lines that are right, and every mistake, not only the first.
  ///
  /// - Parameter file: how errors name it.
  /// - Complexity: O(*n*).
  public static func read(_ text: String, file: String) -> (
    gazetteer: Gazetteer, errors: [GazetteerError]
  ) {
    let form = NameListReader.form(of: text)
    if form != .table { return NameListReader.read(text, form, file: file) }
    var reading = Reading(table: DelimitedText(text), file: file)
    reading.run()
    return (Gazetteer(reading.entities, indices: reading.indices), reading.errors)
  }

  /// Whether an id can stand in a selector, a query, a scope and a list of ids.
  static func isUsable(_ id: String) -> Bool {
    var before: UInt8 = 0
    var isASCII = true
    for byte in id.utf8 {
      if byte <= 0x20 || byte == 0x2D && before == 0x2D { return false }
      if GazetteerError.noPartOfID.utf8.contains(byte) { return false }
      if byte >= 0x80 { isASCII = false }
      before = byte
    }
    return isASCII || !id.unicodeScalars.contains { $0.properties.isWhitespace }
  }

  // MARK: -

  private struct Reading {
    let table: DelimitedText
    let file: String
    /// For each of `columns` its place in a row.
    let places: [Int?]
    var entities: [Entity] = []
    var errors: [GazetteerError] = []
    var indices: [String: Int] = [:]
    /// The line of each entity.
    private var lines: [Int] = []

    init(table: DelimitedText, file: String) {
      self.table = table
      self.file = file
      places = columns.map { table.column($0) }
    }

    /// The places of the columns in `places`.
    private enum Column: Int {
      case id, kind, name, variants, born, died, context, note

      var name: String { columns[rawValue] }
    }

    mutating func run() {
      for column in [Column.id, .kind, .name] where places[column.rawValue] == nil {
        errors.append(
          GazetteerError(
            .missingColumn(column.name),
            at: SourcePosition(file: file, line: table.header.first?.line ?? 1, column: 1)))
      }
      let hasColumns = errors.isEmpty
      for fault in table.faults(file: file) {
        errors.append(GazetteerError(.malformedTable(fault.message), at: fault.position))
      }
      guard hasColumns else { return }
      entities.reserveCapacity(table.rows.count)
      lines.reserveCapacity(table.rows.count)
      indices.reserveCapacity(table.rows.count)
      for row in table.rows { read(row) }
    }

    private mutating func read(_ row: DelimitedText.Row) {
      let count = errors.count
      let id = required(.id, in: row)
      let kindName = required(.kind, in: row)
      let name = required(.name, in: row)
      if !name.isEmpty, !name.unicodeScalars.contains(where: Self.isLetterOrFigure) {
        report(.notAName(name), .name, row)
      }
      let kind = EntityKind(name: kindName)
      if kind == nil, !kindName.isEmpty { report(.unknownKind(kindName), .kind, row) }
      if !GazetteerReader.isUsable(id) { report(.badID(id), .id, row) }
      if let first = indices[id], !id.isEmpty {
        report(.duplicateID(id, firstLine: lines[first]), .id, row)
      }
      let variants = variants(in: row)
      let born = year(.born, in: row)
      let died = year(.died, in: row)
      if let born, let died, died < born { report(.diedBeforeBorn, .died, row) }
      guard errors.count == count, let kind else { return }
      indices[id] = entities.count
      lines.append(row.line)
      entities.append(
        Entity(
          id: id, kind: kind, name: name, variants: variants, born: born, died: died,
          context: Self.split(field(.context, in: row)).map { $0.lowercased() },
          note: field(.note, in: row)))
    }

    private mutating func variants(in row: DelimitedText.Row) -> [Variant] {
      let text = field(.variants, in: row)
      guard !text.isEmpty else { return [] }
      var variants: [Variant] = []
      var known: Set<Variant> = []
      for part in text.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
        let start = part.startIndex
        func fault(_ problem: GazetteerError.Problem) {
          report(problem, .variants, row, behind: text[..<start])
        }
        guard let variant = Self.variant(String(Substring(part)), fault) else { continue }
        // Most entries have so few that a look at each is the quickest.
        let isKnown: Bool
        if text.utf8.count < 800 {
          isKnown = variants.contains(variant)
        } else {
          isKnown = !known.insert(variant).inserted
        }
        if isKnown { fault(.duplicateVariant(variant.form)) }
        variants.append(variant)
      }
      return variants
    }

    private static func variant(_ text: String, _ fault: (GazetteerError.Problem) -> Void)
      -> Variant?
    {
      let pieces =
        text.utf8.contains(UInt8(ascii: "@"))
        ? text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        : [Substring(text)]
      let form = UserTable.trimmed(pieces[0])
      guard !form.isEmpty else {
        fault(.emptyVariant)
        return nil
      }
      guard form.unicodeScalars.contains(where: isLetterOrFigure) else {
        fault(.notAName(form))
        return nil
      }
      guard pieces.count == 2 else { return Variant(form) }
      let scope = pieces[1].split(separator: ":", maxSplits: 1).map { UserTable.trimmed($0) }
      guard scope.count == 2 else {
        fault(.unknownScope(String(pieces[1])))
        return nil
      }
      switch scope[0] {
      case "letter": return Variant(form, scope: .letter(scope[1]))
      case "addressee": return Variant(form, scope: .addressee(scope[1]))
      case "sender": return Variant(form, scope: .sender(scope[1]))
      case "file": return Variant(form, scope: .file(scope[1]))
      default:
        fault(.unknownScope(String(pieces[1])))
        return nil
      }
    }

    private static func isLetterOrFigure(_ scalar: Unicode.Scalar) -> Bool {
      if scalar.isASCII {
        let folded = scalar.value | 0x20
        return (0x61...0x7A).contains(folded) || (0x30...0x39).contains(scalar.value)
      }
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private mutating func year(_ column: Column, in row: DelimitedText.Row) -> Int? {
      let text = field(column, in: row)
      guard !text.isEmpty else { return nil }
      guard let year = Int(text), (-9_999...9_999).contains(year) else {
        report(.badYear(text), column, row)
        return nil
      }
      return year
    }

    private mutating func required(_ column: Column, in row: DelimitedText.Row) -> String {
      let text = field(column, in: row)
      if text.isEmpty { report(.missingField(column.name), column, row) }
      return text
    }

    private func field(_ column: Column, in row: DelimitedText.Row) -> String {
      guard let place = places[column.rawValue], place < row.cells.count else { return "" }
      return UserTable.trimmed(row.cells[place].text)
    }

    private static func split(_ text: String) -> [String] {
      if text.isEmpty { return [] }
      return text.split(separator: "|").map { UserTable.trimmed($0) }.filter { !$0.isEmpty }
    }

    /// - Parameter before: what stands in the cell before the mistake.
    private mutating func report(
      _ problem: GazetteerError.Problem, _ column: Column, _ row: DelimitedText.Row,
      behind before: Substring = ""
    ) {
      let place = places[column.rawValue] ?? 0
      let cell = place < row.cells.count ? row.cells[place] : row.cells.last
      let offset = (cell?.isQuoted == true ? 1 : 0) + before.unicodeScalars.count
      errors.append(
        GazetteerError(
          problem,
          at: SourcePosition(
            file: file, line: cell?.line ?? row.line,
            column: (cell?.column ?? 1) + (before.isEmpty ? 0 : offset))))
    }
  }
}
