import Testing
import Tokenizer

@testable import Analysis

@Suite struct EntityRecognizerTests {
  private static let gazetteer = Gazetteer([
    Entity(
      id: "lenin", kind: .person, name: "Lenin",
      variants: [
        Variant("V. I. Lenin"), Variant("Vladímir Ilich"), Variant("V. I."), Variant("Ilich"),
        Variant("el Viejo"),
      ]),
    Entity(
      id: "antonov", kind: .person, name: "Antónov-Ovséienko", variants: [Variant("Antónov")]),
    Entity(id: "krasin", kind: .person, name: "Krasin"),
    Entity(
      id: "trotski", kind: .person, name: "Trotski",
      variants: [Variant("León", scope: .letter("a#2")), Variant("Muñoz")]),
    Entity(id: "cc", kind: .organisation, name: "Comité Central", variants: [Variant("CC")]),
    Entity(
      id: "cc_sindicatos", kind: .organisation, name: "Comité Central de los Sindicatos"),
    Entity(id: "nep", kind: .organisation, name: "NEP"),
    Entity(id: "leningrado", kind: .place, name: "Leningrado"),
    Entity(
      id: "kamenev", kind: .person, name: "L.B. Kámenev", variants: [Variant("K.")]),
    Entity(
      id: "gorki", kind: .person, name: "Maksim Gorki", variants: [Variant("Gorki")]),
    Entity(id: "gorki_aldea", kind: .place, name: "Gorki"),
    Entity(id: "krasin_plaza", kind: .place, name: "plaza Krasin"),
  ])

  @Test(arguments: [
    "Escribió ⟦lenin|Vladímir Ilich⟧ a ⟦trotski|Trotski⟧.",
    // Accents may be missing, or stand where the gazetteer has none.
    "Vino ⟦lenin|Vladimir Ilich⟧ con ⟦antonov|Antonov⟧ y ⟦trotski|Trótski⟧.",
    // But the ñ is no n.
    "Munoz no es ⟦trotski|Muñoz⟧.",
    // A title is no initial of a name that is given whole.
    "Vi a D. ⟦lenin|Vladímir Ilich⟧ y al C. ⟦gorki|Maksim Gorki⟧; D. Gorki es otro.",
    // The longest name wins.
    "El ⟦cc_sindicatos|Comité Central de los Sindicatos⟧ y el ⟦cc|Comité Central⟧ de los obreros.",
    "⟦lenin|V. I. Lenin⟧, ⟦lenin|V.I. Lenin⟧, ⟦lenin|V. I.⟧ y ⟦lenin|V.I.⟧, todos.",
    "Vino ⟦kamenev|K.⟧ y calló. Dijo ⟦kamenev|L. B. Kámenev⟧, no ⟦kamenev|L.B. Kámenev⟧. Es ⟦kamenev|K.⟧",
    "⟦antonov|Antónov-Ovséienko⟧, ⟦antonov|Antónov Ovséienko⟧, ⟦antonov|Antónov⟧.",
    // A word that the gazetteer writes with a capital must have one.
    "el viejo, ⟦lenin|el Viejo⟧, ⟦lenin|El Viejo⟧; lenin, ⟦lenin|LENIN⟧",
    "comité central, Comité central, ⟦cc|COMITÉ CENTRAL⟧",
    // And one of capitals must have two.
    "La ⟦nep|NEP⟧, la Nep, la nep; el ⟦cc|CC⟧, el Cc.",
    // A word is never cut.
    "En ⟦leningrado|Leningrado⟧ los leninistas; Leninismo; Krasinski.",
    // A name ends where its paragraph ends.
    "Comité\nCentral",
    "Vladímir\n⟦lenin|Ilich⟧",
    // What begins as a longer name may be a shorter one.
    "Vladímir ⟦krasin|Krasin⟧; Comité ⟦lenin|Ilich⟧.",
    // Letters of ⟦a#2⟧ alone have this name.
    "León no es de aquí.",
    "",
  ])
  func `Finds the names that are marked`(_ marked: String) {
    #expect(Self.found(in: MarkedNames(marked).text) == MarkedNames(marked).names)
  }

  @Test(arguments: [
    "En la calle Krasin no vive nadie.",
    "En la calle de Krasin, en la Avenida Lenin y en el puente de Trotski.",
    "El vapor «Ilich» y el rompehielos \"Krasin\" zarparon.",
    "La Orden de Lenin; el Instituto Lenin; la fábrica del “Lenin”.",
    "La ⟦krasin_plaza|plaza Krasin⟧ es otra cosa.",
    "En la calle, ⟦krasin|Krasin⟧ saludó; la plaza que ⟦lenin|Lenin⟧ cruzó.",
    "Frente a la fábrica de zapatos ⟦lenin|Lenin⟧ habló.",
    "El instituto del ⟦cc|Comité Central⟧ está en la calle ⟦leningrado|Leningrado⟧.",
    // What a person may own is another's only with a capital.
    "El taller de ⟦krasin|Krasin⟧ y los archivos de ⟦trotski|Trotski⟧; el Archivo de Trotski.",
    "El taller Krasin, por orden de ⟦lenin|Lenin⟧.",
    // A ship or a hotel goes by its name with an article thereafter.
    "El rompehielos volvió a puerto: era el Krasin. Del Krasin bajó ⟦lenin|Lenin⟧.",
    "Dormía en el hotel Lenin.",
    // Nor is it the village of that name.
    "El parque Gorki; en ⟦gorki,gorki_aldea|Gorki⟧.",
    "El ⟦trotski|Trotski⟧ de entonces era otro.",
    // The word before belongs to another paragraph.
    "Esta es la calle\n⟦krasin|Krasin⟧ lo sabe.",
  ])
  func `A street, a ship or an institute that bears a name is no person`(_ marked: String) {
    #expect(Self.found(in: MarkedNames(marked).text) == MarkedNames(marked).names)
  }

  @Test(arguments: [
    // The gazetteer has the given name and the spelling of the surname, each in other company.
    "Vino ⟦kolontai|Alejandra Kollontay⟧ con ⟦kolontai|ALEJANDRA KOLLONTAY⟧.",
    // The given name decides between two of one surname.
    "⟦sedov_s|Seriozha Siedov⟧ y ⟦sedov_l,sedov_s|Siedov⟧.",
    // It does not stand in another name or beyond a comma.
    "⟦sedov_l|Lev Sedov⟧ ⟦kolontai|Kollontay⟧; Alejandra, ⟦kolontai|Kollontay⟧.",
    "Gustavo ⟦kolontai|Kollontay⟧ no vive en la calle Alejandra Kollontay.",
  ])
  func `A given name of a person joins any form of the surname`(_ marked: String) {
    let gazetteer = Gazetteer([
      Entity(
        id: "kolontai", kind: .person, name: "Aleksandra Kolontai",
        variants: [Variant("Alejandra Kolontai"), Variant("Kollontay")]),
      Entity(
        id: "sedov_l", kind: .person, name: "Lev Sedov",
        variants: [Variant("Sedov"), Variant("Siedov")]),
      Entity(
        id: "sedov_s", kind: .person, name: "Serguéi Sedov",
        variants: [Variant("Seriozha Sedov"), Variant("Siedov")]),
    ])
    #expect(Self.found(in: MarkedNames(marked).text, gazetteer) == MarkedNames(marked).names)
  }

  @Test(arguments: [
    "Los dos Trotski, los Trotski y los hermanos Krasin vinieron.",
    "Los dos, ⟦trotski|Trotski⟧ y ⟦krasin|Krasin⟧.",
    "Los\n⟦trotski|Trotski⟧.",
    "Las dos ⟦cc|CC⟧.",
  ])
  func `A surname behind a plural is a family's`(_ marked: String) {
    #expect(Self.found(in: MarkedNames(marked).text) == MarkedNames(marked).names)
  }

  @Test func `A preferred name is exact, another a variant`() {
    let names = Self.names(in: "Lenin, Ilich, V.I. Lenin.")
    #expect(names.map(\.match) == [.exact, .variant, .variant])
  }

  @Test func `A scoped variant waits for its letter`() {
    let names = Self.names(in: "León escribe.")
    #expect(names.map(\.candidates) == [[]])
    #expect(names.map(\.scoped) == [[ScopedCandidate(entity: 3, scope: .letter("a#2"))]])
    #expect(names.map(\.match) == [.context])
  }

  @Test func `A variant of two entities has both as candidates`() {
    let gazetteer = Gazetteer([
      Entity(id: "smirnov_v", kind: .person, name: "V. M. Smirnov", variants: [Variant("Smirnov")]),
      Entity(id: "smirnov_i", kind: .person, name: "I. N. Smirnov", variants: [Variant("Smirnov")]),
    ])
    let names = Self.names(in: "Smirnov e I. N. Smirnov.", gazetteer)
    #expect(names.map(\.candidates) == [[0, 1], [1]])
    #expect(names.map(\.tokenRange) == [0..<1, 2..<5])
  }

  @Test(arguments: [
    "P. D. ⟦lenin|Lenin⟧ calla.", "P.S. ⟦krasin|Krasin⟧ calla.",
    "P. D. ⟦leningrado|Leningrado⟧ cayó.",
    // Inside a paragraph it is somebody else of that surname.
    "Vino P. D. Kámenev.",
  ])
  func `The mark of a postscript is nobody's initials`(_ marked: String) {
    #expect(Self.found(in: MarkedNames(marked).text) == MarkedNames(marked).names)
  }

  @Test(arguments: [
    "Vive en ⟦granada|Granada⟧. Clotilde Granada y el señor Granada viven lejos de ⟦granada|Granada⟧.",
    "Pintó ⟦rivera|Rivera⟧; no lo hizo don Alonso de Rivera, sino un discípulo de ⟦rivera|Rivera⟧.",
    "Escribió ⟦zinoviev|Zinowjew⟧, según ⟦zinoviev|Zinovieff⟧. Un zinowjew.",
  ])
  func `Somebody of that surname is not the town, nor one with a particle the man without`(
    _ marked: String
  ) {
    let gazetteer = Gazetteer([
      Entity(id: "granada", kind: .place, name: "Granada"),
      Entity(id: "rivera", kind: .person, name: "Diego Rivera", variants: [Variant("Rivera")]),
      Entity(
        id: "zinoviev", kind: .person, name: "Grigori Zinóviev", variants: [Variant("Zinóviev")]),
    ])
    #expect(Self.found(in: MarkedNames(marked).text, gazetteer) == MarkedNames(marked).names)
  }

  @Test func `Memory changes no answer`() {
    var vocabulary = Vocabulary()
    var memory = EntityRecognizer.Memory()
    let recognizer = EntityRecognizer(Self.gazetteer)
    let texts = ["Trotski y Lenin en la calle Krasin.", "Krasin, Lenin y la NEP."]
    let kept = texts.map { text in
      let source = tokenized(text, &vocabulary)
      return recognizer.names(in: source, vocabulary, &memory).map(\.candidates)
    }
    #expect(kept == texts.map { Self.names(in: $0).map(\.candidates) })
    #expect(kept == [[[3], [0]], [[2], [0], [6]]])
  }

  // MARK: -

  private static func names(in text: String, _ gazetteer: Gazetteer = gazetteer)
    -> [RecognizedName]
  {
    var vocabulary = Vocabulary()
    var memory = EntityRecognizer.Memory()
    let source = tokenized(text, &vocabulary)
    return EntityRecognizer(gazetteer).names(in: source, vocabulary, &memory)
  }

  /// The names that hold everywhere, as marks write them.
  private static func found(in text: String, _ gazetteer: Gazetteer = gazetteer) -> [String] {
    var vocabulary = Vocabulary()
    var memory = EntityRecognizer.Memory()
    let source = tokenized(text, &vocabulary)
    return EntityRecognizer(gazetteer).names(in: source, vocabulary, &memory)
      .filter { !$0.candidates.isEmpty }
      .map { name in
        name.candidates.map { gazetteer[$0].id }.joined(separator: ",") + "|"
          + source.surface(of: name.utf8Range)
      }
  }
}

/// A text without layout: a paragraph a line.
private func tokenized(_ text: String, _ vocabulary: inout Vocabulary) -> TokenizedSource {
  let clean = CleanText(prose: text)
  return TokenizedSource(
    source: SourceText(name: "a.txt", text), text: clean,
    tokens: SpanishTokenizer().tokens(of: clean, into: &vocabulary))
}
