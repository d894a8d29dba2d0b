import Testing

@testable import Tokenizer

struct LayerTableTests {
  private static let text = """
    Vino el cartero con dos paquetes y una carta para mi madre.

    El cartero se llamaba Fermín y era de Astorga.

    Los paquetes eran de lana, y la carta, de su
    hermano.
    """

  private func clean(_ rows: String, _ layer: Layer) -> [String] {
    let (table, errors) = LayerTable.read("file,lines,layer\n" + rows, file: "t.csv")
    #expect(errors.isEmpty)
    let clean = LayoutCleaner().clean(SourceText(name: "a.txt", Self.text), layers: table)
    return clean.paragraphs.filter { $0.layer == layer }.map { clean[$0.utf8Range] }
  }

  @Test func `Lines have the layer that the table gives them`() {
    #expect(clean("a.txt,3,note\n", .note) == ["El cartero se llamaba Fermín y era de Astorga."])
    #expect(clean("a.txt,3,note\n", .body).count == 2)
    #expect(
      clean("a.txt,1-3,front\n", .front) == [
        "Vino el cartero con dos paquetes y una carta para mi madre.",
        "El cartero se llamaba Fermín y era de Astorga.",
      ])
    #expect(clean("a.txt,6,furniture\n", .furniture) == ["hermano."])
  }

  @Test func `Body that the table gives is whole again and stays body`() {
    #expect(
      clean("a.txt,5-6,body\n", .body).last
        == "Los paquetes eran de lana, y la carta, de su hermano.")
    let (table, _) = LayerTable.read("file,lines,layer\na.txt,1,body\n", file: "t.csv")
    let source = SourceText(name: "a.txt", "Publicado por primera vez en 1911.\n")
    let clean = LayoutCleaner().clean(source, layers: table)
    #expect(clean.paragraphs.map(\.layer) == [.body])
    #expect(clean.paragraphs.map(\.rule) == [.manual])
  }

  @Test func `Another file keeps its layers`() {
    #expect(clean("b.txt,1-9,note\n", .note) == [])
  }

  @Test(arguments: [
    ("file,lines\n", ["1:1: the column 'layer' is missing"]),
    ("file,lines,layer\n,3,note\n", ["2:1: the file is missing"]),
    ("file,lines,layer\na,,note\n", ["2:3: the lines are missing"]),
    (
      "file,lines,layer\na,0,note\na,4-2,note\na,x,note\n",
      [
        "2:3: '0' is no line and no range of them; write 12 or 12-15",
        "3:3: '4-2' is no line and no range of them; write 12 or 12-15",
        "4:3: 'x' is no line and no range of them; write 12 or 12-15",
      ]
    ),
    (
      "file,lines,layer\na,1,nota\n",
      ["2:5: 'nota' is no layer; it is one of body, note, front, furniture"]
    ),
    (
      "file;lines;layer\na;3-9;note\nb;4;note\na;1-2;body\na;9;front\n",
      ["5:3: line 9 is in the row of line 2 as well"]
    ),
  ])
  func `Every mistake is told with its place`(table: String, messages: [String]) {
    let errors = LayerTable.read(table, file: "t.csv").errors
    #expect(errors.map { "\($0.position.line):\($0.position.column): \($0.message)" } == messages)
  }

  @Test func `Lines behind the end of a source are told`() {
    let (table, _) = LayerTable.read("file,lines,layer\na,3-9,note\n", file: "t.csv")
    #expect(table.rowsBehindEnd(of: "a", lineCount: 9) == [])
    #expect(
      table.rowsBehindEnd(of: "a", lineCount: 8).map(\.description) == [
        "t.csv:2:3: line 9 is behind the end of 'a', which has 8"
      ])
  }
}
