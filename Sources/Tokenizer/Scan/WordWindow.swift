// What the loads of this file rest on: a span checks each of them against its bounds, and `WindowReader`
// hands over a text that goes on for a byte before the stretch and for `WindowReader.margin` behind it: a
// block may begin at the last byte of the stretch (64), and a sign of up to 4 bytes at the last byte of
// a block. `lowered` and the lists of places have room for two blocks more than a stretch has bytes: a
// block writes 64 bytes and up to 8 places behind the last one that counts, and a key is 16 bytes from a
// word's start.

/// The plain words of a stretch of text, its signs where they are asked for, and the stretches that
/// only the exact reader can judge.
///
/// A plain word is a run of letters of ASCII and Latin-1 with nothing beside it that could make it
/// part of a longer token. Whatever has a figure, a letter or mark of another script, a hyphen or a
/// full stop between letters stands in a chunk: all from one white space to the next.
struct WordWindow: Sendable {
  /// The most bytes that are scanned at a time; places in a window are 16 bits wide.
  static let size = 32 << 10

  /// The text in lower case, with room behind for loads that reach over its end.
  private(set) var lowered = [UInt8](repeating: 0, count: size + 2 * WordMasks.width)
  /// The start and the end of each plain word or sign, in order, by their place in the window.
  private(set) var edges = [UInt16](repeating: 0, count: 2 * (size + 2 * WordMasks.width))
  /// How many of `edges` are filled.
  private(set) var edgeCount = 0
  /// The chunks for the exact reader, in order, by their place in the window.
  private(set) var chunks: [Range<Int>] = []
  /// The starts and the ends of words and signs, before they are put in pairs.
  private var starts: [UInt16] = []
  private var ends: [UInt16] = []
  private let bitPlaces = BitPlaces()

  init() {}

  /// Forgets what was found.
  mutating func clear() {
    edgeCount = 0
    chunks.removeAll(keepingCapacity: true)
  }

  /// Finds the words of `count` bytes from `start` on.
  ///
  /// - Precondition: white space, or the end of the text, is on both sides of the stretch; the text
  ///   goes on for a byte before it and for 64 behind it; `count` is at most `size`.
  mutating func scanWords(_ text: RawSpan, from start: Int, count: Int) {
    scan(text, State(start: start, count: count), withSigns: false)
  }

  /// Finds the words and the signs of `count` bytes from `start` on.
  ///
  /// - Precondition: as for words.
  mutating func scanTokens(_ text: RawSpan, from start: Int, count: Int) {
    if starts.isEmpty {
      starts = [UInt16](repeating: 0, count: Self.size + 2 * WordMasks.width)
      ends = starts
    }
    scan(text, State(start: start, count: count), withSigns: true)
    Self.pair(starts, ends, edgeCount, &edges)
  }

  // MARK: -

  /// Where a scan is.
  private struct State {
    let start: Int
    let count: Int
    var place = 0
    /// How many of the bytes that follow belong to what is judged already.
    var skip = 0
    /// Whether the last byte was one of a word.
    var wordCarry: UInt64 = 0
    /// Whether it was one that a joiner may join.
    var partCarry: UInt64 = 0
    /// Whether it was the last one of a sign, a full stop, a hyphen.
    var signCarry: UInt64 = 0
    var stopCarry: UInt64 = 0
    var hyphenCarry: UInt64 = 0
    /// The last byte of a sign that the block before this one begins.
    var signAhead: UInt64 = 0
    /// How many starts and ends of tokens are known.
    var startCount = 0
    var endCount = 0
  }

  @inline(__always)
  private mutating func scan(_ text: RawSpan, _ begin: State, withSigns: Bool) {
    clear()
    var state = begin
    while state.place < state.count {
      var masks = Self.masks(text, state.start &+ state.place, &lowered, state.place, withSigns)
      let left = state.count &- state.place
      if left < WordMasks.width { masks.keep(first: left) }
      if masks.other | UInt64(truncatingIfNeeded: state.skip) != 0 {
        Self.passSigns(text, &masks, &state)
      }
      let parts = masks.word | masks.other | masks.figures
      let behind = parts &<< 1 | state.partCarry
      let ahead = parts &>> 1 | 1 &<< 63
      if masks.other | masks.figures | (masks.joiners & behind & ahead) != 0 {
        cutChunks(text, masks.joiners & behind & ahead, &masks, &state)
      }
      state.partCarry = parts &>> 63
      if withSigns {
        addTokens(masks, &state)
      } else {
        let borders = masks.word ^ (masks.word &<< 1 | state.wordCarry)
        edgeCount = Self.addEdges(borders, at: state.place, bitPlaces, &edges, edgeCount)
      }
      state.wordCarry = masks.word &>> 63
      state.place &+= WordMasks.width
    }
    if state.wordCarry | state.signCarry | state.stopCarry | state.hyphenCarry != 0 {
      let end = UInt16(truncatingIfNeeded: state.count)
      if withSigns {
        ends[state.endCount] = end
        state.endCount += 1
      } else {
        edges[edgeCount] = end
        edgeCount += 1
      }
    }
    if withSigns { edgeCount = 2 * state.endCount }
  }

  /// Adds the starts and the ends of the words and signs of a block.
  @inline(__always)
  private mutating func addTokens(_ masks: WordMasks, _ state: inout State) {
    func behind(_ mask: UInt64, _ carry: UInt64) -> UInt64 { mask &<< 1 | carry }
    let words = behind(masks.word, state.wordCarry)
    let stops = behind(masks.stops, state.stopCarry)
    let hyphens = behind(masks.hyphens, state.hyphenCarry)
    let first =
      masks.word & ~words | masks.stops & ~stops | masks.hyphens & ~hyphens | masks.signStarts
    let last =
      words & ~masks.word | stops & ~masks.stops | hyphens & ~masks.hyphens
      | behind(masks.signLasts, state.signCarry)
    state.signCarry = masks.signLasts &>> 63
    state.stopCarry = masks.stops &>> 63
    state.hyphenCarry = masks.hyphens &>> 63
    state.startCount = Self.addEdges(first, at: state.place, bitPlaces, &starts, state.startCount)
    state.endCount = Self.addEdges(last, at: state.place, bitPlaces, &ends, state.endCount)
  }

  /// Puts the start and the end of each token side by side.
  private static func pair(
    _ starts: [UInt16], _ ends: [UInt16], _ count: Int, _ edges: inout [UInt16]
  ) {
    let starts = unsafe starts.span.bytes
    let ends = unsafe ends.span.bytes
    var edges = edges.mutableSpan
    var pairs = unsafe edges.mutableBytes
    var place = 0
    while place < count {
      var pair = SIMD16<UInt16>()
      unsafe pair.evenHalf = starts.unsafeLoadUnaligned(
        fromByteOffset: place, as: SIMD8<UInt16>.self)
      unsafe pair.oddHalf = ends.unsafeLoadUnaligned(
        fromByteOffset: place, as: SIMD8<UInt16>.self)
      pairs.storeBytes(of: pair, toByteOffset: place &* 2, as: SIMD16<UInt16>.self)
      place &+= 16
    }
  }

  @inline(__always)
  private static func masks(
    _ text: RawSpan, _ start: Int, _ lowered: inout [UInt8], _ place: Int, _ withSigns: Bool
  ) -> WordMasks {
    var span = lowered.mutableSpan
    var bytes = unsafe span.mutableBytes
    return WordMasks(
      of: text, at: start, lowered: &bytes, place: place, withSigns: withSigns)
  }

  /// Adds the places of the bits that are set, eight at a time and without a branch; returns how many
  /// edges there are then.
  @inline(__always)
  private static func addEdges(
    _ borders: UInt64, at place: Int, _ bitPlaces: borrowing BitPlaces, _ edges: inout [UInt16],
    _ count: Int
  ) -> Int {
    let byPlace = bitPlaces.places.span
    let counts = bitPlaces.counts.span
    var span = edges.mutableSpan
    var bytes = unsafe span.mutableBytes
    var borders = borders
    var base = SIMD8<UInt16>(repeating: UInt16(truncatingIfNeeded: place))
    var filled = count
    for _ in 0..<8 {
      let byte = Int(truncatingIfNeeded: borders & 0xFF)
      bytes.storeBytes(
        of: byPlace[byte] &+ base, toByteOffset: filled &* 2, as: SIMD8<UInt16>.self)
      filled &+= Int(counts[byte])
      base = base &+ SIMD8<UInt16>(repeating: 8)
      borders &>>= 8
    }
    return filled
  }

  /// Takes what is judged already, and the signs beyond ASCII that no word can hold, out of `masks`.
  @inline(__always)
  private static func passSigns(_ text: RawSpan, _ masks: inout WordMasks, _ state: inout State) {
    if state.skip > 0 {
      masks.drop(0..<min(state.skip, WordMasks.width))
      masks.signLasts |= state.signAhead
      state.signAhead = 0
      state.skip = max(0, state.skip &- WordMasks.width)
    }
    var left = masks.other
    while left != 0 {
      let bit = left.trailingZeroBitCount
      let at = state.start &+ state.place &+ bit
      let next = unsafe text.unsafeLoadUnaligned(fromByteOffset: at, as: UInt32.self)
      var length = 0
      if next & 0xFFFF == 0x80E2 {
        length = signBehindE280 &>> UInt64((next &>> 16) & 0x3F) & 1 == 1 ? 3 : 0
      } else if next & 0xFF == 0xC2 {
        length = signBehindC2 &>> UInt64((next &>> 8) & 0x3F) & 1 == 1 ? 2 : 0
      }
      if length == 0 {
        left &= left &- 1
        continue
      }
      let sign = ((1 as UInt64) &<< UInt64(length) &- 1) &<< UInt64(bit)
      left &= ~sign
      masks.other &= ~sign
      state.skip = max(state.skip, bit &+ length &- WordMasks.width)
      // A no-break space is none.
      if next & 0xFFFF == 0xA0C2 { continue }
      masks.signStarts |= 1 &<< UInt64(bit)
      let last = UInt64(bit &+ length &- 1)
      if last < 64 {
        masks.signLasts |= 1 &<< last
      } else {
        state.signAhead = 1 &<< (last &- 64)
      }
    }
  }

  /// The third bytes, from 80 on, of the dashes, quotation marks and ellipsis that follow E2 80.
  private static let signBehindE280 = bits([
    0x93, 0x94, 0x95, 0x98, 0x9C, 0x9D, 0x9E, 0xA6, 0xB9, 0xBA,
  ])

  /// The second bytes of the no-break space and of ¡ « » ¿.
  private static let signBehindC2 = bits([0xA0, 0xA1, 0xAB, 0xBB, 0xBF])

  private static func bits(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0) { $0 | 1 &<< UInt64($1 & 0x3F) }
  }

  /// Takes chunks out of `masks` and out of the edges.
  @inline(never)
  private mutating func cutChunks(
    _ text: RawSpan, _ joints: UInt64, _ masks: inout WordMasks, _ state: inout State
  ) {
    func isSpace(_ place: Int) -> Bool {
      unsafe text.unsafeLoadUnaligned(fromByteOffset: state.start + place, as: UInt8.self) <= 0x20
    }
    var joints = joints
    if joints &>> 63 == 1 {
      // What the last joiner stands before is in the next block.
      if state.place + 64 >= state.count || !mayOpen(text, state.start + state.place + 64) {
        joints &= ~(1 &<< 63)
      }
    }
    var rare = joints | masks.other | masks.figures
    while rare != 0 {
      let at = state.place + rare.trailingZeroBitCount
      var from = at
      while from > 0, !isSpace(from - 1) { from -= 1 }
      var to = at + 1
      while to < state.count, !isSpace(to) { to += 1 }
      chunks.append(from..<to)
      let inside =
        max(0, from - state.place)..<min(WordMasks.width, to - state.place)
      masks.drop(inside)
      rare &= ~WordMasks.bits(inside)
      if from < state.place {
        while edgeCount > 0, Int(edges[edgeCount - 1]) >= from { edgeCount -= 1 }
        while state.startCount > 0, Int(starts[state.startCount - 1]) >= from {
          state.startCount -= 1
        }
        while state.endCount > 0, Int(ends[state.endCount - 1]) >= from { state.endCount -= 1 }
        state.wordCarry = 0
        state.signCarry = 0
        state.stopCarry = 0
        state.hyphenCarry = 0
      }
      if to > state.place + WordMasks.width { state.signAhead = 0 }
      state.skip = max(state.skip, to - state.place - WordMasks.width)
    }
  }

  private func mayOpen(_ text: RawSpan, _ index: Int) -> Bool {
    let byte = unsafe text.unsafeLoadUnaligned(fromByteOffset: index, as: UInt8.self)
    return byte >= 0x80 || byte >= 0x2F && byte <= 0x39
      || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }
}
