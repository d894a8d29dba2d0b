/// How well what was found agrees with what should be found.
struct Figures: CustomStringConvertible {
  /// How many are right, how many should be, and how many were found.
  let right: Int
  let gold: Int
  let found: Int

  var precision: Double { found > 0 ? Double(right) / Double(found) : 0 }
  var recall: Double { gold > 0 ? Double(right) / Double(gold) : 0 }
  var f1: Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }

  var description: String {
    func text(_ value: Double) -> String { String((value * 10_000).rounded() / 10_000) }
    return
      "f1 \(text(f1)), precision \(text(precision)), recall \(text(recall)), gold \(gold), found \(found)"
  }
}
