/// What stands in a cell of a table.
public enum Cell: Hashable, Sendable {
  case text(String)
  case integer(Int)
  case real(Double)
  /// Undefined: an empty cell, `null` in JSON.
  case none

  /// A value that may be undefined.
  public static func real(ifDefined value: Double?) -> Cell {
    guard let value, value.isFinite else { return .none }
    return .real(value)
  }

  /// A text, undefined where it is empty.
  public static func text(ifDefined value: String?) -> Cell {
    value.map { .text($0) } ?? .none
  }
}

/// Numbers as tables print them: the same on every machine, in no locale.
enum NumberFormat {
  /// 6 significant digits, rounded half to even on the shortest decimal that denotes the number,
  /// without trailing zeros; an exponent below 1e-5 and from 1e15 on.
  ///
  ///     NumberFormat.significant(0.000123456789)  // "0.000123457"
  ///     NumberFormat.significant(1234567)         // "1234570"
  static func significant(_ value: Double) -> String {
    guard value.isFinite, value != 0 else { return value == 0 ? "0" : "" }
    var (digits, exponent) = decimal(value.magnitude)
    round(&digits, &exponent, to: 6)
    while digits.count > 1, digits.last == 0 { digits.removeLast() }
    let sign = value < 0 ? "-" : ""
    return sign + plain(digits, exponent)
  }

  /// The shortest decimal that denotes the number exactly.
  static func shortest(_ value: Double) -> String {
    guard value.isFinite, value != 0 else { return "0" }
    let (digits, exponent) = decimal(value.magnitude)
    return (value < 0 ? "-" : "") + plain(digits, exponent)
  }

  // MARK: -

  /// The digits d₀d₁d₂… and the exponent e of d₀.d₁d₂… × 10ᵉ.
  private static func decimal(_ value: Double) -> (digits: [Int], exponent: Int) {
    var digits: [Int] = []
    var exponent = 0
    var pointAt: Int?
    let text = value.description
    let mantissa = text.prefix { $0 != "e" }
    if let e = text.firstIndex(of: "e") { exponent = Int(text[text.index(after: e)...]) ?? 0 }
    for character in mantissa {
      if character == "." {
        pointAt = digits.count
      } else {
        digits.append(character.wholeNumberValue ?? 0)
      }
    }
    let leading = digits.prefix { $0 == 0 }.count
    exponent += (pointAt ?? digits.count) - 1 - leading
    digits.removeFirst(leading)
    while digits.count > 1, digits.last == 0 { digits.removeLast() }
    return (digits, exponent)
  }

  private static func round(_ digits: inout [Int], _ exponent: inout Int, to places: Int) {
    guard digits.count > places else { return }
    let rest = digits[places...]
    let half = [5] + Array(repeating: 0, count: rest.count - 1)
    let isUp =
      half.lexicographicallyPrecedes(rest) || (Array(rest) == half && digits[places - 1] % 2 == 1)
    digits.removeSubrange(places...)
    guard isUp else { return }
    var index = places - 1
    while index >= 0 {
      if digits[index] < 9 {
        digits[index] += 1
        return
      }
      digits[index] = 0
      index -= 1
    }
    digits.insert(1, at: 0)
    digits.removeLast()
    exponent += 1
  }

  private static func plain(_ digits: [Int], _ exponent: Int) -> String {
    let text = digits.map(String.init).joined()
    if exponent < -5 || exponent >= 15 {
      let fraction = digits.count > 1 ? "." + text.dropFirst() : ""
      return "\(digits[0])\(fraction)e\(exponent < 0 ? "-" : "+")\(exponent.magnitude < 10 ? "0" : "")\(exponent.magnitude)"
    }
    if exponent < 0 { return "0." + String(repeating: "0", count: -exponent - 1) + text }
    if digits.count <= exponent + 1 {
      return text + String(repeating: "0", count: exponent + 1 - digits.count)
    }
    return text.prefix(exponent + 1) + "." + text.dropFirst(exponent + 1)
  }
}
