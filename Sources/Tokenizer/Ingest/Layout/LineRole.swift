/// What a line is on its page.
enum LineRole: UInt8, Sendable {
  case text
  /// A ruled line between parts.
  case rule
  /// A ruled line above notes.
  case noteRule
  case pageNumber
  case runningHead
  /// The number of a note, alone on its line.
  case noteNumber
  /// The first line of a note.
  case noteStart
  /// A further line of a note.
  case noteText
  /// A line between the `---` at the head of a Markdown file.
  case frontMatter
  /// What the user's own table says of it.
  case manualBody, manualNote, manualFront, manualFurniture

  /// The role of a line whose layer the user gives.
  init(_ layer: Layer) {
    switch layer {
    case .body: self = .manualBody
    case .note: self = .manualNote
    case .front: self = .manualFront
    case .furniture: self = .manualFurniture
    }
  }

  /// The layer that the user gives the line, or nil.
  var manualLayer: Layer? {
    switch self {
    case .manualBody: .body
    case .manualNote: .note
    case .manualFront: .front
    case .manualFurniture: .furniture
    default: nil
    }
  }

  var isNote: Bool { self == .noteStart || self == .noteText || self == .noteNumber }

  /// Whether it belongs to the page, not to the text that runs over it.
  var isFurniture: Bool {
    switch self {
    case .rule, .noteRule, .pageNumber, .runningHead, .manualFurniture: true
    default: false
    }
  }
}

/// Reads the bytes of a line.
enum LineBytes {
  /// The number that `bytes[line]` consists of, between dashes or brackets as pages have them.
  static func loneNumber(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    var value = 0
    var digits = 0
    var closed = false
    var index = line.lowerBound
    while index < line.upperBound {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if closed || digits == 4 { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
      case 0x20, UInt8(ascii: "-"), UInt8(ascii: "*"): if digits > 0 { closed = true }
      case 0xE2
      where index + 2 < line.upperBound && bytes[index + 1] == 0x80
        && (0x93...0x95).contains(bytes[index + 2]):
        if digits > 0 { closed = true }
        index += 2
      default: return nil
      }
      index += 1
    }
    return digits > 0 ? value : nil
  }

  /// The number written in figures at `index`, with the byte behind it.
  static func number(_ bytes: [UInt8], at index: Int, _ limit: Int) -> (value: Int, end: Int)? {
    var end = index
    var value = 0
    while end < limit, bytes[end] >= 0x30, bytes[end] <= 0x39 {
      if end - index == 4 { return nil }
      value = value * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    return end > index ? (value, end) : nil
  }

  /// The number written in raised figures at `index`, with the byte behind it.
  static func raisedNumber(_ bytes: [UInt8], at index: Int, _ limit: Int) -> (value: Int, end: Int)?
  {
    var end = index
    var value = 0
    while end < limit, let figure = raisedFigure(bytes, at: end, limit), value < 10_000 {
      value = value * 10 + figure.value
      end += figure.length
    }
    return end > index ? (value, end) : nil
  }

  private static func raisedFigure(_ bytes: [UInt8], at index: Int, _ limit: Int)
    -> (value: Int, length: Int)?
  {
    if bytes[index] == 0xC2, index + 1 < limit {
      switch bytes[index + 1] {
      case 0xB9: return (1, 2)
      case 0xB2: return (2, 2)
      case 0xB3: return (3, 2)
      default: return nil
      }
    }
    guard bytes[index] == 0xE2, index + 2 < limit, bytes[index + 1] == 0x81 else { return nil }
    let last = bytes[index + 2]
    guard last == 0xB0 || (0xB4...0xB9).contains(last) else { return nil }
    return (Int(last - 0xB0), 3)
  }

  /// `<sup>12</sup>` at `index`: the number and the byte behind the mark.
  static func taggedNumber(_ bytes: [UInt8], at index: Int, _ limit: Int) -> (value: Int, end: Int)?
  {
    guard hasPrefix(bytes, "<sup>", at: index, limit),
      let number = number(bytes, at: index + 5, limit),
      hasPrefix(bytes, "</sup>", at: number.end, limit)
    else { return nil }
    return (number.value, number.end + 6)
  }

  /// `[12]` at `index`, or `[^12]` and `[^12]:` as Markdown writes a mark and its note.
  static func bracketedNumber(_ bytes: [UInt8], at index: Int, _ limit: Int)
    -> (value: Int, end: Int)?
  {
    let isMarkdown = isMarkdownMark(bytes, at: index, limit)
    guard index < limit, bytes[index] == UInt8(ascii: "["),
      let number = number(bytes, at: index + (isMarkdown ? 2 : 1), limit), number.value < 1000,
      number.end < limit, bytes[number.end] == UInt8(ascii: "]")
    else { return nil }
    let end = number.end + 1
    return (
      number.value, isMarkdown && end < limit && bytes[end] == UInt8(ascii: ":") ? end + 1 : end
    )
  }

  /// Whether `[^` stands at `index`: nothing but the mark of a note.
  static func isMarkdownMark(_ bytes: [UInt8], at index: Int, _ limit: Int) -> Bool {
    index + 1 < limit && bytes[index] == UInt8(ascii: "[") && bytes[index + 1] == UInt8(ascii: "^")
  }

  static func hasPrefix(_ bytes: [UInt8], _ prefix: StaticString, at index: Int, _ limit: Int)
    -> Bool
  {
    let count = prefix.utf8CodeUnitCount
    guard index >= 0, index + count <= limit else { return false }
    return zip(prefix.description.utf8, index..<(index + count)).allSatisfy { $0 == bytes[$1] }
  }

  /// A number for the letters of a line, whatever its figures, spaces and signs; nil for fewer than 4.
  static func letterKey(_ bytes: [UInt8], _ line: Range<Int>) -> UInt64? {
    var hash = ByteHash()
    var letters = 0
    for index in line {
      var byte = bytes[index]
      if byte < 0x80 {
        guard ByteClass.of(byte) == .letter else { continue }
        byte |= 0x20
      }
      letters += 1
      hash.add(byte)
    }
    return letters >= 4 ? hash.value : nil
  }

  /// Whether a line is a rule: three or more of one sign and nothing else but spaces.
  static func isRule(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard line.count >= 3 else { return false }
    let first = bytes[line.lowerBound]
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "*"), UInt8(ascii: "="),
      UInt8(ascii: "~"):
      return bytes[line].allSatisfy { $0 == first || $0 == 0x20 }
        && bytes[line].count { $0 == first } >= 3
    case 0xE2:
      // Runs of one kind of dash or box-drawing line.
      guard line.count >= 9, line.count % 3 == 0 else { return false }
      let sign = bytes[line.lowerBound..<(line.lowerBound + 3)]
      // A dash, or a line drawn with box signs.
      switch (bytes[line.lowerBound + 1], bytes[line.lowerBound + 2]) {
      case (0x80, 0x92...0x95), (0x94, _): break
      default: return false
      }
      return stride(from: line.lowerBound, to: line.upperBound, by: 3).allSatisfy {
        bytes[$0..<($0 + 3)].elementsEqual(sign)
      }
    default: return false
    }
  }
}
