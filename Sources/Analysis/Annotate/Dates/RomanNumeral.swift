/// Roman numerals as dates have them, in capitals or small letters.
enum RomanNumeral {
  /// The value of a Roman numeral up to 39, 0 for none.
  static func value(of form: ArraySlice<UInt8>) -> Int {
    var total = 0
    var last = 0
    for byte in form.reversed() {
      let value: Int
      switch byte | 0x20 {
      case UInt8(ascii: "i"): value = 1
      case UInt8(ascii: "v"): value = 5
      case UInt8(ascii: "x"): value = 10
      default: return 0
      }
      total += value < last ? -value : value
      last = max(last, value)
    }
    guard total > 0, total < 40, form.elementsEqual(numeral(total), by: { $0 | 0x20 == $1 }) else {
      return 0
    }
    return total
  }

  /// The value of a Roman numeral that is a year of print, 1400 to 2099, in five letters or more; else 0.
  static func year(of form: ArraySlice<UInt8>) -> Int {
    guard (5...14).contains(form.count) else { return 0 }
    var total = 0
    var last = 0
    for byte in form.reversed() {
      guard let value = figures[byte | 0x20] else { return 0 }
      total += value < last ? -value : value
      last = max(last, value)
    }
    return (1400..<2100).contains(total) ? total : 0
  }

  private static let figures: [UInt8: Int] = [
    UInt8(ascii: "i"): 1, UInt8(ascii: "v"): 5, UInt8(ascii: "x"): 10, UInt8(ascii: "l"): 50,
    UInt8(ascii: "c"): 100, UInt8(ascii: "d"): 500, UInt8(ascii: "m"): 1000,
  ]

  // MARK: -

  private static func numeral(_ value: Int) -> [UInt8] {
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    return Array(String(repeating: "x", count: value / 10).utf8) + Array(ones[value % 10].utf8)
  }
}
