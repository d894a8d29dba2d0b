import Analysis
import Testing

@Suite struct GazetteerReaderTests {
  private static let header = "id\tkind\tname\tvariants\tborn\tdied\tcontext\tnote\n"

  private static let lenin = Entity(
    id: "lenin", kind: .person, name: "Lenin",
    variants: [Variant("V. I. Lenin"), Variant("Ilich")],
    born: 1870, died: 1924, context: ["sovnarkom", "smolny"], note: "dirigente")

  @Test(arguments: [
    header + "lenin\tperson\tLenin\tV. I. Lenin|Ilich\t1870\t1924\tsovnarkom|smolny\tdirigente\n",
    "# mine\n\n" + header
      + "# of 1917\nlenin\tperson\tLenin\t V. I. Lenin | Ilich\t1870\t1924\tsovnarkom| smolny|\tdirigente",
    "\u{FEFF}id,kind,name,variants,born,died,context,note\r\n"
      + "lenin,person,Lenin,V. I. Lenin|Ilich,1870,1924,sovnarkom|smolny,dirigente\r\n",
    "id;kind;name;variants;born;died;context;note\n"
      + "lenin;person;Lenin;\"V. I. Lenin|Ilich\";1870;1924;sovnarkom|smolny;dirigente\n",
    "Note,Died,Born,Context,Variants,Name,Kind,ID\n"
      + "dirigente,1924,1870,sovnarkom|smolny,V. I. Lenin|Ilich,Lenin,person,lenin\n",
  ])
  func `Tables are read in every form`(_ text: String) {
    let (gazetteer, errors) = GazetteerReader.read(text, file: "g.tsv")
    #expect(errors.isEmpty)
    #expect(gazetteer.entities == [Self.lenin])
  }

  @Test func `Three columns are enough`() {
    let (gazetteer, errors) = GazetteerReader.read(
      "id,kind,name\npravda,publication,\"Pravda, órgano \"\"central\"\"\"\n", file: "g.csv")
    #expect(errors.isEmpty)
    #expect(
      gazetteer.entities == [
        Entity(id: "pravda", kind: .publication, name: "Pravda, órgano \"central\"")
      ])
  }

  @Test func `Years before Christ bear a minus sign`() {
    let (gazetteer, errors) = GazetteerReader.read(
      Self.header + "aristoteles\tperson\tAristóteles\t\t-384\t-322\t\t\n", file: "g.tsv")
    #expect(errors.isEmpty)
    #expect(gazetteer.entities.map(\.born) == [-384])
    #expect(gazetteer.entities.map(\.died) == [-322])
  }

  @Test func `A variant may be scoped`() {
    let (gazetteer, errors) = GazetteerReader.read(
      Self.header
        + "bujarin\tperson\tBujarin\tNikolai@letter:a#1|Niko@addressee:lenin|Kolia@sender:lenin|N@file:a b.txt\t\t\t\t\n",
      file: "g.tsv")
    #expect(errors.isEmpty)
    #expect(
      gazetteer.entities.map(\.variants) == [
        [
          Variant("Nikolai", scope: .letter("a#1")), Variant("Niko", scope: .addressee("lenin")),
          Variant("Kolia", scope: .sender("lenin")), Variant("N", scope: .file("a b.txt")),
        ]
      ])
  }

  @Test func `An empty text lacks its columns`() {
    #expect(
      messages(of: "") == [
        "g.tsv:1:1: error: the header has no column 'id'; it needs id, kind and name",
        "g.tsv:1:1: error: the header has no column 'kind'; it needs id, kind and name",
        "g.tsv:1:1: error: the header has no column 'name'; it needs id, kind and name",
      ])
  }

  @Test func `A column that is missing is told at the header`() {
    #expect(
      messages(of: "# mine\n\nid\tkind\tnombre\nlenin\tperson\tLenin\n") == [
        "g.tsv:3:1: error: the header has no column 'name'; it needs id, kind and name"
      ])
  }

  /// A line below the header and what is wrong with it.
  private static let faults: [(line: String, messages: [String])] = [
    ("\tperson\tLenin", ["2:1: error: the field 'id' is missing"]),
    ("lenin\t\tLenin", ["2:7: error: the field 'kind' is missing"]),
    ("lenin\tperson\t ", ["2:14: error: the field 'name' is missing"]),
    ("lenin\tperson", ["2:7: error: the field 'name' is missing"]),
    (
      "lenin\tpersona\tLenin",
      ["2:7: error: unknown kind 'persona'; write person, place, organisation or publication"]
    ),
    (
      "lenin\tperson\tLenin\t\tc. 1870\t1924?",
      [
        "2:21: error: 'c. 1870' is not a year; write figures, with - before Christ",
        "2:29: error: '1924?' is not a year; write figures, with - before Christ",
      ]
    ),
    (
      "lenin\tperson\tLenin\t\t18700",
      ["2:21: error: '18700' is not a year; write figures, with - before Christ"]
    ),
    (
      "lenin\tperson\tLenin\t\t1924\t1870",
      ["2:26: error: the year of death is before the year of birth"]
    ),
    (
      "lenin\tperson\tLenin\tIlich|Uliánov|Ilich",
      ["2:34: error: the variant 'Ilich' stands twice in this entry"]
    ),
    ("lenin\tperson\tLenin\tIlich||Uliánov", ["2:26: error: a variant is empty; remove the '|'"]),
    ("lenin\tperson\tLenin\tIlich|", ["2:26: error: a variant is empty; remove the '|'"]),
    (
      "lenin\tperson\tLenin\t@letter:a#1", ["2:20: error: a variant is empty; remove the '|'"]
    ),
    (
      "lenin\tperson\tLenin\tIlich@carta:a#1",
      [
        "2:20: error: unknown scope '@carta:a#1'; write @letter:ID, @sender:ID, @addressee:ID or @file:NAME"
      ]
    ),
    (
      "lenin\tperson\tLenin\tIlich@letter:",
      [
        "2:20: error: unknown scope '@letter:'; write @letter:ID, @sender:ID, @addressee:ID or @file:NAME"
      ]
    ),
    (
      "lenin\tperson\tLenin\t***",
      ["2:20: error: the variant '***' has no letter or figure to find it by"]
    ),
    (
      "\tpersona\tLenin\t|***\tx",
      [
        "2:1: error: the field 'id' is missing",
        "2:2: error: unknown kind 'persona'; write person, place, organisation or publication",
        "2:16: error: a variant is empty; remove the '|'",
        "2:17: error: the variant '***' has no letter or figure to find it by",
        "2:21: error: 'x' is not a year; write figures, with - before Christ",
      ]
    ),
  ]

  @Test(arguments: faults)
  func `Every mistake of a line is told with its place`(_ fault: (line: String, messages: [String]))
  {
    #expect(messages(of: Self.header + fault.line + "\n") == fault.messages.map { "g.tsv:" + $0 })
  }

  @Test func `An id that stands twice is told with its first line`() {
    let text =
      Self.header + "lenin\tperson\tLenin\n# comment\nodesa\tplace\tOdesa\nlenin\tperson\tUliánov\n"
    #expect(messages(of: text) == ["g.tsv:5:1: error: the id 'lenin' stands already on line 2"])
  }

  @Test func `A wrong line leaves the others as they are`() {
    let (gazetteer, errors) = GazetteerReader.read(
      Self.header + "lenin\tperson\tLenin\nodesa\tciudad\tOdesa\nradek\tperson\tRádek\n",
      file: "g.tsv")
    #expect(gazetteer.entities.map(\.id) == ["lenin", "radek"])
    #expect(errors.map(\.problem) == [.unknownKind("ciudad")])
  }

  @Test func `Columns count scalars of the line, also behind a quoted line end`() {
    let text = "id,kind,name,variants,born\nlenin,person,\"Vladímir\nIlich\",Ñ|Ñ,x\n"
    #expect(
      messages(of: text) == [
        "g.tsv:3:10: error: the variant 'Ñ' stands twice in this entry",
        "g.tsv:3:12: error: 'x' is not a year; write figures, with - before Christ",
      ])
  }

  private func messages(of text: String) -> [String] {
    GazetteerReader.read(text, file: "g.tsv").errors.map(\.description)
  }
}
