/// The signatures of editors and translators: (Ed.), [N. del T.], (Nota de la redacción).
enum EditorSignature {
  /// Whether a line ends with a signature in brackets of its own, or inside the bracket that it closes.
  static func ends(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound,
      bytes[end - 1] <= 0x20 || bytes[end - 1] == UInt8(ascii: ".")
        || bytes[end - 1] == UInt8(ascii: "*")
    {
      end -= 1
    }
    guard end > line.lowerBound else { return false }
    guard bytes[end - 1] == UInt8(ascii: ")") || bytes[end - 1] == UInt8(ascii: "]") else {
      return false
    }
    return start(endingAt: end - 1, bytes, line.lowerBound) != nil
  }

  /// The ranges in a stretch of text, from bracket to bracket, of words that an editor signs.
  ///
  /// - Complexity: O(*n*).
  static func bracketed(_ bytes: [UInt8], _ text: Range<Int>) -> [Range<Int>] {
    let span = bytes.span
    var found: [Range<Int>] = []
    var open: [Int] = []
    var index = text.lowerBound
    while index < text.upperBound {
      if open.isEmpty {
        let range = index..<text.upperBound
        guard let bracket = span.firstIndex(in: range, of: { $0.isEqual(0x28) | $0.isEqual(0x5B) })
        else { break }
        index = bracket
      }
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["): open.append(index)
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        if let start = open.popLast(), self.start(endingAt: index, bytes, start + 1) != nil {
          found.append(start..<(index + 1))
        }
      default: break
      }
      index += 1
    }
    return found
  }

  /// Whether a bracket holds nothing but a signature.
  static func isAlone(_ bytes: [UInt8], _ bracket: Range<Int>) -> Bool {
    guard let start = start(endingAt: bracket.upperBound - 1, bytes, bracket.lowerBound + 1) else {
      return false
    }
    return start <= bracket.lowerBound + 1
  }

  // MARK: -

  private static let signatures = [
    "N. del E.", "N. de E.", "N. de la E.", "N. del T.", "N. de T.", "N. de la T.", "N. de los T.",
    "N. del Ed.", "N. de Ed.", "N. de la Ed.", "N. de la R.", "N. de R.", "N. de los E.",
    "N. del Tr.", "N. de la Red.", "N. del A.", "Nota del editor", "Nota de la editora",
    "Nota del traductor", "Nota de la traductora", "Nota de la redacción", "Nota del autor",
    "Nota de los editores", "Nota de edición", "N.E.", "N. E.", "N.T.", "N. T.", "N.d.T.", "N.d.E.",
    "Ed.", "Eds.", "Trad.", "Red.", "NdT", "NdE", "N del E", "N del T",
  ].map { Array($0.utf8) }

  /// The start of a signature that ends before the bracket at `end`.
  private static func start(endingAt end: Int, _ bytes: [UInt8], _ limit: Int) -> Int? {
    var last = end
    while last > limit, bytes[last - 1] <= 0x20 || bytes[last - 1] == UInt8(ascii: ".") {
      last -= 1
    }
    for signature in signatures {
      var count = signature.count
      while count > 0, signature[count - 1] == UInt8(ascii: ".") { count -= 1 }
      let start = last - count
      guard start >= limit, bytes[start..<last].elementsEqual(signature[..<count]) else { continue }
      // It stands alone, behind white space, a sentence's end or a dash.
      if start == limit { return start }
      let before = bytes[start - 1]
      if before <= 0x20 || before == UInt8(ascii: ".") || before == UInt8(ascii: "-")
        || before == UInt8(ascii: "(") || before == UInt8(ascii: "[")
        || before == UInt8(ascii: "*") || (before >= 0x80 && before & 0xC0 == 0x80)
      {
        return start
      }
    }
    return nil
  }
}
