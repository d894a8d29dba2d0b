import TestSupport
import Testing

/// Tables that a user writes about texts: what they change, and what `check` says of them.
@Suite struct UserTableTests {
  private static let letter = """
    Vigo, 3 de enero de 1919

    Querido Bruno:

    La harina se acabó el martes y desde entonces comemos lo que trae el río.

    Bruno era panadero y primo del alcalde.

    Elvira

    """

  private func run(_ words: String, tables: [String: String] = [:]) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(Self.letter, to: "cartas/a.txt")
    for (name, text) in tables { try folder.write(text, to: name) }
    return try ProgramRun(words.split(separator: " ").map(String.init), in: folder.path)
  }

  @Test func `A layer table holds in every command`() throws {
    let tables = ["capas.csv": "file,lines,layer\na.txt,7,note\n"]
    let text = try run("text --layer-table capas.csv --layers note cartas", tables: tables)
    #expect(text.text == "Bruno era panadero y primo del alcalde.\n\n")
    let reasons = try run(
      "text --layer-table capas.csv --explain --layers note cartas", tables: tables)
    #expect(
      reasons.lines.last == "a.txt,4,7,117,156,note,manual,Bruno era panadero y primo del alcalde.")
    let words = try run("frequencies --layer-table capas.csv cartas", tables: tables)
    #expect(!words.text.contains("panadero"))
    #expect(words.code == 0)
  }

  @Test func `A table that names other files or lines is told`() throws {
    let run = try run(
      "text --layer-table capas.csv cartas",
      tables: ["capas.csv": "file,lines,layer\na.txt,99,note\nb.txt,1,note\n"])
    #expect(
      run.messages == """
        capas.csv:2:7: warning: line 99 is behind the end of 'a.txt', which has 10
        capas.csv:3:7: warning: the layer table names 'b.txt', which is no input

        """)
    #expect(
      try self.run(
        "text --layer-table capas.csv cartas", tables: ["capas.csv": "file,lines\na,1\n"]
      ).code == 65)
  }

  @Test func `check holds tables against the texts`() throws {
    let tables = [
      "capas.csv": "file,lines,layer\na.txt,9-12,note\nb.txt,1,note\n",
      "cartas.csv": "file,line,date\na.txt,3,1922-13\na.tx,1,\n",
    ]
    let layers = try run("check --sources cartas capas.csv", tables: tables)
    #expect(
      layers.messages == """
        capas.csv: note: taken for a layer table by its first line; if it is none, say what it is with '--as': gazetteer, stopwords, letters, lemmas, frequencies or approved
        capas.csv:2:7: error: line 12 is behind the end of 'a.txt', which has 10
        capas.csv:3:7: error: no text is named 'b.txt'; did you mean 'a.txt'?

        """)
    #expect(layers.code == 2)
    let letters = try run("check --as letters --sources cartas cartas.csv", tables: tables)
    #expect(
      letters.messages == """
        cartas.csv:2:9: error: '1922-13' is no date in EDTF; write it as 1922-12-23, 1922-12 or 1922
        cartas.csv:3:6: error: no text is named 'a.tx'; did you mean 'a.txt'?

        """)
    #expect(try run("check --sources nada capas.csv", tables: tables).code == 2)
    #expect(
      try run("check capas.csv", tables: ["capas.csv": "file,lines,layer\nx,1,note\n"]).messages
        == "capas.csv: note: a table of layers, no mistake\n")
  }

  @Test func `letters --explain prints the lines behind each field`() throws {
    let run = try run("letters --explain cartas")
    #expect(
      run.lines == [
        "letter,file,field,value,reason,line,start,end,text",
        "a#1,a.txt,letter,a#1,dateline,1,0,24,\"Vigo, 3 de enero de 1919\"",
        "a#1,a.txt,sender,Elvira,signature,9,158,164,Elvira",
        "a#1,a.txt,addressees,Bruno,salutation,3,26,40,Querido Bruno:",
        "a#1,a.txt,place,Vigo,dateline,1,0,24,\"Vigo, 3 de enero de 1919\"",
        "a#1,a.txt,date,1919-01-03,dateline,1,0,24,\"Vigo, 3 de enero de 1919\"",
      ])
    #expect(run.messages == "")
  }
}
