/// Whether names that a scanner has damaged are looked for.
public enum DamagedNameMatching: Hashable, Sendable {
  case off
  /// - Parameter refused: forms, folded, that a user has found to be no names.
  case except(refused: Set<String>)

  public static let on = DamagedNameMatching.except(refused: [])

  var refused: Set<String> {
    switch self {
    case .off: []
    case .except(let refused): refused
    }
  }
}
