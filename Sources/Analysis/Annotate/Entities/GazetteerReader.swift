import Tokenizer

/// Reads a gazetteer: CSV or TSV with the columns `id,kind,name,variants,born,died,context,note`.
public enum GazetteerReader {
  /// The columns of a gazetteer; the first three are needed.
  public static let columns = [
    "id", "kind", "name", "variants", "born", "died", "context", "note",
  ]

  /// The entities of the lines that are right, and every mistake, not only the first.
  ///
  /// - Parameter file: how errors name it.
  /// - Complexity: O(*n*).
  public static func read(_ text: String, file: String) -> (
    gazetteer: Gazetteer, errors: [GazetteerError]
  ) {
    var reading = Reading(table: DelimitedText(text), file: file)
    reading.run()
    return (Gazetteer(reading.entities), reading.errors)
  }

  // MARK: -

  private struct Reading {
    let table: DelimitedText
    let file: String
    let columns: [String: Int]
    var entities: [Entity] = []
    var errors: [GazetteerError] = []
    var lines: [String: Int] = [:]

    init(table: DelimitedText, file: String) {
      self.table = table
      self.file = file
      columns = Dictionary(
        table.header.enumerated().map { ($1.text.lowercased(), $0) },
        uniquingKeysWith: { first, _ in first })
    }

    mutating func run() {
      for name in ["id", "kind", "name"] where table.column(name) == nil {
        errors.append(
          GazetteerError(
            .missingColumn(name),
            at: SourcePosition(file: file, line: table.header.first?.line ?? 1, column: 1)))
      }
      let hasColumns = errors.isEmpty
      for fault in table.faults(file: file) {
        errors.append(GazetteerError(.malformedTable(fault.message), at: fault.position))
      }
      guard hasColumns else { return }
      for row in table.rows { read(row) }
    }

    private mutating func read(_ row: DelimitedText.Row) {
      let count = errors.count
      let id = required("id", in: row)
      let kindName = required("kind", in: row)
      let name = required("name", in: row)
      if !name.isEmpty, !name.unicodeScalars.contains(where: Self.isLetterOrFigure) {
        report(.notAName(name), "name", row)
      }
      let kind = EntityKind(name: kindName)
      if kind == nil, !kindName.isEmpty { report(.unknownKind(kindName), "kind", row) }
      if !Self.isUsable(id) { report(.badID(id), "id", row) }
      if let first = lines[id], !id.isEmpty {
        report(.duplicateID(id, firstLine: first), "id", row)
      }
      let variants = variants(in: row)
      let born = year("born", in: row)
      let died = year("died", in: row)
      if let born, let died, died < born { report(.diedBeforeBorn, "died", row) }
      guard errors.count == count, let kind else { return }
      lines[id] = row.line
      entities.append(
        Entity(
          id: id, kind: kind, name: name, variants: variants, born: born, died: died,
          context: split(field("context", in: row)).map { $0.lowercased() },
          note: field("note", in: row)))
    }

    private mutating func variants(in row: DelimitedText.Row) -> [Variant] {
      let text = field("variants", in: row)
      guard !text.isEmpty else { return [] }
      var variants: [Variant] = []
      var known: Set<Variant> = []
      for part in text.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
        guard let variant = variant(String(Substring(part)), row) else { continue }
        if !known.insert(variant).inserted {
          report(.duplicateVariant(variant.form), "variants", row)
        }
        variants.append(variant)
      }
      return variants
    }

    private mutating func variant(_ text: String, _ row: DelimitedText.Row) -> Variant? {
      let pieces =
        text.utf8.contains(UInt8(ascii: "@"))
        ? text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        : [Substring(text)]
      let form = trimmed(pieces[0])
      guard !form.isEmpty else {
        report(.emptyVariant, "variants", row)
        return nil
      }
      guard form.unicodeScalars.contains(where: Self.isLetterOrFigure) else {
        report(.notAName(form), "variants", row)
        return nil
      }
      guard pieces.count == 2 else { return Variant(form) }
      let scope = pieces[1].split(separator: ":", maxSplits: 1).map(trimmed)
      guard scope.count == 2 else {
        report(.unknownScope(String(pieces[1])), "variants", row)
        return nil
      }
      switch scope[0] {
      case "letter": return Variant(form, scope: .letter(scope[1]))
      case "addressee": return Variant(form, scope: .addressee(scope[1]))
      case "sender": return Variant(form, scope: .sender(scope[1]))
      case "file": return Variant(form, scope: .file(scope[1]))
      default:
        report(.unknownScope(String(pieces[1])), "variants", row)
        return nil
      }
    }

    /// Whether an id can stand in a selector, a query, a scope and a list of ids.
    private static func isUsable(_ id: String) -> Bool {
      let scalars = id.unicodeScalars
      return !id.contains("--")
        && scalars.allSatisfy { scalar in
          scalar.value > 0x20 && !scalar.properties.isWhitespace
            && !GazetteerError.noPartOfID.unicodeScalars.contains(scalar)
        }
    }

    private static func isLetterOrFigure(_ scalar: Unicode.Scalar) -> Bool {
      if scalar.isASCII {
        let folded = scalar.value | 0x20
        return (0x61...0x7A).contains(folded) || (0x30...0x39).contains(scalar.value)
      }
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private mutating func year(_ column: String, in row: DelimitedText.Row) -> Int? {
      let text = field(column, in: row)
      guard !text.isEmpty else { return nil }
      guard let year = Int(text), (-9_999...9_999).contains(year) else {
        report(.badYear(text), column, row)
        return nil
      }
      return year
    }

    private mutating func required(_ column: String, in row: DelimitedText.Row) -> String {
      let text = field(column, in: row)
      if text.isEmpty { report(.missingField(column), column, row) }
      return text
    }

    private func field(_ column: String, in row: DelimitedText.Row) -> String {
      guard let place = columns[column], place < row.cells.count else { return "" }
      return trimmed(row.cells[place].text)
    }

    private func split(_ text: String) -> [String] {
      text.split(separator: "|").map(trimmed).filter { !$0.isEmpty }
    }

    private func trimmed(_ text: some StringProtocol) -> String {
      func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
      let utf8 = text.utf8
      guard utf8.contains(where: isSpace) else { return String(text) }
      let bytes = Array(utf8)
      let start = bytes.firstIndex { !isSpace($0) } ?? bytes.count
      let end = bytes.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? start
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private mutating func report(
      _ problem: GazetteerError.Problem, _ column: String, _ row: DelimitedText.Row
    ) {
      let place = table.column(column) ?? 0
      let cell = place < row.cells.count ? row.cells[place] : row.cells.last
      errors.append(
        GazetteerError(
          problem,
          at: SourcePosition(file: file, line: cell?.line ?? row.line, column: cell?.column ?? 1)))
    }
  }
}
