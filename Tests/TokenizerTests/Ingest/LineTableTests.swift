import TestSupport
import Testing

@testable import Tokenizer

struct LineTableTests {
  private func lines(_ text: String) -> [Line] { LineTable(of: Array(text.utf8)).lines }

  @Test
  func `A line has its bytes, its width in scalars and the empty lines before it`() {
    let found = lines("Ñandú.\n\n\n  dos \r\n\u{A0}\u{A0}tres\u{A0}\n\u{0C}IV\nfin")
    #expect(found.map(\.range) == [0..<8, 13..<16, 23..<27, 31..<33, 34..<37])
    #expect(found.map(\.width) == [6, 3, 4, 2, 3])
    #expect(found.map(\.gap) == [0, 2, 0, 0, 0])
    #expect(found.map(\.indent) == [0, 2, 4, 0, 0])
    #expect(
      found.map { $0.features.contains(.trailingSpace) } == [false, true, true, false, false])
    #expect(
      found.map { $0.features.contains(.afterFormFeed) } == [false, false, false, true, false])
    #expect(lines("").isEmpty)
    #expect(lines("\n \n").isEmpty)
  }

  /// What a line shows, byte by byte.
  private func features(_ line: ArraySlice<UInt8>) -> LineFeatures {
    var features: LineFeatures = []
    var previous: UInt8 = 0x20
    for byte in line {
      switch byte {
      case 0x30...0x39: features.insert(.digit)
      case 0x41...0x5A: features.insert(.upper)
      case 0x61...0x7A: features.insert(.lower)
      case 0x5B...0x60, 0x2A, 0x23, 0x3C: features.insert(.markup)
      case 0xC2: features.insert(.latin1)
      case 0xE2: features.insert(.general)
      case 0x09: features.insert(.wideSpace)
      default: break
      }
      if byte == 0x20, previous == 0x20 { features.insert(.wideSpace) }
      previous = byte
    }
    return features
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `Lines are those of a walk byte by byte`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var text = ""
    for _ in 0..<(1 + numbers.next(below: 12)) {
      text += String(repeating: "a", count: numbers.next(below: 80))
      text += RandomText.line(&numbers, pieces: numbers.next(below: 12))
      text += String(repeating: "\n", count: numbers.next(below: 3))
    }
    let bytes = Array(text.utf8)
    var expected: [(start: Int, features: LineFeatures)] = []
    for line in bytes.split(separator: 0x0A) {
      guard let start = line.indices.first(where: { line[$0] > 0x20 }) else { continue }
      expected.append((start, features(line)))
    }
    let mask: LineFeatures = [
      .digit, .upper, .lower, .markup, .latin1, .general, .wideSpace,
    ]
    // No-break spaces at the start of a line are left out of this comparison.
    guard !text.contains("\u{A0}") else { return }
    let found = LineTable(of: bytes).lines
    #expect(found.map { Int($0.start) } == expected.map(\.start), "seed \(seed)")
    #expect(
      found.map { $0.features.intersection(mask) } == expected.map(\.features), "seed \(seed)")
  }
}
