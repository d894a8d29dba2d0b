/// Whether two numbers differ by at most `tolerance` of the second one, or of 1 if that is smaller.
func isClose(_ value: Double?, _ expected: Double, within tolerance: Double = 1e-12) -> Bool {
  guard let value else { return false }
  return (value - expected).magnitude <= tolerance * max(1, expected.magnitude)
}

/// Whether two numbers differ by at most `tolerance` of the second one, however small that is.
func isRelativelyClose(_ value: Double?, _ expected: Double, within tolerance: Double) -> Bool {
  guard let value else { return false }
  return (value - expected).magnitude <= tolerance * expected.magnitude
}
