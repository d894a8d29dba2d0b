/// Numbers with what they count.
enum Counted {
  /// A number and a noun, which takes an *s* unless it is one.
  ///
  ///     Counted.text(1, "letter")  // "1 letter"
  static func text(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
