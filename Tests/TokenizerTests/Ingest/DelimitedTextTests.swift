import Testing

@testable import Tokenizer

struct DelimitedTextTests {
  private func cells(_ text: String) -> [[String]] {
    let table = DelimitedText(text)
    return [table.header.map(\.text)] + table.rows.map { $0.cells.map(\.text) }
  }

  @Test(arguments: [
    ("id,name\na,b\n", [["id", "name"], ["a", "b"]]),
    ("id,name\r\na,b\r\n", [["id", "name"], ["a", "b"]]),
    ("id,name\ra,b", [["id", "name"], ["a", "b"]]),
    ("id,name\na,b", [["id", "name"], ["a", "b"]]),
    ("\u{FEFF}id,name\na,b", [["id", "name"], ["a", "b"]]),
    ("id,name\n\n\na,\n,b\n", [["id", "name"], ["a", ""], ["", "b"]]),
    ("id;name\n1,5;b\n", [["id", "name"], ["1,5", "b"]]),
    ("id,a;b\n1,2;3\n", [["id", "a;b"], ["1", "2;3"]]),
    ("id\na\nb", [["id"], ["a"], ["b"]]),
    ("id,name\na\na,b,c", [["id", "name"], ["a"], ["a", "b", "c"]]),
    ("", [[]]),
    ("\n\n# nada\n", [[]]),
  ])
  func `Rows and cells of CSV`(text: String, expected: [[String]]) {
    #expect(cells(text) == expected)
  }

  @Test(arguments: [
    ("a,b\n\"x,y\",z", [["a", "b"], ["x,y", "z"]]),
    ("a,b\n\"dijo \"\"no\"\"\",z", [["a", "b"], ["dijo \"no\"", "z"]]),
    ("a,b\n\"dos\nlíneas\",z\nu,v", [["a", "b"], ["dos\nlíneas", "z"], ["u", "v"]]),
    ("a,b\n\"\",\"\"", [["a", "b"], ["", ""]]),
    ("a,b\nx \"y\",z", [["a", "b"], ["x \"y\"", "z"]]),
    ("a,b\n\"x\"y,z", [["a", "b"], ["xy", "z"]]),
    ("a,b\n\"sin fin,z\n1,2\n", [["a", "b"], ["sin fin,z\n1,2\n"]]),
    ("\"a\",\"b,c\"\n1,2", [["a", "b,c"], ["1", "2"]]),
  ])
  func `Quoting of RFC 4180`(text: String, expected: [[String]]) {
    #expect(cells(text) == expected)
  }

  @Test(arguments: [
    ("a\tb\n\"x\ty\"\n", [["a", "b"], ["\"x", "y\""]]),
    ("a\tb\nx,1\ty;2\n", [["a", "b"], ["x,1", "y;2"]]),
    ("a\tb\r\nx\t\r\n\ty", [["a", "b"], ["x", ""], ["", "y"]]),
    ("# uno\n#dos\n\na\tb\n# tres, cuatro\nx\t# y\n", [["a", "b"], ["x", "# y"]]),
    ("a\tb\n#", [["a", "b"]]),
  ])
  func `A tab in the header makes it TSV, unquoted`(text: String, expected: [[String]]) {
    #expect(cells(text) == expected)
  }

  @Test
  func `A tab in a row does not make a table TSV`() {
    #expect(cells("a,b\nx\ty,z\n") == [["a", "b"], ["x\ty", "z"]])
    #expect(cells("a,b\rx\ty,z\r") == [["a", "b"], ["x\ty", "z"]])
  }

  @Test
  func `A cell knows its line and its column in scalars`() {
    let table = DelimitedText("# título\nid,ñandú,z\n\"uno\ndos\",á,e\u{301}e,\r\n\r\nx,y\n")
    #expect(table.header.map { [$0.line, $0.column] } == [[2, 1], [2, 4], [2, 10]])
    #expect(table.rows.count == 2)
    #expect(
      table.rows[0].cells.map { [$0.line, $0.column] } == [[3, 1], [4, 6], [4, 8], [4, 12]])
    #expect(table.rows[1].cells.map { [$0.line, $0.column] } == [[6, 1], [6, 3]])
    #expect(table.rows.map(\.line) == [3, 6])
  }

  @Test
  func `A byte-order mark takes no column`() {
    #expect(DelimitedText("\u{FEFF}id,b").header.map(\.column) == [1, 4])
  }

  @Test
  func `A column is found by its name without regard to case`() {
    let table = DelimitedText("id,Name,NAME\n")
    #expect(table.column("NAME") == 1)
    #expect(table.column("id") == 0)
    #expect(table.column("kind") == nil)
  }

  @Test(arguments: [
    ("a,b\n1,2\n1\n1,2,,\n", []), ("a,b\n\"1\",\"2\"", []), ("a,b\n\"1\"", []),
    (
      "a,b\n1,2,3,4\n",
      ["t:2:5: the row has 4 cells, the header 2; quote a cell that holds the separator"]
    ),
    (
      "a\tb\n1\t\t\t4\n",
      ["t:2:5: the row has 4 cells, the header 2; quote a cell that holds the separator"]
    ),
    ("a,b\n1,\"2\n3,4\n", ["t:2:3: the quotation mark is never closed"]),
    ("a,b\n1,\"", ["t:2:3: the quotation mark is never closed"]),
    ("a,b\n1,\"\"\"", ["t:2:3: the quotation mark is never closed"]),
    ("a\tb\n\"1\t2\n", []), ("a,b,A\n", ["t:1:5: the column 'A' stands twice"]),
    ("a,,\n", []), ("", []),
  ])
  func `Mistakes of form are told with their place`(text: String, faults: [String]) {
    #expect(DelimitedText(text).faults(file: "t").map(\.description) == faults)
  }
}
