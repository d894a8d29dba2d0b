import TestSupport
import Testing

@testable import Tokenizer

struct PositionIndexTests {
  @Test
  func `Lines and columns count from 1, columns in scalars`() {
    let utf8 = Array("año\r\n\ne\u{301}🜨x".utf8)
    let index = PositionIndex(of: utf8)
    #expect(index.lineCount == 3)
    #expect((1...3).map { index.startOfLine($0) } == [0, 6, 7])
    func place(_ byte: Int) -> String {
      index.position(ofByte: byte, in: utf8, file: "a").description
    }
    #expect(place(0) == "a:1:1")
    #expect(place(3) == "a:1:3")
    #expect(place(5) == "a:1:5")
    #expect(place(6) == "a:2:1")
    #expect(place(7) == "a:3:1")
    #expect(place(10) == "a:3:3")
    #expect(place(14) == "a:3:4")
    #expect(place(15) == "a:3:5")
    #expect(index.scalarOffset(ofByte: 15, in: utf8) == 10)
  }

  @Test
  func `An empty text has one line and one place`() {
    let index = PositionIndex(of: [])
    #expect(index.lineCount == 1)
    #expect(index.position(ofByte: 0, in: [], file: "a").description == "a:1:1")
    #expect(index.byteOffset(ofScalar: 0, in: []) == 0)
    #expect(index.byteOffset(ofScalar: 5, in: []) == 0)
  }

  @Test(arguments: [0, 1, 255, 256, 257, 511, 512, 513])
  func `Ends of blocks are places like others`(count: Int) {
    let utf8 = [UInt8](repeating: 0x61, count: count)
    let index = PositionIndex(of: utf8)
    #expect(index.scalarOffset(ofByte: count, in: utf8) == count)
    #expect(index.byteOffset(ofScalar: count, in: utf8) == count)
    #expect(index.byteOffset(ofScalar: count + 1, in: utf8) == count)
  }

  @Test(arguments: 0..<24 as Range<UInt64>)
  func `Every place is that of a count from the start`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var text = RandomText.scalars(&numbers, count: numbers.next(below: 700))
    if seed % 3 == 0 { text += "\n" + RandomText.line(&numbers, pieces: 40) + "\n" }
    let utf8 = Array(text.utf8)
    let index = PositionIndex(of: utf8)
    var byte = 0
    var line = 1
    var column = 1
    for (scalar, value) in text.unicodeScalars.enumerated() {
      guard index.scalarOffset(ofByte: byte, in: utf8) == scalar,
        index.byteOffset(ofScalar: scalar, in: utf8) == byte, index.line(ofByte: byte) == line,
        index.column(ofByte: byte, in: utf8) == column
      else {
        Issue.record("byte \(byte), seed \(seed)")
        return
      }
      byte += UTF8.width(value)
      column += 1
      if value == "\n" { (line, column) = (line + 1, 1) }
    }
    #expect(index.scalarOffset(ofByte: byte, in: utf8) == text.unicodeScalars.count)
    #expect(index.byteOffset(ofScalar: text.unicodeScalars.count, in: utf8) == utf8.count)
    #expect(index.lineCount == line)
  }
}
