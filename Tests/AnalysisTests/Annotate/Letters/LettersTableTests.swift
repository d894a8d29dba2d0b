import Testing

@testable import Analysis

@Suite struct LettersTableTests {
  static let text = """
    A Bruno Leal

    Vigo, 9 de abril de 1920

    Querido Bruno:

    La harina se acabó el martes y desde entonces comemos lo que trae el río.

    Sigo el jueves, que ayer no hubo luz en toda la calle ni en el taller.

    Elvira Soto
    """

  @Test func `A file has exactly the letters that the table lists, each up to the next`() throws {
    let (table, errors) = LettersTable.read("file,line\na.txt,1\na.txt,9\n", file: "t.csv")
    #expect(errors.isEmpty)
    let letters = LetterReading.letters(in: Self.text, table: table)
    #expect(letters.map(\.letter.number) == [1, 2])
    #expect(letters.map { $0.text.prefix(4) } == ["A Br", "Sigo"])
    #expect(letters[0].text.hasSuffix("el río."))
    #expect(letters.map { $0.letter.sender?.label } == [nil, "Elvira Soto"])
    #expect(letters.map { $0.letter.date?.description } == ["1920-04-09", nil])
  }

  @Test func `A cell that is given overrides, an empty one leaves what the text says`() {
    let (table, errors) = LettersTable.read(
      "file\tstart\tend\tsender\taddressees\tdate\tplace\na.txt\t0\t\tlenin\tstalin; Ana Ríos\t1921-05\t\n",
      file: "t.tsv")
    #expect(errors.isEmpty)
    let letters = LetterReading.letters(in: Self.text, table: table)
    #expect(letters.map(\.description) == ["lenin | stalin;Ana Ríos | Vigo | 1921-05 | manual"])
    #expect(letters[0].letter.addressees == [.entity("stalin"), .printed("Ana Ríos")])
  }

  @Test func `A row with nothing but the file says that it has no letter`() {
    let (table, errors) = LettersTable.read("file,line,sender\na.txt,,\n", file: "t.csv")
    #expect(errors.isEmpty)
    #expect(LetterReading.letters(in: Self.text, table: table).isEmpty)
    #expect(table.firstRows.map(\.file) == ["a.txt"])
  }

  @Test func `A file that the table does not name keeps its letters`() {
    let (table, _) = LettersTable.read("file,line,sender\nb.txt,1,lenin\n", file: "t.csv")
    #expect(
      LetterReading.letters(in: Self.text, table: table) == LetterReading.letters(in: Self.text))
    #expect(table.firstRows.map(\.file) == ["b.txt"])
  }

  @Test(arguments: [
    ("start,end\n1,2\n", "t.csv:1:1: the column 'file' is missing"),
    ("file,end\na,2\n", "t.csv:1:1: the column 'start' or 'line' is missing"),
    ("file,start\na,x\n", "t.csv:2:3: 'x' is no whole number of 0 or more"),
    ("file,line\na,0\n", "t.csv:2:3: '0' is no whole number of 1 or more"),
    ("file,start,end\na,9,4\n", "t.csv:2:5: the letter ends at 4, before it begins at 9"),
    ("file,start\n,4\n", "t.csv:2:1: the file is missing"),
    (
      "file,start,place\na,,Vigo\n",
      "t.csv:2:3: neither start nor line says where the letter begins"
    ),
    ("file,line\na,\na,3\n", "t.csv:3:3: line 2 says that 'a' has no letter"),
    ("file,start,end\na,0,9\na,5,12\n", "t.csv:3:3: the letter overlaps the one of line 2"),
    ("file,line\na,3\nb,3\na,3\n", "t.csv:4:3: the letter overlaps the one of line 2"),
    (
      "file,line,date\na,3,1922-13\n",
      "t.csv:2:5: '1922-13' is no date in EDTF; write it as 1922-12-23, 1922-12 or 1922"
    ),
    (
      "file,line,date_source\na,3,guess\n",
      "t.csv:2:5: 'guess' is no source of a date; it is one of explicit, bracketed, inferred, manual"
    ),
  ])
  func `Every mistake is told with its place`(table: String, message: String) {
    let errors = LettersTable.read(table, file: "t.csv").errors
    #expect(errors.map { "\($0.position): \($0.message)" } == [message])
  }
}
