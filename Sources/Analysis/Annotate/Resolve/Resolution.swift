/// What a date resolves to, and from what.
struct Resolution: Hashable, Sendable {
  var value: EDTF?
  var from: ResolutionSource
  /// The known date that it was reckoned from.
  var anchor: EDTF?

  static let unknown = Resolution(value: nil, from: .none)
}
