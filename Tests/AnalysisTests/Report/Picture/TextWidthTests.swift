import Testing

@testable import Analysis

@Suite struct TextWidthTests {
  @Test func `Narrow letters take less than wide ones, marks nothing`() {
    #expect(TextWidth.of("", size: 10) == 0)
    #expect(TextWidth.of("i", size: 10) < TextWidth.of("a", size: 10))
    #expect(TextWidth.of("a", size: 10) < TextWidth.of("M", size: 10))
    #expect(TextWidth.of("e\u{301}", size: 10) == TextWidth.of("e", size: 10))
    #expect(TextWidth.of("ab", size: 20) == 2 * TextWidth.of("ab", size: 10))
  }

  @Test(arguments: [
    ("Lenin", 60.0, "Lenin"), ("Nadiezhda Krúpskaia", 60, "Nadiezhd…"),
    ("Rosa Luxemburg", 45, "Rosa…"),
    ("Lenin", 5, "…"),
  ])
  func `A text that is too wide is cut`(_ text: String, _ width: Double, _ fitted: String) {
    #expect(TextWidth.fitted(text, into: width, size: 10) == fitted)
  }

  @Test func `A name of a file is cut in the middle, where its end tells it from others`() {
    let text = "nh0005_La-Navidad-en-las-montanas#2"
    #expect(TextWidth.fitted(text, into: 120, size: 10, cut: .middle) == "nh0005_L…ontanas#2")
    #expect(TextWidth.fitted("a#2", into: 120, size: 10, cut: .middle) == "a#2")
  }
}
