/// Turns the bytes of a file into UTF-8 text.
///
/// A byte-order mark decides; without one the bytes are UTF-16 where every second one is a NUL more
/// often than not, UTF-8 if they are valid, else Windows-1252, the encoding of most Spanish text files
/// that are not UTF-8. Where more characters are UTF-8 than
/// bytes are not, the text is UTF-8 and only those bytes are Windows-1252: a few strays, or a piece that
/// was pasted from elsewhere, do not spoil the rest.
enum TextDecoder {
  struct Decoded {
    var utf8: [UInt8]
    var encoding: SourceEncoding
    var warnings: [IngestWarning] = []
  }

  /// - Throws: `IngestError` for bytes with a NUL that are not UTF-16.
  /// - Complexity: O(*n*); valid UTF-8 without a mark is returned without a copy.
  static func decode(_ bytes: [UInt8], named name: String, at path: FilePath) throws(IngestError)
    -> Decoded
  {
    var decoded = try text(of: bytes, named: name, at: path)
    if let repair = DoubleEncoding.repair(decoded.utf8) {
      decoded.utf8 = repair.utf8
      let position = PositionIndex(of: repair.utf8)
        .position(ofByte: repair.first, in: repair.utf8, file: name)
      decoded.warnings.append(
        IngestWarning(position: position, problem: .encodedTwice(repair.count)))
    }
    // A byte of Windows-1252 becomes three at most, and places are 32 bits wide.
    guard decoded.utf8.count < Int(UInt32.max) - 64 else {
      throw IngestError(path: path, problem: .tooLarge)
    }
    if isBlank(decoded.utf8[...]) {
      decoded.warnings.append(
        IngestWarning(position: SourcePosition(file: name, line: 1, column: 1), problem: .empty))
    }
    return decoded
  }

  // MARK: -

  /// Whether bytes of UTF-8 are white space throughout.
  static func isBlank(_ utf8: ArraySlice<UInt8>) -> Bool {
    utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  /// The text, before it is asked whether there is any.
  private static func text(of bytes: [UInt8], named name: String, at path: FilePath)
    throws(IngestError) -> Decoded
  {
    if bytes.starts(with: [0xFF, 0xFE]) {
      return utf16(bytes.dropFirst(2), named: name, littleEndian: true)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return utf16(bytes.dropFirst(2), named: name, littleEndian: false)
    }
    if isPacked(bytes) {
      throw IngestError(path: path, problem: .document("packed document (such as .docx or .odt)"))
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let content = hasMark ? Array(bytes.dropFirst(3)) : bytes
    if let nul = UTF8Validation.firstNUL(in: content.span) {
      if !hasMark, let isLittleEndian = unmarkedUTF16(bytes) {
        return utf16(bytes[...], named: name, littleEndian: isLittleEndian)
      }
      throw IngestError(path: path, problem: .binary(offset: nul + (hasMark ? 3 : 0)))
    }
    guard let bad = UTF8Validation.firstInvalidOffset(in: content.span) else {
      return Decoded(utf8: content, encoding: .utf8)
    }
    return hasMark || isMostlyUTF8(content)
      ? mixed(content, named: name, firstBad: bad)
      : windows1252(content, named: name, firstBad: bad)
  }

  /// Whether bytes are UTF-16 without a mark, the lower half of each unit first: most units of a text are
  /// ASCII, with NULs at even or at odd bytes, and nowhere else. Nil for other bytes.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> Bool? {
    guard bytes.count % 2 == 0, bytes.count >= 16 else { return nil }
    var nuls = [0, 0]
    for (index, byte) in bytes.enumerated() where byte == 0 { nuls[index % 2] += 1 }
    guard min(nuls[0], nuls[1]) == 0, max(nuls[0], nuls[1]) * 4 >= bytes.count else { return nil }
    return nuls[1] > 0
  }

  /// Whether bytes are a packed document, such as .docx or .odt.
  static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// Whether more characters beyond ASCII are UTF-8 than bytes are not. In Windows-1252 hardly two
  /// letters in a hundred look like UTF-8 by chance.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    let span = bytes.span
    var sequences = 0
    var strays = 0
    var index = 0
    while index < span.count {
      let length = UTF8Validation.sequenceLength(in: span, at: index)
      if length == 0 { strays += 1 }
      if length > 1 { sequences += 1 }
      index += max(length, 1)
    }
    return sequences > strays
  }

  /// UTF-8 in which some bytes are Windows-1252.
  private static func mixed(_ bytes: [UInt8], named name: String, firstBad: Int) -> Decoded {
    let span = bytes.span
    var utf8 = Array(bytes[..<firstBad])
    var strays = 0
    var undefined: Int?
    var index = firstBad
    while index < span.count {
      let length = UTF8Validation.sequenceLength(in: span, at: index)
      if length == 0 {
        strays += 1
        if appendWindows1252(span[index], to: &utf8), undefined == nil {
          undefined = utf8.count - 3
        }
      } else {
        utf8.append(contentsOf: bytes[index..<(index + length)])
      }
      index += max(length, 1)
    }
    let lines = PositionIndex(of: utf8)
    func warning(_ offset: Int, _ problem: IngestWarning.Problem) -> IngestWarning {
      IngestWarning(
        position: lines.position(ofByte: offset, in: utf8, file: name), problem: problem)
    }
    var decoded = Decoded(utf8: utf8, encoding: .utf8)
    decoded.warnings.append(warning(firstBad, .strayBytes(strays)))
    if let undefined { decoded.warnings.append(warning(undefined, .undecodable)) }
    return decoded
  }

  /// Appends the character of a byte of Windows-1252.
  ///
  /// - Returns: whether it has none: U+FFFD, 3 bytes, stands for it.
  private static func appendWindows1252(_ byte: UInt8, to utf8: inout [UInt8]) -> Bool {
    let scalar = byte < 0x80 || byte >= 0xA0 ? UInt32(byte) : c1Block[Int(byte) - 0x80]
    UTF8Validation.append(scalar, to: &utf8)
    return scalar == 0xFFFD
  }

  private static func windows1252(_ bytes: [UInt8], named name: String, firstBad: Int) -> Decoded {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    var undefined: Int?
    for byte in bytes {
      if byte < 0x80 {
        utf8.append(byte)
        continue
      }
      let start = utf8.count
      if appendWindows1252(byte, to: &utf8), undefined == nil { undefined = start }
    }
    // Up to the bad byte the text is UTF-8, whose every scalar above U+007F is now several: count bytes.
    let before = bytes[..<firstBad]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let place = SourcePosition(
      file: name, line: before.count { $0 == 0x0A } + 1, column: firstBad - lineStart + 1)
    var warnings = [IngestWarning(position: place, problem: .notUTF8)]
    if let undefined {
      warnings.append(
        IngestWarning(
          position: PositionIndex(of: utf8).position(ofByte: undefined, in: utf8, file: name),
          problem: .undecodable))
    }
    return Decoded(utf8: utf8, encoding: .windows1252, warnings: warnings)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, named name: String, littleEndian: Bool)
    -> Decoded
  {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(littleEndian ? second << 8 | first : first << 8 | second)
      index += 2
    }
    var utf8 = Array(String(decoding: units, as: UTF16.self).utf8)
    var broken = bytes.count % 2 == 1
    if broken { utf8 += [0xEF, 0xBF, 0xBD] }
    broken = broken || (!units.contains(0xFFFD) && containsReplacement(utf8))
    let encoding: SourceEncoding = littleEndian ? .utf16LittleEndian : .utf16BigEndian
    var decoded = Decoded(utf8: utf8, encoding: encoding)
    if broken {
      let offset = firstReplacement(utf8) ?? 0
      decoded.warnings.append(
        IngestWarning(
          position: PositionIndex(of: utf8).position(ofByte: offset, in: utf8, file: name),
          problem: .undecodable))
    }
    return decoded
  }

  private static func firstReplacement(_ utf8: [UInt8]) -> Int? {
    utf8.indices.dropLast(2).first {
      utf8[$0] == 0xEF && utf8[$0 + 1] == 0xBF && utf8[$0 + 2] == 0xBD
    }
  }

  private static func containsReplacement(_ utf8: [UInt8]) -> Bool {
    firstReplacement(utf8) != nil
  }

  /// The byte of 80 to 9F that is a character in Windows-1252.
  static func byteOfWindows1252(_ scalar: UInt32) -> UInt8? {
    guard scalar != 0xFFFD, let index = c1Block.firstIndex(of: scalar) else { return nil }
    return UInt8(0x80 + index)
  }

  /// Windows-1252, bytes 80 to 9F; U+FFFD where it leaves a byte undefined.
  private static let c1Block: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
