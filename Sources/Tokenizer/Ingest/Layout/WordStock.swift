/// The words of a text, collected.
struct WordStock {
  /// Whole words, as hashes of their lower-case bytes.
  private var words = HashSet()
  /// Words with a hyphen inside them.
  private var compounds = HashSet()

  /// - Complexity: O(*n*).
  init(of bytes: ArraySlice<UInt8>) {
    let text = bytes.span
    var index = 0
    while index < text.count {
      // The continuation bytes of a mark begin no word.
      guard ByteClass.mayBeLetter(text[index]) else {
        let isMark = text[index] >= 0x80
        index += 1
        while isMark, index < text.count, text[index] & 0xC0 == 0x80 { index += 1 }
        continue
      }
      index = addWord(text, index)
    }
  }

  /// Whether a word stands whole in the source; with a hyphen between its halves, where one is asked for.
  func contains(
    _ first: ArraySlice<UInt8>, joinedWith second: ArraySlice<UInt8>, hyphen: Bool = false
  ) -> Bool {
    let hash = Self.hash(first, second, hyphen: hyphen)
    return hyphen ? compounds.contains(hash) : words.contains(hash)
  }

  /// Whether a word in lower case, or its halves joined, is one of the built-in common words.
  static func isCommon(_ first: ArraySlice<UInt8>, joinedWith second: ArraySlice<UInt8> = [])
    -> Bool
  {
    common.contains(hash(first, second, hyphen: false))
  }

  // MARK: -

  /// Adds the word that begins at a letter.
  ///
  /// - Returns: its end.
  private mutating func addWord(_ text: Span<UInt8>, _ start: Int) -> Int {
    var hash = ByteHash()
    var before: UInt8 = 0
    var hyphens = 0
    var index = start
    while index < text.count {
      let byte = text[index]
      if ByteClass.mayBeLetter(byte) {
        Self.add(byte, behind: before, to: &hash)
      } else if byte == UInt8(ascii: "-") {
        // A word that a hyphen ends is half a word.
        guard index + 1 < text.count, text[index + 1] > 0x20 else { return index }
        hyphens += 1
        Self.add(byte, behind: before, to: &hash)
      } else {
        break
      }
      before = byte
      index &+= 1
    }
    if hyphens == 0 { words.insert(hash.value) } else { compounds.insert(hash.value) }
    return index
  }

  /// The built-in common words; read where a first word is broken.
  private static let common: HashSet = {
    var words = HashSet()
    for line in CommonWordData.commonWords.split(separator: "\n") where !line.hasPrefix("#") {
      for word in line.split(separator: " ") {
        words.insert(hash(ArraySlice(word.utf8), [], hyphen: false))
      }
    }
    return words
  }()

  @inline(__always)
  private static func add(_ byte: UInt8, behind previous: UInt8, to hash: inout ByteHash) {
    var folded = byte
    if byte >= 0x41, byte <= 0x5A { folded |= 0x20 }
    if previous == 0xC3, byte >= 0x80, byte <= 0x9E { folded |= 0x20 }
    hash.add(folded)
  }

  private static func hash(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>, hyphen: Bool)
    -> UInt64
  {
    var hash = ByteHash()
    var previous: UInt8 = 0
    func add(_ byte: UInt8) {
      Self.add(byte, behind: previous, to: &hash)
      previous = byte
    }
    first.forEach(add)
    if hyphen { add(UInt8(ascii: "-")) }
    second.forEach(add)
    return hash.value
  }
}

/// A set of hashes in one flat table, which needs no further hashing.
private struct HashSet: Sendable {
  /// 0 where a slot is free: it stands for the hash 1 as well.
  private var slots = [UInt64](repeating: 0, count: 16)
  private var count = 0

  mutating func insert(_ hash: UInt64) {
    let key = max(hash, 1)
    let slot = slot(of: key)
    guard slots[slot] == 0 else { return }
    slots[slot] = key
    count += 1
    if count * 2 > slots.count { grow() }
  }

  func contains(_ hash: UInt64) -> Bool { slots[slot(of: max(hash, 1))] != 0 }

  // MARK: -

  /// The slot of a key, or the free one where it belongs.
  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key ^ key &>> 32) & mask
    while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let keys = slots
    slots = [UInt64](repeating: 0, count: keys.count * 2)
    for key in keys where key != 0 { slots[slot(of: key)] = key }
  }
}
