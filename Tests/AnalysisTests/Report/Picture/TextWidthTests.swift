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
}
