import TestSupport
import Testing
import Tokenizer

@testable import Analysis

struct LetterSieveTests {
  /// What a paragraph is, read closely whatever the sieve says, and what the sieve says.
  private func judged(_ name: String, _ text: String) -> [(line: LetterLine, passes: Bool)] {
    let source = SourceText(name: name, text)
    let clean = LayoutCleaner().clean(source)
    var vocabulary = Vocabulary()
    let tokens = SpanishTokenizer().tokens(of: clean, into: &vocabulary)
    let tokenized = TokenizedSource(source: source, text: clean, tokens: tokens)
    var memory = DateRecognizer.Memory()
    let dates = DateRecognizer().dates(in: tokenized, vocabulary, &memory)
    let passes = NameWords.sieve.verdicts(on: clean)
    let all = [LetterSieve.Verdict](repeating: .part, count: clean.paragraphs.count)
    return LetterLineReader(source: tokenized, dates: dates, names: [], verdicts: all).lines()
      .map { ($0, passes[$0.paragraph] == .part) }
  }

  @Test
  func `What is more than prose passes`() throws {
    for name in try ProjectFiles.names(in: "Samples/letters", ending: "") {
      for (line, passes) in judged(name, try ProjectFiles.text("Samples/letters/\(name)"))
      where line.layer == .body && line.role != .prose {
        #expect(passes, "\(name): \(line.role) \(line.words.map(\.text).joined(separator: " "))")
      }
    }
  }

  @Test(arguments: [
    "CARTA A LENIN", "Querido amigo:", "«Muy señor mío:", "Dmitrov, 4 de marzo de 1920",
    "Madrid, tres de mayo", "Con un abrazo,", "Vera Salgado", "V. I. Lenin", "P. S. Escríbame.",
    "Posdata. No olvide los libros.", "Dictado a M. V.", "XIV", "Stalin a Mólotov",
    "El Secretario General, J. Peiró", "Apolonia Zarzosa, enfermera", "FIN",
    "Escrita en Berna en febrero de 1915", "Baldomero:", "Al camarada Equis",
    "Primera carta a Eulalia", "S. S. S.", "*Querida Eulalia:*", "Ángela Robles a Pablo Durán",
    "Sin fecha", "[Sin fecha]", "Madrid, s/f", "Martes", "Madrid, hoy martes",
    "Madrid, invierno de 1919", "Tu amigo Anselmo", "Su afectísimo servidor, Anselmo",
    "Carta 3", "Del mismo al mismo", "Mi buen amigo:", "“Señor director:",
  ])
  func `A part of a letter passes`(text: String) {
    let lines = judged("carta.txt", "No era nada.\n\n\(text)\n\nAquí sigue lo que no es nada.")
    #expect(
      lines.first { $0.line.words.map(\.text).joined(separator: " ") == text }?.passes == true)
  }

  @Test
  func `Prose does not pass`() {
    let prose = [
      "Llegó tarde a la imprenta y encontró la puerta cerrada.", "—No lo sé, don Pedro.",
      "entonces volvió la cara.", "¡Qué noche aquélla!",
      "Nadie había a esa hora, o a nadie hablaba.",
    ]
    let text = (["Vera Salgado"] + prose + prose).joined(separator: "\n\n")
    let passes = judged("novela.txt", text).map(\.passes)
    #expect(passes == [true] + Array(repeating: false, count: 10))
  }
}
