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
    ("En febrero iré a verlo.", "1923-02 letter"),
    ("En febrero vamos a verlo.", "1923-02 letter"),
    ("En febrero va a la escuela.", "1923-02 letter"),
    ("Nos vimos a mediados del mes pasado.", "1922-12~ letter"),
    ("De aquí a tres días cobraremos.", "1923-01-08 letter"),
    ("Vuelve el 20 de enero, y su madre ha lavado las cortinas.", "1923-01-20 letter"),
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

  @Test func `A word of the present ends the story`() {
    let text = "En agosto de 1914 marché. En septiembre luché. Ahora, en mayo, descanso."
    #expect(
      resolved(text, letter: "1923-06-05") == [
        "1914-08 text", "1914-09 paragraph", "1923-05 letter",
      ])
  }

  @Test func `In another year's story a letter keeps to the story`() {
    let text = "En la cárcel, el 4 de mayo de 1905, leí. El 9 de junio salí."
    #expect(resolved(text, letter: "1923-01-05") == ["1905-05-04 text", "1905-06-09 paragraph"])
  }

  @Test(arguments: [
    (
      "En 1905 vivía en Tula. Ese año hubo huelga. En mayo lo detuvieron. En diciembre lo soltaron.",
      ["1905 text", "1905 paragraph", "1905-05 paragraph", "1905-12 paragraph"]
    ),
    ("En 1917 volvimos. El 3 de abril llegó Ana.", ["1917 text", "1917-04-03 paragraph"]),
    ("En 1922 volvimos. El 3 de abril llegó Ana.", ["1922 text", "1922-04-03 paragraph"]),
    // What is to come, and what a year only names, is no part of a story.
    ("En 1917 volvimos. En abril iremos a Riga.", ["1917 text", "1923-04 letter"]),
    ("La novela de 1917 gustó. En abril llegó Ana.", ["1917 text", "1922-04 letter"]),
    ("Ese mismo año, 1917, nació Ana.", ["1917 sentence", "1917 text"]),
    ("Convocaron la asamblea para el 12 de abril.", ["1923-04-12 letter"]),
    ("El 25 de diciembre hablará en Riga.", ["1923-12-25 letter"]),
    ("Recordarás que el 20 de diciembre nos vimos.", ["1922-12-20 letter"]),
  ])
  func `What a letter tells of a year long over is of that year`(text: String, expected: [String]) {
    #expect(resolved(text, letter: "1923-01-05") == expected)
  }

  @Test func `A month goes on from the one told before it, within its year`() {
    let text = "En 1920 hubo guerra. En mayo cayó Kiev. En diciembre se aprobó el plan."
    #expect(resolved(text, letter: nil) == ["1920 text", "1920-05 paragraph", "1920-12 paragraph"])
    let later = "El 21 de marzo de 1921 acabó. En diciembre se habló de ello."
    #expect(resolved(later, letter: nil) == ["1921-03-21 text", "1921-12 paragraph"])
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
