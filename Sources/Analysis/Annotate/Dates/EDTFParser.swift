/// Reads the text of an EDTF value.
enum EDTFParser {
  static func form(of text: String) -> EDTF.Form? {
    let bytes = Array(text.utf8)
    if let first = bytes.first, let last = bytes.last, bytes.count > 2 {
      let inside = bytes[1..<(bytes.count - 1)]
      switch (first, last) {
      case (UInt8(ascii: "["), UInt8(ascii: "]")): return members(of: inside).map { .oneOf($0) }
      case (UInt8(ascii: "{"), UInt8(ascii: "}")): return members(of: inside).map { .allOf($0) }
      default: break
      }
    }
    let ends = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    switch ends.count {
    case 1: return date(of: bytes[...]).map { .date($0) }
    case 2:
      guard let start = bound(of: ends[0]), let end = bound(of: ends[1]) else { return nil }
      return .interval(start, end)
    default: return nil
    }
  }

  // MARK: -

  private static func bound(of text: ArraySlice<UInt8>) -> EDTF.Bound? {
    if text.isEmpty { return .unknown }
    if text.elementsEqual("..".utf8) { return .open }
    return date(of: text).map { .date($0) }
  }

  /// The members of a set, parted by commas with or without white space.
  private static func members(of text: ArraySlice<UInt8>) -> [EDTF.Member]? {
    var members: [EDTF.Member] = []
    for part in text.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      var part = part
      while part.first == 0x20 { part.removeFirst() }
      while part.last == 0x20 { part.removeLast() }
      guard let member = member(of: part) else { return nil }
      members.append(member)
    }
    return members
  }

  private static func member(of text: ArraySlice<UInt8>) -> EDTF.Member? {
    let stop = UInt8(ascii: ".")
    guard let dots = text.indices.first(where: { text[$0...].starts(with: [stop, stop]) }) else {
      return date(of: text).map { .date($0) }
    }
    let (before, after) = (text[..<dots], text[(dots + 2)...])
    let (first, last) = (date(of: before), date(of: after))
    guard before.isEmpty == (first == nil), after.isEmpty == (last == nil) else { return nil }
    return .range(first, last)
  }

  static func date(of text: ArraySlice<UInt8>) -> EDTFDate? {
    var rest = text
    var qualifier = EDTFQualifier.none
    if let last = rest.last, let found = qualifiers[last] {
      qualifier = found
      rest.removeLast()
    }
    let isLong = rest.first == UInt8(ascii: "Y")
    if isLong { rest.removeFirst() }
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest.removeFirst() }
    let parts = rest.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), !isLong || parts.count == 1,
      let year = isLong ? longYear(parts[0], isNegative) : year(parts[0], isNegative)
    else { return nil }
    guard parts.count > 1 else { return EDTFDate(year: year, qualifier: qualifier) }
    guard let month = pair(parts[1]) else { return nil }
    guard parts.count > 2 else {
      return EDTFDate(year: year, month: month, qualifier: qualifier)
    }
    guard let day = pair(parts[2]) else { return nil }
    return EDTFDate(year: year, month: month, day: day, qualifier: qualifier)
  }

  private static let qualifiers: [UInt8: EDTFQualifier] = [
    UInt8(ascii: "~"): .approximate, UInt8(ascii: "?"): .uncertain, UInt8(ascii: "%"): .both,
  ]

  /// Four figures, of which the last may be X.
  private static func year(_ text: ArraySlice<UInt8>, _ isNegative: Bool) -> EDTFYear? {
    guard text.count == 4 else { return nil }
    let unspecified = text.reversed().prefix { $0 == UInt8(ascii: "X") }.count
    guard let value = number(text.dropLast(unspecified)) else { return nil }
    if isNegative && (unspecified == 4 || value == 0 && unspecified == 0) { return nil }
    let year = [1, 10, 100, 1_000, 10_000][unspecified] * value
    if isNegative && year == 0 { return nil }
    return EDTFYear(isNegative ? -year : year, unspecifiedDigits: unspecified)
  }

  /// A year of more than four figures.
  private static func longYear(_ text: ArraySlice<UInt8>, _ isNegative: Bool) -> EDTFYear? {
    guard (5...9).contains(text.count), text.first != UInt8(ascii: "0"), let value = number(text)
    else { return nil }
    return EDTFYear(isNegative ? -value : value)
  }

  /// Two figures above 0, or XX as 0.
  private static func pair(_ text: ArraySlice<UInt8>) -> Int? {
    guard text.count == 2 else { return nil }
    if text.elementsEqual("XX".utf8) { return 0 }
    guard let value = number(text), value > 0 else { return nil }
    return value
  }

  private static func number(_ text: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in text {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
