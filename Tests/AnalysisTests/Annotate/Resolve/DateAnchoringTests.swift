import Testing
import Tokenizer

@testable import Analysis

@Suite struct DateAnchoringTests {
  @Test(arguments: [
    (
      "El 5 y el 6 de mayo de 1913 hubo sesión; el 8 de mayo no.",
      ["{1913-05-05,1913-05-06} text", "1913-05-08 sentence"]
    ),
    (
      "El 5 de mayo, y otra vez el 7 de junio de 1913, cantaron.",
      ["1913-05-05 sentence", "1913-06-07 text"]
    ),
    (
      "Llegó el 24 de diciembre de 1910. Se fue el 6 de marzo.",
      ["1910-12-24 text", "1911-03-06 paragraph"]
    ),
    (
      "Llegó el 24 de abril de 1910.\n\nSe fue el 6 de mayo.",
      ["1910-04-24 text", "1910-05-06 source"]
    ),
    (
      "El 23 de mayo de 1910 enfermó y al día siguiente murió.",
      ["1910-05-23 text", "1910-05-24 sentence"]
    ),
    ("Se fue el 6 de mayo.", [" none"]),
    (
      "El 25 de octubre (v. e.) cayó. El 2 de enero de 1917 era otro.",
      ["1917-11-07 source", "1917-01-02 text"]
    ),
  ])
  func `A date takes its year from what stands nearest`(text: String, expected: [String]) {
    #expect(resolved(text, letter: nil) == expected)
  }

  @Test(arguments: [
    ("Recibí la suya del 3 de diciembre.", "1922-12-03 letter"),
    ("Ayer estuve con él.", "1923-01-04 letter"),
    ("El martes me verán los médicos.", "1923-01-09 letter"),
    ("El martes me vieron los médicos.", "1923-01-02 letter"),
    ("Contesto a tu carta del 28.", "1922-12-28 letter"),
    ("Recibí la suya del 3 del corriente.", "1923-01-03 letter"),
    ("El mes pasado no cobré.", "1922-12 letter"),
    ("Lo vi el otro día.", " none"),
    ("En febrero murió su padre.", "1922-02 letter"),
    ("En febrero iremos a verlo.", "1923-02 letter"),
    ("Nos vimos a mediados del mes pasado.", "1922-12~ letter"),
    ("De aquí a tres días cobraremos.", "1923-01-08 letter"),
  ])
  func `A letter gives its day`(text: String, expected: String) {
    #expect(resolved(text, letter: "1923-01-05") == [expected])
  }

  @Test(arguments: [
    ("Fue el 5 de mayo del año pasado.", "1922-05-05 letter"),
    ("Será el 5 de mayo del año que viene.", "1924-05-05 letter"),
    ("Fue en 1919. Volvió en mayo del año siguiente.", "1920-05 paragraph"),
    ("Fue en 1919. Volvió el 5 de mayo del mismo año.", "1919-05-05 paragraph"),
    ("Fue el 5 de mayo de 1919. Volvió el 9 del mismo mes.", "1919-05-09 paragraph"),
    ("Fue el 5 de mayo de 1919. Al cabo de tres días volvió.", "1919-05-08 paragraph"),
    ("Fue el lunes 5 de mayo de 1919. El martes siguiente volvió.", "1919-05-06 paragraph"),
  ])
  func `A date says by itself which year or day it follows`(text: String, expected: String) {
    #expect(resolved(text, letter: "1923-01-05").contains(expected))
  }

  @Test func `In another year's story a letter keeps to the story`() {
    let text = "En la cárcel, el 4 de mayo de 1905, leí. El 9 de junio salí."
    #expect(resolved(text, letter: "1923-01-05") == ["1905-05-04 text", "1905-06-09 paragraph"])
  }

  // MARK: -

  private func resolved(_ text: String, letter: String?) -> [String] {
    var vocabulary = Vocabulary()
    let source = DateExamples.tokenized(text, &vocabulary)
    var memory = DateRecognizer.Memory()
    let dates = DateRecognizer().dates(in: source, vocabulary, &memory)
    let count = source.text.paragraphs.count
    let letters = [Letter(number: 1, paragraphs: 0..<count, date: letter.flatMap { EDTF($0) })]
    let mentions = DateAnchoring.resolve(
      dates, in: source, vocabulary, letters: letters,
      letterOfParagraph: Array(repeating: 0, count: count))
    return mentions.map { "\($0.resolved?.description ?? "") \($0.resolvedFrom.rawValue)" }
  }
}
