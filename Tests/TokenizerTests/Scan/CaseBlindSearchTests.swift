import TestSupport
import Testing

@testable import Tokenizer

struct CaseBlindSearchTests {
  /// All places of a run of bytes.
  private func places(of literal: String, in text: [UInt8]) -> [Int] {
    let search = CaseBlindSearch(literal.utf8)
    var places: [Int] = []
    var next = 0
    while let place = search.first(in: text.span, from: next) {
      places.append(place)
      next = place + 1
    }
    return places
  }

  @Test func `Capitals and small letters are one`() {
    let text = Array("Carta, CARTA, cArTa; cart".utf8)
    #expect(places(of: "carta", in: text) == [0, 7, 14])
    #expect(places(of: "A", in: text) == [1, 4, 8, 11, 15, 18, 22])
    #expect(places(of: "cartas", in: text) == [])
    #expect(places(of: "carta", in: []) == [])
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `It finds what a comparison of every place finds`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let text = (0..<numbers.next(below: 300)).map { _ in
      UInt8(ascii: "a") + UInt8(numbers.next(below: 3)) &- (numbers.next(below: 2) == 0 ? 0x20 : 0)
    }
    let literal = (0..<(1 + numbers.next(below: 5))).map { _ in
      UInt8(ascii: "a") + UInt8(numbers.next(below: 3))
    }
    let expected = text.indices.filter { start in
      start + literal.count <= text.count
        && literal.indices.allSatisfy { text[start + $0] | 0x20 == literal[$0] }
    }
    #expect(places(of: String(decoding: literal, as: UTF8.self), in: text) == expected)
  }
}
