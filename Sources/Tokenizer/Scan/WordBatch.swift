/// Looks up plain words, many at a time: their keys are made without a branch, then found in the
/// tables of short and of wide forms in turn.
///
/// The loops do not check their bounds, which saves an eighth of the time of a count. What holds
/// instead: a batch has at most `capacity` words, and each list room for one more than that; a length
/// is at most 16 where a mask is taken by it; `TypeTable.slot` gives a slot of its table.
struct WordBatch: Sendable {
  /// How many words are looked up in one go.
  static let capacity = 256

  /// The types of the words of the last look-up, in order.
  private(set) var types = [UInt32](repeating: 0, count: capacity)
  /// Which of them a full stop follows, in order.
  private(set) var stopped = [UInt16](repeating: 0, count: capacity + 1)
  private(set) var stoppedCount = 0

  private var short = [ShortWord](repeating: ShortWord(), count: capacity + 1)
  private var wide = [WideWord](repeating: WideWord(), count: capacity + 1)
  private var missed: [UInt16] = []
  private let masks = LengthMasks()

  /// The key of a word of up to 8 bytes and its place in the batch.
  private struct ShortWord {
    var key: UInt64 = 0
    var place: UInt64 = 0
  }

  /// The same for up to 16 bytes.
  private struct WideWord {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var place: UInt64 = 0
  }

  init() {}

  /// Finds the types of the words `first..<first + count` of a window; new ones are added.
  mutating func find(
    _ window: borrowing WordWindow, from first: Int, count: Int, in table: inout TypeTable
  ) {
    missed.removeAll(keepingCapacity: true)
    let made = Self.makeKeys(
      window, first..<(first + count), masks, &short, &wide, &stopped, &missed)
    stoppedCount = made.stopped
    Self.findShort(short, made.short, table, &types, &missed)
    Self.findWide(wide, made.wide, table, &types, &missed)
    for place in missed {
      let start = Int(window.edges[2 * (first + Int(place))])
      let end = Int(window.edges[2 * (first + Int(place)) + 1])
      types[Int(place)] = table.intern(window.lowered.span.extracting(start..<end))
    }
  }

  /// Gives a word of the last look-up another type.
  mutating func replace(_ place: Int, with type: UInt32) { types[place] = type }

  // MARK: -

  /// For each length the bits of its first 8 bytes, and of the 8 behind them.
  private struct LengthMasks: Sendable {
    let low = (0..<32).map { Self.ones($0) }
    let high = (0..<32).map { Self.ones($0 - 8) }

    private static func ones(_ bytes: Int) -> UInt64 {
      bytes >= 8 ? ~0 : bytes <= 0 ? 0 : ~(~0 << UInt64(bytes * 8))
    }
  }

  /// Fills the lists of short and wide words and of those before a full stop; longer ones are missed.
  ///
  /// Every word is written to the end of each list, and the end moves only where it belongs.
  @inline(never)
  private static func makeKeys(
    _ window: borrowing WordWindow, _ words: Range<Int>, _ masks: borrowing LengthMasks,
    _ short: inout [ShortWord], _ wide: inout [WideWord], _ stopped: inout [UInt16],
    _ missed: inout [UInt16]
  ) -> (short: Int, wide: Int, stopped: Int) {
    let text = unsafe window.lowered.span.bytes
    let edges = window.edges.span
    let lowMasks = masks.low.span
    let highMasks = masks.high.span
    var short = short.mutableSpan
    var wide = wide.mutableSpan
    var stopped = stopped.mutableSpan
    var shortCount = 0
    var wideCount = 0
    var stops = 0
    for word in words {
      let place = word &- words.lowerBound
      let start = unsafe Int(edges[unchecked: 2 &* word])
      let end = unsafe Int(edges[unchecked: 2 &* word &+ 1])
      let length = end &- start
      let follower = unsafe text.unsafeLoadUnaligned(fromByteOffset: end, as: UInt8.self)
      unsafe stopped[unchecked: stops] = UInt16(truncatingIfNeeded: place)
      stops &+= follower == 0x2E ? 1 : 0
      if length > 16 {
        missed.append(UInt16(truncatingIfNeeded: place))
        continue
      }
      let low =
        unsafe text.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
        & lowMasks[unchecked: length]
      let high =
        unsafe text.unsafeLoadUnaligned(fromByteOffset: start &+ 8, as: UInt64.self)
        & highMasks[unchecked: length]
      unsafe short[unchecked: shortCount] = ShortWord(
        key: low, place: UInt64(truncatingIfNeeded: place))
      unsafe wide[unchecked: wideCount] = WideWord(
        low: low, high: high, place: UInt64(truncatingIfNeeded: place))
      let isWide = Int(truncatingIfNeeded: UInt64(truncatingIfNeeded: 8 &- length) &>> 63)
      wideCount &+= isWide
      shortCount &+= 1 &- isWide
    }
    return (shortCount, wideCount, stops)
  }

  @inline(never)
  private static func findShort(
    _ words: [ShortWord], _ count: Int, _ table: borrowing TypeTable, _ types: inout [UInt32],
    _ missed: inout [UInt16]
  ) {
    let slots = table.short.span
    let words = words.span
    var types = types.mutableSpan
    for index in 0..<count {
      let word = unsafe words[unchecked: index]
      let entry = unsafe slots[unchecked: TypeTable.slot(of: word.key, in: slots)]
      unsafe types[unchecked: Int(truncatingIfNeeded: word.place)] = entry.type
      if entry.key == 0 { missed.append(UInt16(truncatingIfNeeded: word.place)) }
    }
  }

  @inline(never)
  private static func findWide(
    _ words: [WideWord], _ count: Int, _ table: borrowing TypeTable, _ types: inout [UInt32],
    _ missed: inout [UInt16]
  ) {
    let slots = table.wide.span
    let words = words.span
    var types = types.mutableSpan
    for index in 0..<count {
      let word = unsafe words[unchecked: index]
      let entry = unsafe slots[unchecked: TypeTable.slot(of: word.low, word.high, in: slots)]
      unsafe types[unchecked: Int(truncatingIfNeeded: word.place)] = entry.type
      if entry.low == 0 { missed.append(UInt16(truncatingIfNeeded: word.place)) }
    }
  }
}
