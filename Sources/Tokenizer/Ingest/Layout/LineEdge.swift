/// What a line begins or ends with, as far as it tells whether a sentence goes on.
enum LineEdge: UInt8, Sendable {
  case lower, upper, digit
  /// A full stop, question or exclamation mark, ellipsis; also one with closing marks or the figure
  /// of a note behind it.
  case terminal
  /// A comma or semicolon.
  case comma
  case colon
  /// A hyphen that touches a letter.
  case hyphen
  /// A long dash.
  case dash
  /// An opening quotation mark, bracket, ¿ or ¡.
  case opening
  /// A closing quotation mark or bracket with no end of a sentence before it.
  case closing
  case other

  /// Whether a line that ends so leaves its sentence open.
  var isUnfinished: Bool {
    switch self {
    case .terminal, .colon: false
    default: true
    }
  }

  /// What the line `bytes[start..<end]` begins with; signs of emphasis and headings are passed over.
  static func head(of bytes: Span<UInt8>, _ start: Int, _ end: Int) -> LineEdge {
    var index = start
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: ">"), 0x20:
        index += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"): return .lower
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): return .upper
      case UInt8(ascii: "0")...UInt8(ascii: "9"): return .digit
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"):
        return .opening
      case UInt8(ascii: "-"): return .hyphen
      case 0x80...0xFF: return of(ScalarAhead(in: bytes, at: index))
      default: return .other
      }
    }
    return .other
  }

  /// What the line `bytes[start..<end]` ends with; signs of emphasis and a note's mark are passed over.
  static func tail(of bytes: Span<UInt8>, _ start: Int, _ end: Int) -> LineEdge {
    var index = end
    var closed = false
    var figures = false
    while index > start {
      let byte = bytes[index - 1]
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "_"), 0x20: index -= 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        return figures ? .digit : closed ? .closing : .lower
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        return figures ? .digit : closed ? .closing : .upper
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        figures = true
        index -= 1
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return .terminal
      case UInt8(ascii: ","), UInt8(ascii: ";"): return figures ? .digit : .comma
      case UInt8(ascii: ":"): return figures ? .digit : .colon
      case UInt8(ascii: "-"): return figures || closed ? .other : .hyphen
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"):
        if figures { return .digit }
        closed = true
        index -= 1
      case UInt8(ascii: ">"):
        guard let mark = startOfRaisedMark(bytes, start, index) else { return .other }
        index = mark
      case 0x80...0xFF:
        var first = index - 1
        while first > start, bytes[first] & 0xC0 == 0x80 { first -= 1 }
        let edge = of(ScalarAhead(in: bytes, at: first))
        if edge == .terminal { return .terminal }
        if edge == .closing {
          if figures { return .digit }
          closed = true
          index = first
        } else {
          return figures ? .digit : closed ? .closing : edge
        }
      default: return .other
      }
    }
    return figures ? .digit : .other
  }

  // MARK: -

  private static func of(_ scalar: ScalarAhead) -> LineEdge {
    switch scalar.value {
    case 0x2026: return .terminal
    case 0xAB, 0x201C, 0x2018, 0xBF, 0xA1, 0x201E: return .opening
    case 0xBB, 0x201D, 0x2019, 0xB4: return .closing
    case 0x2013, 0x2014, 0x2015: return .dash
    case 0xAD, 0x2010, 0x2011: return .hyphen
    case 0xB9, 0xB2, 0xB3, 0x2070, 0x2074...0x2079: return .closing
    default: break
    }
    if scalar.isLowercase { return .lower }
    if scalar.isUppercase { return .upper }
    return scalar.isLetter ? .lower : .other
  }

  /// The start of the `<sup>…</sup>` that ends at `end`.
  private static func startOfRaisedMark(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard end - start >= 11, bytes[end - 2] == UInt8(ascii: "p"),
      bytes[end - 5] == UInt8(ascii: "/")
    else { return nil }
    var index = end - 6
    while index > start, end - index < 20 {
      if bytes[index] == UInt8(ascii: "<") { return index > end - 7 ? nil : index }
      index -= 1
    }
    return bytes[index] == UInt8(ascii: "<") ? index : nil
  }
}
