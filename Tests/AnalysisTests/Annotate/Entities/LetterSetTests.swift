import TestSupport
import Testing

@testable import Analysis

struct LetterSetTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `No word within the distance is ruled out`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    func word() -> [UInt8] {
      (0..<(4 + numbers.next(below: 4))).flatMap { _ in
        Array(
          numbers.pick([
            "a", "m", "rn", "in", "cl", "d", "li", "u", "h", "ki", "ld", "vv", "w", "e",
          ]).utf8)
      }
    }
    for _ in 0..<40 {
      let (a, b) = (word(), word())
      for limit in 1...3 where OCRDistance.halfEdits(a, b, limit: limit) != nil {
        #expect(LetterSet(of: a).mayBe(LetterSet(of: b), within: limit))
      }
    }
  }

  @Test(arguments: [("garnov", "gamov"), ("gorld", "gorki"), ("cliaz", "diaz"), ("kliaz", "khaz")])
  func `Two letters for others are half an edit`(damaged: String, name: String) {
    let (a, b) = (Array(damaged.utf8), Array(name.utf8))
    #expect(OCRDistance.halfEdits(a, b, limit: 1) == 1)
    #expect(LetterSet(of: a).mayBe(LetterSet(of: b), within: 1))
    #expect(!LetterSet(of: Array("semblante".utf8)).mayBe(LetterSet(of: b), within: 1))
  }
}
