/// What the program says of itself.
enum Program {
  static let name = "corpus-stats"
  static let version = "0.1.0"
  static let purpose = "counts, names, dates and networks from letters in Spanish"
}
