/// Numbers as tables print them: the same on every machine, in no locale.
enum NumberFormat {
  /// 6 significant digits, rounded half to even on the shortest decimal that denotes the number,
  /// without trailing zeros; an exponent below 1e-5 and from 1e15 on; empty for what is no number.
  ///
  ///     NumberFormat.significant(0.000123456789)  // "0.000123457"
  ///     NumberFormat.significant(1234567)         // "1234570"
  static func significant(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    if let decimal = Decimal(sixFiguresOf: value.magnitude) {
      return decimal.text(isNegative: value < 0)
    }
    var decimal = Decimal(value.magnitude)
    decimal.round(to: 6)
    return decimal.text(isNegative: value < 0)
  }

  /// Appends what `significant` gives.
  static func appendSignificant(_ value: Double, to bytes: inout [UInt8]) {
    guard let decimal = Decimal(sixFiguresOf: value.magnitude) else {
      bytes.append(contentsOf: significant(value).utf8)
      return
    }
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    decimal.append(to: &bytes)
  }

  /// The shortest decimal that denotes the number exactly; empty for what is no number.
  static func shortest(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    return Decimal(value.magnitude).text(isNegative: value < 0)
  }

  /// Appends the figures of a whole number.
  static func append(_ value: Int, to bytes: inout [UInt8]) {
    guard value >= 0, value < 1_000_000_000 else {
      bytes.append(contentsOf: String(value).utf8)
      return
    }
    appendFigures(UInt32(truncatingIfNeeded: value), to: &bytes)
  }

  /// Appends the figures of a number below 1,000,000,000.
  private static func appendFigures(_ value: UInt32, to bytes: inout [UInt8]) {
    var value = value
    // The figures behind the first, the next one in the lowest byte; there are 9 at the most.
    var figures: UInt64 = 0
    var count = 0
    while value > 9 {
      figures = figures &<< 8 | UInt64(value % 10 + 0x30)
      value /= 10
      count += 1
    }
    bytes.append(UInt8(truncatingIfNeeded: value + 0x30))
    for _ in 0..<count {
      bytes.append(UInt8(truncatingIfNeeded: figures))
      figures &>>= 8
    }
  }

  // MARK: -

  /// `digits` with a point behind its first figure, times 10 to the power of `exponent`.
  private struct Decimal {
    /// At most 17 figures, the last of them not 0; 0 for nothing.
    private var digits: UInt64 = 0
    private var count = 0
    private var exponent = 0

    /// The shortest decimal that denotes `value`, which is not negative.
    init(_ value: Double) {
      var beforePoint = 0
      var hasPoint = false
      var hasExponent = false
      var isNegativeExponent = false
      var power = 0
      for byte in value.description.utf8 {
        switch byte {
        case UInt8(ascii: "."): hasPoint = true
        case UInt8(ascii: "e"): hasExponent = true
        case UInt8(ascii: "-"): isNegativeExponent = true
        case UInt8(ascii: "+"): break
        default:
          let digit = Int(byte) - 0x30
          if hasExponent {
            power = power * 10 + digit
            continue
          }
          if count > 0 || digit != 0 {
            // A figure before the point raises the exponent, a zero behind it lowers it.
            digits = digits * 10 + UInt64(digit)
            count += 1
            if !hasPoint { beforePoint += 1 }
          } else if hasPoint {
            beforePoint -= 1
          }
        }
      }
      exponent = beforePoint - 1 + (isNegativeExponent ? -power : power)
      dropZeros()
    }

    /// The 6 significant figures of `value` where there is no doubt how they are rounded: it is of
    /// common size and nowhere near a half of the last figure. Nil otherwise.
    init?(sixFiguresOf value: Double) {
      guard value >= 1e-4, value < 1e9 else { return nil }
      // The value lies between 10 to the power of `exponent` and ten times that.
      let exponent = (Self.powers.firstIndex { $0 > value } ?? Self.powers.count) - 5
      let shift = 5 - exponent
      let scaled = shift >= 0 ? value * Self.tens[shift] : value / Self.tens[-shift]
      let whole = scaled.rounded(.down)
      let rest = scaled - whole
      guard (rest - 0.5).magnitude > 1e-6 else { return nil }
      digits = UInt64(whole) + (rest > 0.5 ? 1 : 0)
      self.exponent = exponent
      count = 6
      if digits == 1_000_000 {
        digits = 100_000
        self.exponent += 1
      }
      guard digits >= 100_000 else { return nil }
      dropZeros()
    }

    /// 10 to the powers of 0 to 9, which are exact.
    private static let tens: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]
    /// 10 to the powers of -4 to 9.
    private static let powers: [Double] = [
      1e-4, 1e-3, 1e-2, 1e-1, 1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9,
    ]

    mutating func round(to places: Int) {
      guard count > places else { return }
      var divisor: UInt64 = 1
      for _ in places..<count { divisor *= 10 }
      let (quotient, rest) = digits.quotientAndRemainder(dividingBy: divisor)
      let half = divisor / 2
      let isUp = rest > half || (rest == half && quotient % 2 == 1)
      digits = quotient + (isUp ? 1 : 0)
      count = places
      // 999999.5 becomes 1000000: a figure more.
      if String(digits).utf8.count > places {
        digits /= 10
        exponent += 1
      }
      dropZeros()
    }

    func text(isNegative: Bool) -> String {
      guard digits > 0 else { return "0" }
      let figures = String(digits)
      let sign = isNegative ? "-" : ""
      if exponent < -5 || exponent >= 15 {
        let fraction = count > 1 ? "." + figures.dropFirst() : ""
        let power = exponent.magnitude < 10 ? "0\(exponent.magnitude)" : "\(exponent.magnitude)"
        return sign + figures.prefix(1) + fraction + (exponent < 0 ? "e-" : "e+") + power
      }
      if exponent < 0 {
        return sign + "0." + String(repeating: "0", count: -exponent - 1) + figures
      }
      if count <= exponent + 1 {
        return sign + figures + String(repeating: "0", count: exponent + 1 - count)
      }
      return sign + figures.prefix(exponent + 1) + "." + figures.dropFirst(exponent + 1)
    }

    /// Appends the text of a number of at most 6 figures and of common size, without a sign.
    func append(to bytes: inout [UInt8]) {
      if exponent < 0 {
        bytes.append(UInt8(ascii: "0"))
        bytes.append(UInt8(ascii: "."))
        for _ in 0..<(-exponent - 1) { bytes.append(UInt8(ascii: "0")) }
      }
      // The last figure ends up in the highest byte.
      var figures: UInt64 = 0
      var rest = UInt32(truncatingIfNeeded: digits)
      for _ in 0..<count {
        figures = figures &<< 8 | UInt64(rest % 10 + 0x30)
        rest /= 10
      }
      for place in 0..<max(count, exponent + 1) {
        if place == exponent + 1, exponent >= 0 { bytes.append(UInt8(ascii: ".")) }
        bytes.append(place < count ? UInt8(truncatingIfNeeded: figures) : UInt8(ascii: "0"))
        figures &>>= 8
      }
    }

    private mutating func dropZeros() {
      while count > 1, digits % 10 == 0 {
        digits /= 10
        count -= 1
      }
    }
  }
}
