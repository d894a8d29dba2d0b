import Testing

@testable import Tokenizer

/// Texts that nobody writes must not take for ever either.
@Suite(.serialized) struct LayoutCostTests {
  private static func repeated(_ count: Int, _ piece: (Int) -> String) -> String {
    (0..<count).map(piece).joined()
  }

  private static let texts: [@Sendable (Int) -> String] = [
    { repeated($0) { _ in "1. Hola.\n\n" } },
    { repeated($0) { "\($0 % 999 + 1) Hola que tal.\n\n" } },
    { repeated($0) { "\($0 % 999 + 1)\nHola que tal\n\n" } },
    { repeated($0) { _ in "12\n\nHola que\n" } },
    { repeated($0) { "Texto con marca \($0) aquí.\n\n\($0) Hola que tal.\n\n" } },
    { repeated($0) { _ in "Nombre* y (1) más.\n\n* Nota.\n\n(1) Otra.\n\n" } },
    { repeated($0) { _ in "a b c d e f ofi cial " } },
    { repeated($0) { $0 % 1000 == 0 ? "Querido Bruno:\n\n" : "III.\n\n" } },
    {
      "Texto.1\n\n1 Léase el tomo primero de las obras.\n\n"
        + repeated($0) { _ in "uno - dos tres cuatro\n" }
    },
    { repeated($0) { _ in "oficial" } + " ofi cial, benefi cio" },
  ]

  /// What is quadratic takes minutes here.
  @Test(.timeLimit(.minutes(1)), arguments: texts.indices)
  func `Twenty thousand lines of a kind are soon read`(place: Int) {
    let source = SourceText(name: "a.txt", Self.texts[place](20_000))
    #expect(LayoutCleaner().clean(source).paragraphs.isEmpty == false)
  }
}
