/// The form in which a table is written.
public enum TableFormat: String, CaseIterable, Hashable, Sendable {
  case csv, tsv, json, jsonl
}

/// Writes rows of one table as bytes: CSV (RFC 4180), TSV, JSON or a JSON object a line.
///
/// UTF-8, LF, a header in CSV and TSV, `.` as decimal point. Numbers that are not whole have 6
/// significant digits in CSV and TSV and are the shortest that denote the same number in JSON.
public struct TableWriter: Sendable {
  public let format: TableFormat
  public let columns: [String]

  public init(_ format: TableFormat, columns: [String]) {
    self.format = format
    self.columns = columns
  }

  /// What stands before the first row.
  public var head: [UInt8] {
    switch format {
    case .csv: Array((columns.map(Self.quoted).joined(separator: ",") + "\n").utf8)
    case .tsv: Array((columns.joined(separator: "\t") + "\n").utf8)
    case .json: Array("[".utf8)
    case .jsonl: []
    }
  }

  /// What stands behind the last row.
  public var tail: [UInt8] { format == .json ? Array("\n]\n".utf8) : [] }

  /// Appends a row.
  ///
  /// - Precondition: a cell for each column.
  /// - Parameter isFirst: whether no row was written before, which only JSON asks.
  public func append(_ row: [Cell], isFirst: Bool, to bytes: inout [UInt8]) {
    append(row[...], isFirst: isFirst, to: &bytes)
  }

  /// The same, of a row in a larger list.
  public func append(_ row: ArraySlice<Cell>, isFirst: Bool, to bytes: inout [UInt8]) {
    precondition(row.count == columns.count, "a row needs a cell for each column")
    switch format {
    case .csv: appendDelimited(row, separator: UInt8(ascii: ","), to: &bytes)
    case .tsv: appendDelimited(row, separator: UInt8(ascii: "\t"), to: &bytes)
    case .json:
      bytes.append(contentsOf: (isFirst ? "\n" : ",\n").utf8)
      appendObject(row, to: &bytes)
    case .jsonl:
      appendObject(row, to: &bytes)
      bytes.append(0x0A)
    }
  }

  /// A whole table, whose columns may go by other names here.
  public func bytes(of table: Table) -> [UInt8] {
    var bytes = head
    bytes.reserveCapacity(bytes.count + table.cells.count * 8)
    for row in 0..<table.rowCount { append(table.row(row), isFirst: row == 0, to: &bytes) }
    return bytes + tail
  }

  /// A whole table in blocks, of which no more than one is held.
  public func write<Failure: Error>(
    _ rows: some Sequence<[Cell]>, to body: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var rows = rows.makeIterator()
    try write(to: body) { row in
      guard let next = rows.next() else { return false }
      row = next
      return true
    }
  }

  /// The same, of rows that are made one by one.
  public func write<Failure: Error>(
    _ rows: some RowSequence, to body: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var rows = rows
    try write(to: body) { rows.next(into: &$0) }
  }

  // MARK: -

  /// - Parameter next: puts the next row into an empty one, false where none is left.
  private func write<Failure: Error>(
    to body: ([UInt8]) throws(Failure) -> Void, next: (inout [Cell]) -> Bool
  ) throws(Failure) {
    var row: [Cell] = []
    var block = head
    var isFirst = true
    while next(&row) {
      append(row, isFirst: isFirst, to: &block)
      row.removeAll(keepingCapacity: true)
      isFirst = false
      if block.count >= 1 << 16 {
        try body(block)
        block.removeAll(keepingCapacity: true)
      }
    }
    try body(block + tail)
  }

  private func appendDelimited(
    _ row: ArraySlice<Cell>, separator: UInt8, to bytes: inout [UInt8]
  ) {
    for index in row.indices {
      let cell = row[index]
      if index > row.startIndex { bytes.append(separator) }
      switch cell {
      case .text(let text):
        if format == .csv {
          Self.appendQuoted(text, to: &bytes)
        } else {
          Self.appendFlat(text, to: &bytes)
        }
      case .integer(let value): NumberFormat.append(value, to: &bytes)
      case .real(let value): NumberFormat.appendSignificant(value, to: &bytes)
      case .none: break
      }
    }
    bytes.append(0x0A)
  }

  private func appendObject(_ row: ArraySlice<Cell>, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "{"))
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      JSONText.append(columns[index], to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      switch cell {
      case .text(let text): JSONText.append(text, to: &bytes)
      case .integer(let value): bytes.append(contentsOf: String(value).utf8)
      case .real(let value) where value.isFinite:
        bytes.append(contentsOf: NumberFormat.shortest(value).utf8)
      case .real, .none: bytes.append(contentsOf: "null".utf8)
      }
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    appendQuoted(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
    let utf8 = text.utf8
    guard utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
      bytes.append(contentsOf: utf8)
      return
    }
    bytes.append(0x22)
    for byte in utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  private static func appendFlat(_ text: String, to bytes: inout [UInt8]) {
    for byte in text.utf8 {
      bytes.append(byte == 0x09 || byte == 0x0A || byte == 0x0D ? 0x20 : byte)
    }
  }
}

/// Strings of JSON (RFC 8259).
public enum JSONText {
  /// Appends a string with its quotation marks.
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: bytes.append(contentsOf: [0x5C, byte])
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x00..<0x20:
        let digits = String(byte, radix: 16)
        bytes.append(
          contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }
}
