import Tokenizer

/// The words of a name as the tokeniser reads them, folded, with their case.
struct NamePath: Hashable {
  var words: [[UInt8]] = []
  var cases: [VariantTrie.LetterCase] = []

  /// The ways in which a text may write a name: as it stands; with its initials together or apart
  /// (V.I. for V. I., V. I. for V.I.); with its hyphens as spaces; ending in an initial whose full
  /// stop may be that of a sentence.
  static func paths(
    of form: String, _ tokenizer: SpanishTokenizer, _ vocabulary: inout Vocabulary
  ) -> [NamePath] {
    var forms = [form]
    if form.utf8.contains(UInt8(ascii: ".")) {
      let parted = partingInitials(form)
      for other in [gluingInitials(parted), parted] where !forms.contains(other) {
        forms.append(other)
      }
    }
    if form.utf8.contains(UInt8(ascii: "-")) { forms.append(form.replacing("-", with: " ")) }
    var paths: [NamePath] = []
    for form in forms {
      var path = path(of: form, tokenizer, &vocabulary)
      if !path.words.isEmpty, !paths.contains(path) { paths.append(path) }
      let bytes = Array(form.utf8)
      guard isInitial(endingAt: bytes.count, bytes) else { continue }
      // Alone, "K." reads as the end of a sentence; before a word it is an initial.
      path = Self.path(of: form + " X", tokenizer, &vocabulary)
      path.words.removeLast()
      path.cases.removeLast()
      if !paths.contains(path) { paths.append(path) }
    }
    return paths
  }

  // MARK: -

  private static func path(
    of form: String, _ tokenizer: SpanishTokenizer, _ vocabulary: inout Vocabulary
  ) -> NamePath {
    let text = Array(form.utf8)
    let tokens = tokenizer.tokens(ofPhrase: text, into: &vocabulary)
    var path = NamePath()
    for index in 0..<tokens.count {
      path.words.append(NameFolding.fold(vocabulary.utf8(of: tokens.types[index])))
      path.cases.append(letterCase(text[tokens.utf8Range(of: index)]))
    }
    return path
  }

  private static func letterCase(_ word: ArraySlice<UInt8>) -> VariantTrie.LetterCase {
    var letters = 0
    var capitals = 0
    var beginsWithCapital = false
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      guard LetterForm.isLetter(scalar) else { continue }
      letters += 1
      guard LetterForm.isCapital(scalar) else { continue }
      capitals += 1
      if letters == 1 { beginsWithCapital = true }
    }
    guard beginsWithCapital else { return .any }
    return capitals >= 2 && capitals * 2 > letters ? .capitals : .capital
  }

  /// "V. I. Lenin" → "V.I. Lenin".
  private static func gluingInitials(_ form: String) -> String {
    var glued: [UInt8] = []
    let bytes = Array(form.utf8)
    for (place, byte) in bytes.enumerated() {
      // A space between two full stops of initials goes: "V. I." but not "St. Petersburg".
      let isBetween =
        byte == 0x20 && isInitial(endingAt: place, bytes)
        && isInitial(beginningAt: place + 1, bytes)
      if !isBetween { glued.append(byte) }
    }
    return String(decoding: glued, as: UTF8.self)
  }

  /// "V.I. Lenin" → "V. I. Lenin".
  private static func partingInitials(_ form: String) -> String {
    var parted: [UInt8] = []
    let bytes = Array(form.utf8)
    for (place, byte) in bytes.enumerated() {
      if isCapital(byte), place >= 2, bytes[place - 1] == 0x2E, isCapital(bytes[place - 2]),
        place == 2 || [0x20, 0x2E].contains(bytes[place - 3])
      {
        parted.append(0x20)
      }
      parted.append(byte)
    }
    return String(decoding: parted, as: UTF8.self)
  }

  /// Whether a capital with its full stop ends before a place.
  private static func isInitial(endingAt end: Int, _ bytes: [UInt8]) -> Bool {
    end >= 2 && bytes[end - 1] == 0x2E && isCapital(bytes[end - 2])
      && (end == 2 || bytes[end - 3] == 0x20)
  }

  private static func isInitial(beginningAt start: Int, _ bytes: [UInt8]) -> Bool {
    start + 1 < bytes.count && isCapital(bytes[start]) && bytes[start + 1] == 0x2E
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
}

/// Letters and capitals, those of Spanish told without Unicode's tables.
enum LetterForm {
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (0x61...0x7A).contains(scalar.value | 0x20) }
    if (0xC0...0xFF).contains(scalar.value) { return scalar.value != 0xD7 && scalar.value != 0xF7 }
    return scalar.properties.isAlphabetic
  }

  /// Whether a token begins with a capital of a Latin letter.
  static func beginsWithCapital(_ source: TokenizedSource, _ token: Int) -> Bool {
    let start = Int(source.tokens.starts[token])
    let first = source.text.utf8[start]
    return (0x41...0x5A).contains(first)
      || (first == 0xC3 && (0x80...0x9E).contains(source.text.utf8[start + 1]))
  }

  /// Whether a token begins with a small letter of ASCII or Latin-1.
  static func beginsWithSmall(_ source: TokenizedSource, _ token: Int) -> Bool {
    let start = Int(source.tokens.starts[token])
    let first = source.text.utf8[start]
    return (0x61...0x7A).contains(first)
      || (first == 0xC3 && (0xA0...0xBF).contains(source.text.utf8[start + 1]))
  }

  /// Whether a token is a capital letter of ASCII with a full stop behind it, and perhaps more.
  static func isInitial(_ source: TokenizedSource, _ token: Int) -> Bool {
    let start = Int(source.tokens.starts[token])
    return source.tokens.lengths[token] >= 2 && source.text.utf8[start + 1] == 0x2E
      && (0x41...0x5A).contains(source.text.utf8[start])
  }

  /// How a token is written: with a capital at its beginning, and one behind it.
  static func letterCase(_ source: TokenizedSource, _ token: Int) -> VariantTrie.LetterCase {
    let range = source.tokens.utf8Range(of: token)
    let bytes = source.text.utf8.span
    let first = bytes[range.lowerBound]
    if first < 0x80, (0x61...0x7A).contains(first | 0x20) {
      guard first < 0x61 else { return .any }
      guard range.count > 1 else { return .capital }
      let second = bytes[range.lowerBound + 1]
      if (0x61...0x7A).contains(second | 0x20), second < 0x80 {
        return second < 0x61 ? .capitals : .capital
      }
    }
    var letters = source.surface(of: range).unicodeScalars.lazy.filter { isLetter($0) }
      .makeIterator()
    guard let letter = letters.next(), isCapital(letter) else { return .any }
    return letters.next().map { isCapital($0) } == true ? .capitals : .capital
  }

  /// Whether a token is made of letters of ASCII and Latin-1 alone, so that all of its type have the
  /// same in lower case.
  static func isPlain(_ source: TokenizedSource, _ token: Int) -> Bool {
    let bytes = source.text.utf8.span
    let range = source.tokens.utf8Range(of: token)
    var index = range.lowerBound
    while index < range.upperBound {
      if (0x61...0x7A).contains(bytes[index] | 0x20) {
        index += 1
      } else if bytes[index] == 0xC3, bytes[index + 1] & 0xDF != 0x97 {
        index += 2
      } else {
        return false
      }
    }
    return true
  }

  static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (0x41...0x5A).contains(scalar.value) }
    if (0xC0...0xFF).contains(scalar.value) { return scalar.value <= 0xDE && scalar.value != 0xD7 }
    return scalar.properties.isUppercase
  }
}
