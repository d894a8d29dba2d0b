import Tokenizer

/// A word of the command line or a path, as the system hands it over: bytes that are mostly, but
/// need not be, UTF-8.
///
/// A path keeps its bytes, so that a file with a name in Windows-1252 can be opened; `text` is for
/// comparing, `shown` for messages.
struct SystemString: Hashable, Sendable {
  let bytes: [UInt8]

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The bytes as text, with U+FFFD in place of what is not UTF-8.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  var isEmpty: Bool { bytes.isEmpty }

  /// The text for a message of one line: control characters and bytes that are not UTF-8 are
  /// escaped (`\n`, `\u{1B}`, `\xE9`).
  ///
  /// A backslash itself is left alone: the result is to be read, not to be parsed.
  var shown: String {
    FilePath(bytes: bytes).description.unicodeScalars.reduce(into: "") { $0 += Self.escaped($1) }
  }

  // MARK: -

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    case 0x09: "\\t"
    case ..<0x20, 0x7F...0x9F: "\\u{" + hexadecimal(scalar.value) + "}"
    // Line and paragraph separators and the marks that turn the direction of a terminal's line.
    case 0x2028...0x202E, 0x2066...0x2069: "\\u{" + hexadecimal(scalar.value) + "}"
    default: String(scalar)
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return digits.count < 2 ? "0" + digits : digits
  }
}

extension SystemString: ExpressibleByStringLiteral {
  init(stringLiteral text: String) {
    self.init(text)
  }
}
