/// How varied the words of a text are.
///
///     let diversity = LexicalDiversity(of: typeNumbers)
///     diversity.movingAverageTypeTokenRatio(window: 100)
///
/// It sees a text as a sequence of types; N is its length, V the number of distinct ones. What is
/// undefined is `nil`: everything for an empty text, a window that the text does not fill, and as
/// told below.
public struct LexicalDiversity: Hashable, Sendable {
  /// N.
  public let tokens: Int
  /// How many types there are: V.
  public let types: Int
  /// Types that occur once.
  public let hapaxes: Int
  /// Each distinct frequency, rising, and how many types have it.
  let spectrum: [FrequencyClass]
  /// The text, its types renumbered from 0 in the order of their first occurrence.
  let sequence: [Int]

  struct FrequencyClass: Hashable, Sendable {
    let frequency: Int
    let types: Int
  }

  /// - Complexity: O(*n* + *v* log *v*).
  public init<Text: RandomAccessCollection>(of text: Text) where Text.Element: Hashable {
    var numbers: [Text.Element: Int] = [:]
    var frequencies: [Int] = []
    var sequence: [Int] = []
    sequence.reserveCapacity(text.count)
    for type in text {
      let number = numbers[type] ?? frequencies.count
      if number == frequencies.count {
        numbers[type] = number
        frequencies.append(0)
      }
      frequencies[number] += 1
      sequence.append(number)
    }
    self.init(sequence: sequence, frequencies: frequencies)
  }

  /// Reads type numbers by a table over the vocabulary instead of a hash.
  ///
  /// - Parameter numbers: -1 for every type of the vocabulary, and so again afterwards.
  /// - Complexity: O(*n* + *v* log *v*).
  init(ofTypes types: [UInt32], numberedIn numbers: inout [Int]) {
    var frequencies: [Int] = []
    var met: [UInt32] = []
    let sequence = types.map { type in
      var number = numbers[Int(type)]
      if number < 0 {
        number = frequencies.count
        numbers[Int(type)] = number
        frequencies.append(0)
        met.append(type)
      }
      frequencies[number] += 1
      return number
    }
    for type in met { numbers[Int(type)] = -1 }
    self.init(sequence: sequence, frequencies: frequencies)
  }

  private init(sequence: [Int], frequencies: [Int]) {
    var spectrum: [FrequencyClass] = []
    for frequency in frequencies.sorted() {
      if let last = spectrum.last, last.frequency == frequency {
        spectrum[spectrum.count - 1] = FrequencyClass(frequency: frequency, types: last.types + 1)
      } else {
        spectrum.append(FrequencyClass(frequency: frequency, types: 1))
      }
    }
    tokens = sequence.count
    types = frequencies.count
    hapaxes = spectrum.first.map { $0.frequency == 1 ? $0.types : 0 } ?? 0
    self.spectrum = spectrum
    self.sequence = sequence
  }

  /// V/N, which falls as a text grows: only texts of like length compare.
  public var typeTokenRatio: Double? {
    tokens > 0 ? Double(types) / Double(tokens) : nil
  }

  /// V/√N (Guiraud 1954).
  public var guiraudR: Double? {
    tokens > 0 ? Double(types) / Double(tokens).squareRoot() : nil
  }

  /// V/√(2N) (Carroll 1964).
  public var correctedTypeTokenRatio: Double? {
    tokens > 0 ? Double(types) / (2 * Double(tokens)).squareRoot() : nil
  }

  /// ln V/ln N (Herdan 1960). `nil` for a single token.
  public var herdanC: Double? {
    tokens > 1 ? naturalLog(Double(types)) / naturalLog(Double(tokens)) : nil
  }

  /// 10⁴·(Σ V_i·i² − N)/N², V_i being the types that occur i times (Yule 1944). Lower is more
  /// varied.
  public var yuleK: Double? {
    guard tokens > 0 else { return nil }
    let n = Double(tokens)
    return 10_000 * (Double(sumOfSquares - tokens) / n) / n
  }

  /// V²/(Σ V_i·i² − V) (Yule 1944). Higher is more varied. `nil` if every type occurs once.
  public var yuleI: Double? {
    let repeated = sumOfSquares - types
    return repeated > 0 ? Double(types) * Double(types) / Double(repeated) : nil
  }

  /// The chance that two tokens, drawn without replacement, are of one type (Simpson 1949).
  /// `nil` for fewer than two tokens.
  public var simpsonD: Double? {
    guard tokens > 1 else { return nil }
    return Double(sumOfSquares - tokens) / Double(tokens) / Double(tokens - 1)
  }

  private var sumOfSquares: Int {
    spectrum.reduce(0) { $0 + $1.types * $1.frequency * $1.frequency }
  }
}
