/// Cuts a Spanish word down to the part that its forms share.
///
///     SpanishStemmer().stem(of: "escribiéndole")  // "escrib"
///
/// The Spanish algorithm of the Snowball project, snowballstem.org, with the unaccented -acion and
/// -ucion of its version 3. A stem is no word and may stand for unrelated words: show it by its
/// most frequent form. Letters that Spanish has not, digits, hyphens and apostrophes count as
/// consonants, so that a compound is one word, of which only the end is cut. Acute accents go
/// everywhere, ñ and ü stay.
public struct SpanishStemmer: Sendable {
  private let suffixes = SpanishSuffixes.shared

  public init() {}

  /// The stem of a word.
  ///
  /// - Parameter form: a normal form: lower case, NFC. A capital is a consonant, and an accent apart
  ///   from its letter is one too.
  /// - Returns: the stem, empty only for an empty form.
  /// - Complexity: O(*n*).
  public func stem(of form: String) -> String {
    var word = Array(form.utf8)
    reduce(&word)
    return String(decoding: word, as: UTF8.self)
  }

  /// Cuts the UTF-8 of a normal form down to that of its stem.
  ///
  /// - Complexity: O(*n*); does not allocate where `word` is uniquely referenced.
  func reduce(_ word: inout [UInt8]) {
    // The regions are those of the whole word: what step 0 takes off does not move them.
    let regions = SpanishRegions(of: word.span)
    removePronoun(from: &word, regions)
    if !removeDerivation(from: &word, regions), !removeYEnding(from: &word, regions) {
      removeVerbEnding(from: &word, regions)
    }
    removeResidue(from: &word, regions)
    removeAccents(of: &word, from: 0)
  }

  // MARK: -

  /// Step 0: *haciéndola* gives *haciendo*.
  private func removePronoun(from word: inout [UInt8], _ regions: SpanishRegions) {
    guard let pronoun = suffixes.pronouns.longest(in: word.span)?.start,
      let host = suffixes.hosts.longest(in: word.span.extracting(first: pronoun)),
      host.start >= regions.rv
    else { return }
    if host.meaning == .behindU, !isBehindU(host.start, in: word) { return }
    cut(&word, at: pronoun)
    removeAccents(of: &word, from: host.start)
  }

  /// Step 1.
  ///
  /// - Returns: whether a suffix went.
  private func removeDerivation(from word: inout [UInt8], _ regions: SpanishRegions) -> Bool {
    guard let (start, derivation) = suffixes.derivations.longest(in: word.span),
      start >= (derivation.region == .r1 ? regions.r1 : regions.r2)
    else { return false }
    cut(&word, at: start)
    word.append(contentsOf: derivation.replacement)
    guard let inner = derivation.inner?.longest(in: word.span), inner.start >= regions.r2 else {
      return true
    }
    cut(&word, at: inner.start)
    if inner.meaning == .behindAt, let at = suffixes.at.longest(in: word.span)?.start,
      at >= regions.r2
    {
      cut(&word, at: at)
    }
    return true
  }

  /// Step 2a. The u may stand outside RV.
  ///
  /// - Returns: whether an ending went.
  private func removeYEnding(from word: inout [UInt8], _ regions: SpanishRegions) -> Bool {
    guard let start = suffixes.yEndings.longest(in: word.span, notBefore: regions.rv)?.start,
      isBehindU(start, in: word)
    else { return false }
    cut(&word, at: start)
    return true
  }

  /// Step 2b. The gu may stand outside RV.
  private func removeVerbEnding(from word: inout [UInt8], _ regions: SpanishRegions) {
    guard
      let (start, ending) = suffixes.verbEndings.longest(in: word.span, notBefore: regions.rv)
    else { return }
    let dropsU = ending == .dropsU && isBehindGU(start, in: word)
    cut(&word, at: dropsU ? start - 1 : start)
  }

  /// Step 3. Here the u must stand in RV.
  private func removeResidue(from word: inout [UInt8], _ regions: SpanishRegions) {
    guard let (start, ending) = suffixes.residues.longest(in: word.span), start >= regions.rv else {
      return
    }
    let dropsU = ending == .dropsU && start > regions.rv && isBehindGU(start, in: word)
    cut(&word, at: dropsU ? start - 1 : start)
  }

  private func isBehindU(_ index: Int, in word: [UInt8]) -> Bool {
    index > 0 && word[index - 1] == UInt8(ascii: "u")
  }

  private func isBehindGU(_ index: Int, in word: [UInt8]) -> Bool {
    index > 1 && isBehindU(index, in: word) && word[index - 2] == UInt8(ascii: "g")
  }

  private func cut(_ word: inout [UInt8], at end: Int) {
    if end < word.count { word.removeLast(word.count - end) }
  }

  /// Turns á, é, í, ó and ú at `start` and behind it into their plain letters.
  private func removeAccents(of word: inout [UInt8], from start: Int) {
    var end = start
    var index = start
    while index < word.count {
      if word[index] == 0xC3, index + 1 < word.count, let plain = withoutAccent(word[index + 1]) {
        word[end] = plain
        index += 2
      } else {
        if end != index { word[end] = word[index] }
        index += 1
      }
      end += 1
    }
    cut(&word, at: end)
  }

  /// The plain letter of á, é, í, ó or ú, by the second of its two bytes; nil for any other byte.
  private func withoutAccent(_ second: UInt8) -> UInt8? {
    switch second {
    case 0xA1: UInt8(ascii: "a")
    case 0xA9: UInt8(ascii: "e")
    case 0xAD: UInt8(ascii: "i")
    case 0xB3: UInt8(ascii: "o")
    case 0xBA: UInt8(ascii: "u")
    default: nil
    }
  }
}
