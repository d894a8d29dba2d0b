import Testing
import Tokenizer

@testable import Analysis

@Suite struct UnlistedNamesTests {
  private static func corpus(_ sources: [String], readers: [[Int]]? = nil) -> CorpusRecord {
    var recording = Recording()
    recording.unlistedNames = true
    let draft = CorpusDraft(
      sources.enumerated().map { ("\($0).txt", [LetterDraft($1)]) })
    return draft.corpus(recording, readers: readers)
  }

  /// The names as `name|variant… mentions kind`.
  private func names(_ sources: String...) -> [String] {
    UnlistedNames(of: Self.corpus(sources)).names.map { name in
      ([name.name] + name.variants).joined(separator: "|")
        + " \(name.mentions) \(name.kind?.name ?? "-")"
    }
  }

  @Test func `A surname stands with the only whole name that has it`() {
    #expect(
      names("Tadeo Orbal llegó. Dijo Orbal que no.", "Vi a Orbal.")
        == ["Tadeo Orbal|Orbal 3 person"])
    #expect(
      names("Tadeo Orbal y Luis Orbal llegaron. Dijo Orbal que no.")
        == ["Luis Orbal 1 person", "Orbal 1 person", "Tadeo Orbal 1 person"])
  }

  @Test func `Initials stand with the only name that may begin so`() {
    #expect(names("Vi a Tadeo Orbal, a T. Orbal.") == ["Tadeo Orbal|T. Orbal 2 person"])
    #expect(
      names("Vi a Tadeo Orbal, a Tomás Orbal, a T. Orbal.")
        == ["T. Orbal 1 person", "Tadeo Orbal 1 person", "Tomás Orbal 1 person"])
  }

  @Test func `Accents and the way of transliterating make variants`() {
    #expect(
      names("Dijo Vishinsky, dijo Vishinski, dijo Víshinski, dijo Vishinski.")
        == ["Vishinski|Vishinsky|Víshinski 4 person"])
  }

  @Test func `A damaged form stands with one that is thrice as frequent`() {
    #expect(
      names("Dijo Monteclar, vi a Monteclar, a Monteclar, a Monteolar.")
        == ["Monteclar|Monteolar 4 person"])
    #expect(
      names("Dijo Monteclar, vi a Monteclar, a Monteolar.")
        == ["Monteclar 2 person", "Monteolar 1 person"])
  }

  @Test func `What stands around a name tells its kind`() {
    #expect(names("Vive en Vilabré. Llegó a Vilabré.") == ["Vilabré 2 place"])
    #expect(names("Ayer leyó el diario Centella.") == ["Centella 1 publication"])
    #expect(names("Va al Comité Vecinal.") == ["Comité Vecinal 1 organisation"])
    #expect(names("Fue cosa del PSUR.") == ["PSUR 1 organisation"])
    #expect(names("Vino el camarada Orbal.") == ["Orbal 1 person"])
  }

  @Test func `The beginning of a sentence alone makes no name`() {
    #expect(names("Atardece ya. Nadie llama.") == [])
    #expect(names("Atardece ya. Lo llaman Atardece.") == ["Atardece 2 -"])
    #expect(names("Orbal dijo que no.") == ["Orbal 1 person"])
  }

  @Test func `A single word of every day is none`() {
    #expect(names("Vino la Botella. Otra botella no.") == [])
    #expect(names("Dijo Botella que sí. Otra botella no.") == ["Botella 1 person"])
  }

  @Test func `The score is the logistic function of the weights`() throws {
    let corpus = Self.corpus(["Fue al PSUR."])
    let name = try #require(UnlistedNames(of: corpus).names.first)
    // del, al 1 and an acronym 1.75 for a body that begins with -1.5.
    #expect(name.score == 1 / (1 + exponential(-1.25)))
    #expect(name.evidence.map(\.evidence) == [.contraction, .acronym])
    #expect(name.evidence.map(\.mentions) == [1, 0])
  }

  @Test func `Whoever reads which source, the names are the same`() {
    let sources = ["Dijo Orbal.", "Vi a Tadeo Orbal en Vilabré.", "Orbal dijo. En Vilabré no."]
    let tables = [[[0, 1, 2]], [[2], [0, 1]], [[1], [2], [0]]].map { readers in
      csv(UnlistedNameReport.table(UnlistedNames(of: Self.corpus(sources, readers: readers))))
    }
    #expect(
      tables[0] == """
        name,variants,mentions,letters,evidence,suggested_kind,score
        Tadeo Orbal,Orbal,3,3,verb of saying 2;a 1;given name;two words,person,0.984733
        Vilabré,,2,2,en 2,place,0.7773

        """)
    #expect(tables[1] == tables[0])
    #expect(tables[2] == tables[0])
  }
}

struct NameSpellingTests {
  @Test(arguments: [
    ("trotsky", "trotski"), ("wajnstein", "vajnstein"), ("kharkov", "jarkov"),
    ("lev kameneff", "lev kamenev"), ("zinowjew", "zinoviev"), ("jdanov", "zhdanov"),
    ("thomas reyes", "tomas reies"),
  ])
  func `Hands that write a foreign name differently agree`(_ a: String, _ b: String) {
    #expect(haveOneKey(a, b))
  }

  @Test(arguments: [("mario", "maro"), ("julia", "jula"), ("cesar", "kesar")])
  func `Names that only Russian rules would make one are two`(_ a: String, _ b: String) {
    #expect(!haveOneKey(a, b))
  }

  private func haveOneKey(_ a: String, _ b: String) -> Bool {
    let keys = NameSpelling.transliterations(of: Array(a.utf8))
    return !Set(keys).isDisjoint(with: NameSpelling.transliterations(of: Array(b.utf8)))
  }

  @Test(arguments: [
    ("bernal", "bemal"), ("clavijo", "davijo"), ("lcnin", "lenin"), ("monteclar", "monteolar"),
  ])
  func `Letters that look alike are one`(_ a: String, _ b: String) {
    let skeletons = NameSpelling.skeletons(of: Array(a.utf8))
    #expect(!Set(skeletons).isDisjoint(with: NameSpelling.skeletons(of: Array(b.utf8))))
  }
}
