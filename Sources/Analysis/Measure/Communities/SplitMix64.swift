/// A generator of pseudo-random numbers that gives the same ones everywhere for the same seed.
///
/// SplitMix64 (Steele, Lea & Flood 2014). The drawing of bounded numbers and the shuffling are
/// written out here as well, since those of the standard library may change.
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 up to but not including `bound`, all equally likely (Lemire 2019).
  ///
  /// - Precondition: `bound > 0`.
  mutating func next(below bound: Int) -> Int {
    precondition(bound > 0, "nothing lies below 0")
    let limit = UInt64(bound)
    let threshold = (0 &- limit) % limit
    while true {
      let product = next().multipliedFullWidth(by: limit)
      if product.low >= threshold { return Int(product.high) }
    }
  }

  /// The numbers from 0 up to but not including `count` in random order (Fisher & Yates).
  mutating func permutation(of count: Int) -> [Int] {
    var order = Array(0..<count)
    for index in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(index, next(below: index + 1))
    }
    return order
  }
}
