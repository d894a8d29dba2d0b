/// Gries's DP of one type, part by part: ½·Σ|v_i/f − s_i| (Gries 2008).
///
/// Only parts in which the type occurs are added; of all others together only the size matters, since
/// |0 − s_i| is their share.
struct DeviationOfProportions: Sendable {
  private let frequency: Int
  private let words: Int
  private var covered = 0
  private var distance = 0.0

  /// - Parameters:
  ///   - frequency: how often the type occurs in all parts.
  ///   - words: the words of all parts.
  init(frequency: Int, words: Int) {
    self.frequency = frequency
    self.words = words
  }

  /// Adds a part of so many words in which the type occurs `count` times.
  mutating func add(_ count: Int, ofWords size: Int) {
    covered += size
    distance += (Double(count) / Double(frequency) - Double(size) / Double(words)).magnitude
  }

  /// DP; `nil` for a type that does not occur.
  var value: Double? {
    guard frequency > 0, words > 0 else { return nil }
    return (distance + Double(words - covered) / Double(words)) / 2
  }
}
