import Testing

@testable import Analysis

@Suite struct TableWriterTests {
  private static let table = Table(
    ["id", "n,\"x\""],
    rows: [
      [.text("plano"), .integer(-3)],
      [.text("coma, y \"comillas\""), .real(1.0 / 3)],
      [.text("línea\nde dos\ty más"), .none],
      [.text(""), .real(1_234_567)],
      [.text(" espacio;\\ñ "), .real(.nan)],
    ])

  @Test func `CSV quotes only what needs it`() {
    #expect(
      text(.csv) == """
        id,"n,""x""\"
        plano,-3
        "coma, y ""comillas\""",0.333333
        "línea
        de dos\ty más",
        ,1234570
         espacio;\\ñ ,

        """)
  }

  @Test func `A carriage return is quoted, too`() {
    let table = Table(["a"], rows: [[.text("x\ry")], [.text("x\r\ny")]])
    #expect(String(decoding: table.bytes(.csv), as: UTF8.self) == "a\n\"x\ry\"\n\"x\r\ny\"\n")
  }

  @Test func `TSV has no quotes: a tab or line end becomes a space`() {
    #expect(
      text(.tsv) == """
        id\tn,"x"
        plano\t-3
        coma, y "comillas"\t0.333333
        línea de dos y más\t
        \t1234570
         espacio;\\ñ \t

        """)
  }

  @Test func `JSON is an array of objects with whole numbers and null`() {
    #expect(
      text(.json) == #"""
        [
        {"id":"plano","n,\"x\"":-3},
        {"id":"coma, y \"comillas\"","n,\"x\"":0.3333333333333333},
        {"id":"línea\nde dos\ty más","n,\"x\"":null},
        {"id":"","n,\"x\"":1234567},
        {"id":" espacio;\\ñ ","n,\"x\"":null}
        ]

        """#)
  }

  @Test func `JSON lines are the same objects without the brackets`() {
    #expect(
      text(.jsonl) == #"""
        {"id":"plano","n,\"x\"":-3}
        {"id":"coma, y \"comillas\"","n,\"x\"":0.3333333333333333}
        {"id":"línea\nde dos\ty más","n,\"x\"":null}
        {"id":"","n,\"x\"":1234567}
        {"id":" espacio;\\ñ ","n,\"x\"":null}

        """#)
  }

  @Test(arguments: [
    (TableFormat.csv, "a,b\n"), (.tsv, "a\tb\n"), (.json, "[\n]\n"), (.jsonl, ""),
  ])
  func `A table without rows keeps its form`(_ format: TableFormat, _ text: String) {
    #expect(String(decoding: Table(["a", "b"]).bytes(format), as: UTF8.self) == text)
  }

  @Test(arguments: TableFormat.allCases)
  func `A long table comes in blocks that make it up`(_ format: TableFormat) {
    let rows = (0..<40_000).map { [Cell.integer($0), .text("áé")] }
    let writer = TableWriter(format, columns: ["a", "b"])
    var blocks: [[UInt8]] = []
    writer.write(rows) { blocks.append($0) }
    #expect(blocks.count > 4)
    #expect(blocks.allSatisfy { $0.count < 70_000 })
    #expect(Array(blocks.joined()) == Table(["a", "b"], rows: rows).bytes(format))
    #expect(blocks.joined().count { $0 == 0x0A } >= 40_000)
  }

  @Test func `Control characters of a JSON string are escaped`() {
    var bytes: [UInt8] = []
    JSONText.append("\u{0}\u{1}\u{8}\t\n\u{B}\u{C}\r\u{1F} \u{7F}\"\\/é\u{2028}", to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "\"\\u0000\\u0001\\u0008\\t\\n\\u000b\\u000c\\r\\u001f \u{7F}\\\"\\\\/é\u{2028}\"")
  }

  @Test func `A row needs a cell for each column`() async {
    await #expect(processExitsWith: .failure) {
      _ = Table(["a", "b"], rows: [[.integer(1)]])
    }
  }

  private func text(_ format: TableFormat) -> String {
    String(decoding: Self.table.bytes(format), as: UTF8.self)
  }
}
