// Sums of x·ln(x/E) and of ln x! lose digits as the counts grow: for a corpus of ten million words
// the parts are near 10⁸ and the result near 1. The two functions below hold the small part alone.

/// x·ln(x/m) + m − x: how far an observed count lies from the expected one, never negative.
///
/// Over a whole table the differences x − m cancel, so that twice the sum of its deviances is G².
///
/// - Parameter difference: x − m, passed by callers that know it without rounding.
func deviance(_ x: Double, expected m: Double, difference: Double) -> Double {
  guard x > 0 else { return m }
  let sum = x + m
  guard difference.magnitude < 0.1 * sum else {
    return max(0, x * naturalLog(x / m) - difference)
  }
  // ln(x/m) = 2·artanh(v) with v = (x − m)/(x + m); the first term of the series joins m − x.
  let v = difference / sum
  let square = v * v
  var total = difference * v
  var odd = 2 * x * v
  var denominator = 3.0
  while true {
    odd *= square
    let next = total + odd / denominator
    if next == total { return max(0, total) }
    total = next
    denominator += 2
  }
}

/// ln n! − n·ln n + n, which is 0 for n = 0: what the deviances leave out of a factorial.
///
/// It is ½·ln 2πn and the error of Stirling's formula; that error is taken from a table below 16
/// and from its asymptotic series above.
func factorialRemainder(_ n: Double) -> Double {
  guard n > 0 else { return 0 }
  return 0.5 * naturalLog(2 * Double.pi * n) + stirlingError(n)
}

// MARK: -

private func stirlingError(_ n: Double) -> Double {
  if n < 16 { return smallStirlingErrors[Int(n)] }
  let inverse = 1 / n
  let square = inverse * inverse
  let inner = 1.0 / 1680 - square / 1188
  return inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square * inner)))
}

private let smallStirlingErrors: [Double] = [
  0, 0.08106146679532726, 0.0413406959554093, 0.02767792568499834, 0.020790672103765093,
  0.016644691189821193, 0.013876128823070748, 0.01189670994589177, 0.010411265261972096,
  0.009255462182712733, 0.00833056343336287, 0.007573675487951841, 0.00694284010720953,
  0.006408994188004207, 0.0059513701127588475, 0.005554733551962801,
]
