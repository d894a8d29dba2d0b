import Testing

@testable import Analysis

@Suite struct JSONValueTests {
  @Test func `Values are read with their escapes`() throws {
    let value = try JSONValue(
      Array(#" {"a":"Lu\u00eds \"\\\n\ud83d\ude00","b":[1.5,true,{"c":null}],"a2":{}} "#.utf8))
    #expect(value["a"]?.text == "Luís \"\\\n😀")
    #expect(
      value["b"]
        == .list([.word("1.5"), .word("true"), .object([(key: "c", value: .word("null"))])]))
    #expect(value["a2"] == .object([]))
    #expect(value["z"] == nil)
  }

  @Test(arguments: [
    ("", 0), ("{", 1), (#"{"a"}"#, 4), (#"{"a":1,}"#, 7), ("[1 2]", 3), (#""a"#, 2),
    (#"{"a":1} x"#, 8), (#""\q""#, 1), (#""\ud800""#, 1), (#"{a:1}"#, 1),
  ])
  func `A fault is told by its byte`(_ example: (text: String, byte: Int)) {
    let fault = #expect(throws: JSONValue.Fault.self) { try JSONValue(Array(example.text.utf8)) }
    #expect(fault?.byte == example.byte)
  }

  @Test func `Deep nesting is refused`() {
    #expect(throws: JSONValue.Fault.self) {
      try JSONValue([UInt8](repeating: UInt8(ascii: "["), count: 100_000))
    }
  }
}
