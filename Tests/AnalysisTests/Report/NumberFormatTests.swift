import Testing

@testable import Analysis

@Suite struct NumberFormatTests {
  @Test(
    arguments: [
      (0, "0"), (-0.0, "0"), (1, "1"), (-1, "-1"), (0.5, "0.5"), (100_000, "100000"),
      (1.0 / 3, "0.333333"), (2.0 / 3, "0.666667"), (-2.0 / 3, "-0.666667"),
      (123_456.7, "123457"), (1_234_567, "1234570"), (12_345.0004, "12345"),
      // A half goes to the even digit.
      (1.234565, "1.23456"), (1.234575, "1.23458"), (1_234_565, "1234560"), (2.5, "2.5"),
      // Rounding may add a digit.
      (999_999.5, "1000000"), (0.99999999, "1"), (9.9999996, "10"),
      // Small and large numbers.
      (0.0000123456789, "0.0000123457"), (0.00001, "0.00001"), (0.000009999999, "0.00001"),
      (0.00000123456789, "1.23457e-06"), (1e-6, "1e-06"), (-1.5e-10, "-1.5e-10"),
      (.leastNonzeroMagnitude, "5e-324"), (123_456_789_012_345, "123457000000000"),
      (1e14, "100000000000000"),
      (1e15, "1e+15"), (999_999_999_999_999, "1e+15"), (1.25e20, "1.25e+20"),
      (1.7976931348623157e308, "1.79769e+308"),
    ] as [(Double, String)])
  func `A number has six significant digits`(_ value: Double, _ text: String) {
    #expect(NumberFormat.significant(value) == text)
  }

  @Test(
    arguments: [
      (0, "0"), (0.1 + 0.2, "0.30000000000000004"), (1.0 / 3, "0.3333333333333333"),
      (1_234_567, "1234567"), (-0.25, "-0.25"), (1e15, "1e+15"), (1.5e-7, "1.5e-07"),
      (9_007_199_254_740_991, "9.007199254740991e+15"), (123_456_789_012_345, "123456789012345"),
    ] as [(Double, String)])
  func `The shortest decimal denotes the same number`(_ value: Double, _ text: String) {
    #expect(NumberFormat.shortest(value) == text)
    #expect(Double(text) == value)
  }

  @Test func `What is not finite has no figures`() {
    #expect(NumberFormat.significant(.nan) == "")
    #expect(NumberFormat.significant(-.infinity) == "")
    #expect(Cell.real(ifDefined: .nan) == Cell.none)
    #expect(Cell.real(ifDefined: .infinity) == Cell.none)
    #expect(Cell.real(ifDefined: nil) == Cell.none)
    #expect(Cell.real(ifDefined: 2) == Cell.real(2))
    #expect(Cell.text(ifDefined: nil) == Cell.none)
    #expect(Cell.text(ifDefined: "") == Cell.text(""))
  }
}
