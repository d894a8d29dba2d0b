import TestSupport
import Testing

@testable import Tokenizer

struct SentenceSplitterTests {
  /// A bar in the text stands where one sentence ends and the next begins.
  @Test(arguments: [
    "Llegó. |Se fue. |Volvió.",
    "¿Vino? |¡Sí! |Vino ayer.",
    "Llegó. |En 1922 se fue. |1923 fue peor.",
    "Llegó. y se fue",
    "una frase sin fin",
    "Sí; No; Tal vez.",
    "Dijo: No.",
    "Uno, Dos. |Tres",
  ])
  func `A stop and a capital part two sentences`(_ marked: String) { check(marked) }

  @Test(arguments: [
    "Vino el Sr. Ruiz. |Se fue.",
    "Lo dice el art. 58 y el núm. IX. |Léalo.",
    "Hay peras, etc. |Vera las vende.",
    "Hay peras, etc. y nada más.",
    "Hay peras, etc., y Vera.",
    "Lo dice el art. |Mira.",
    "Escribió V. I. Ruiz. |Nadie leyó.",
    "Vino con J. Paz. |Se fue.",
    "Reinó Carlos V. |Después murió.",
    "Fue en el siglo X. |Nadie lo vio.",
    "Vive en EE.UU. |Antes no.",
    "Vive en EE.UU. y no vuelve.",
    "Es de Vd. afmo. amigo.",
  ])
  func `Abbreviations and initials do not part, where a name may follow`(_ marked: String) {
    check(marked)
  }

  @Test(arguments: [
    "No sé... |Tal vez.",
    "No sé... tal vez.",
    "No sé… |Tal vez.",
    "¿Quién?, dijo.",
    "¿Quién? dijo.",
    "¡Ah!... |Nada.",
    "¡¿Cómo?! |No.",
    "¿Y si no? 5 años.",
  ])
  func `A weak stop needs a capital behind it`(_ marked: String) { check(marked) }

  @Test(arguments: [
    "«Vino.» |Se fue.",
    "«Vino». |Se fue.",
    "Dijo “no.” |Se fue.",
    "Dijo \"no.\" |Se fue.",
    "Vino. |«Se fue».",
    "Vino. |“Se fue”.",
    "Vino. |¿Se fue?",
    "Vino. |—Se fue.",
    "Vino. —y se fue—",
    "(Vino.) |Se fue.",
    "Vino. |(Se fue.)",
    "Vino. [sic] Se fue.",
    "Vino (ayer). |Se fue.",
    "(Vino ayer. |Se fue.) |Nada más.",
    "Vino [se fue; Volvió] ayer.",
    "Vino (?) Vera. |Se fue.",
    "Vino [...] Vera.",
    "Vino. |[...] Luego se fue.",
  ])
  func `Closing signs go with what is before, opening ones with what is behind`(_ marked: String) {
    check(marked)
  }

  @Test(arguments: [
    "—¿Vienes? —preguntó Vera.",
    "—¿Vienes? |—No.",
    "—No —dijo Vera—. |Mañana.",
    "El 1.º de mayo. |El 2.º no.",
    "Vino el 23.XII.22. |Se fue.",
    "Sección 4.ª Trabajo.",
    "Son 1.000 y 3,5. |Nada.",
  ])
  func `Dialogue and numbers`(_ marked: String) { check(marked) }

  @Test(arguments: [
    "Vino.² |Se fue.",
    "Vino.»¹² |Se fue.",
    "Vino.[12] |Se fue.",
    "Vino.(3) |Se fue.",
    "Vino.* |Se fue.",
    "Vino. |(3) Se fue.",
  ])
  func `The mark of a note goes with what is before`(_ marked: String) { check(marked) }

  @Test(arguments: [
    "1. Pan. |2. Sal.",
    "IV. De la guerra. |Fue larga.",
    "Son 12. |Luego 13. |Nada.",
    "1922. |Vera se fue.",
    "1922. — Vera se fue. |Nada.",
    "7 de julio. — Llueve. |8 de julio. — Nieva.",
    "Enero / Febrero de 1922. - Nada.",
    "Artículo 3.—Nada.",
    "Vino en julio. |— Llueve.",
    "—¿Vienes? —. |No vino.",
  ])
  func `A number or a date heads its sentence`(_ marked: String) { check(marked) }

  @Test(arguments: [
    "CRECE LA HUELGA DEL PAN |El lunes no hubo.",
    "Nada. |CRECE LA «HUELGA» DEL PAN EN 1922 Y 1923 SIN FIN |Vera fue.",
    "LA HUELGA DEL Lunes fue larga.",
    "EL GRAN HOTEL PARÍS DE Vera cerró.",
    "CRECE LA HUELGA DEL PAN Y nada más.",
    "CRECE LA HUELGA DEL PAN, Vera.",
    "URSS y CRECE LA HUELGA DEL PAN Vera fue.",
    "A LA DE YO Vera.",
  ])
  func `A title in capitals ends before the sentence that it runs into`(_ marked: String) {
    check(marked)
  }

  private func check(_ marked: String) {
    let sentences = marked.split(separator: "|").map {
      String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    #expect(ReadTokens(marked.filter { $0 != "|" }).sentences == sentences)
  }

  @Test
  func `A paragraph always ends a sentence`() {
    #expect(
      ReadTokens("el Sr.\nRuiz y\nsu hija. Nadie\n\n...\nmás").sentences
        == ["el Sr.", "Ruiz y", "su hija.", "Nadie", "...", "más"])
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func `Every token is in one sentence, and none ends at a semicolon`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let lines = (0..<3).map { _ in RandomText.line(&numbers, pieces: numbers.next(below: 40)) }
    let read = ReadTokens(lines.joined(separator: "\n"))
    let tokens = read.tokens
    let sentences = (0..<tokens.sentenceCount).map { tokens.sentence($0) }
    #expect(sentences.flatMap { Array($0) } == Array(0..<tokens.count), "seed \(seed)")
    #expect(sentences.allSatisfy { !$0.isEmpty }, "seed \(seed)")
    for sentence in sentences {
      let last = sentence.upperBound - 1
      let paragraph = tokens.paragraphIndex(ofToken: last)
      #expect(tokens.paragraphIndex(ofToken: sentence.lowerBound) == paragraph, "seed \(seed)")
      guard last + 1 < tokens.paragraph(paragraph).upperBound else { continue }
      #expect(!";,:".contains(read.text[tokens.utf8Range(of: last)]), "seed \(seed)")
    }
  }
}
