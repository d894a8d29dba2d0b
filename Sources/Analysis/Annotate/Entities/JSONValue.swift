/// A value of JSON (RFC 8259), as far as a line of patterns needs it: numbers are kept as they are
/// written.
enum JSONValue: Hashable, Sendable {
  case text(String)
  /// A number, true, false or null.
  case word(String)
  case list([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// What is wrong with a text, and at which of its bytes.
  struct Fault: Error {
    let byte: Int
  }

  /// - Throws: `Fault` where the text is no JSON.
  init(_ text: [UInt8]) throws(Fault) {
    var parser = Parser(bytes: text)
    self = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.index == text.count else { throw Fault(byte: parser.index) }
  }

  /// The value of a member of an object, nil where it has none.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  static func == (a: JSONValue, b: JSONValue) -> Bool {
    switch (a, b) {
    case (.text(let a), .text(let b)), (.word(let a), .word(let b)): a == b
    case (.list(let a), .list(let b)): a == b
    case (.object(let a), .object(let b)): a.elementsEqual(b) { $0 == $1 }
    default: false
    }
  }

  func hash(into hasher: inout Hasher) {
    switch self {
    case .text(let text), .word(let text): hasher.combine(text)
    case .list(let values): hasher.combine(values)
    case .object(let members): for member in members { hasher.combine(member.key) }
    }
  }

  // MARK: -

  private struct Parser {
    let bytes: [UInt8]
    var index = 0
    /// What a value may be nested in; a pattern needs four.
    private let greatestDepth = 64

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func skipSpace() {
      while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
    }

    mutating func value(depth: Int) throws(Fault) -> JSONValue {
      skipSpace()
      guard index < bytes.count, depth < greatestDepth else { throw Fault(byte: index) }
      switch bytes[index] {
      case UInt8(ascii: "\""): return .text(try string())
      case UInt8(ascii: "["):
        var values: [JSONValue] = []
        try items(until: UInt8(ascii: "]")) { (parser) throws(Fault) in
          values.append(try parser.value(depth: depth + 1))
        }
        return .list(values)
      case UInt8(ascii: "{"):
        var members: [(key: String, value: JSONValue)] = []
        try items(until: UInt8(ascii: "}")) { (parser) throws(Fault) in
          parser.skipSpace()
          let key = try parser.string()
          parser.skipSpace()
          try parser.take(UInt8(ascii: ":"))
          members.append((key, try parser.value(depth: depth + 1)))
        }
        return .object(members)
      default: return .word(try word())
      }
    }

    private mutating func items(
      until end: UInt8, _ item: (inout Parser) throws(Fault) -> Void
    ) throws(Fault) {
      index += 1
      skipSpace()
      if index < bytes.count, bytes[index] == end {
        index += 1
        return
      }
      while true {
        try item(&self)
        skipSpace()
        guard index < bytes.count else { throw Fault(byte: index) }
        if bytes[index] == end {
          index += 1
          return
        }
        try take(UInt8(ascii: ","))
      }
    }

    private mutating func take(_ byte: UInt8) throws(Fault) {
      guard index < bytes.count, bytes[index] == byte else { throw Fault(byte: index) }
      index += 1
    }

    private mutating func word() throws(Fault) -> String {
      let start = index
      while index < bytes.count,
        (0x61...0x7A).contains(bytes[index] | 0x20) || (0x30...0x39).contains(bytes[index])
          || [0x2B, 0x2D, 0x2E].contains(bytes[index])
      { index += 1 }
      guard index > start else { throw Fault(byte: start) }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func string() throws(Fault) -> String {
      try take(UInt8(ascii: "\""))
      var text: [UInt8] = []
      while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
        guard bytes[index] >= 0x20 else { throw Fault(byte: index) }
        if bytes[index] == UInt8(ascii: "\\") {
          text.append(contentsOf: Array(String(try escape()).utf8))
        } else {
          text.append(bytes[index])
          index += 1
        }
      }
      try take(UInt8(ascii: "\""))
      return String(decoding: text, as: UTF8.self)
    }

    private mutating func escape() throws(Fault) -> Unicode.Scalar {
      let start = index
      index += 1
      guard index < bytes.count else { throw Fault(byte: start) }
      let sign = bytes[index]
      index += 1
      switch sign {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(sign)
      case UInt8(ascii: "b"): return "\u{8}"
      case UInt8(ascii: "f"): return "\u{C}"
      case UInt8(ascii: "n"): return "\n"
      case UInt8(ascii: "r"): return "\r"
      case UInt8(ascii: "t"): return "\t"
      case UInt8(ascii: "u"):
        var code = try hexadecimal(start)
        if (0xD800...0xDBFF).contains(code), index + 1 < bytes.count,
          bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
        {
          index += 2
          let low = try hexadecimal(start)
          guard (0xDC00...0xDFFF).contains(low) else { throw Fault(byte: start) }
          code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(code) else { throw Fault(byte: start) }
        return scalar
      default: throw Fault(byte: start)
      }
    }

    private mutating func hexadecimal(_ start: Int) throws(Fault) -> UInt32 {
      guard index + 4 <= bytes.count,
        let code = UInt32(String(decoding: bytes[index..<(index + 4)], as: UTF8.self), radix: 16)
      else { throw Fault(byte: start) }
      index += 4
      return code
    }
  }
}
