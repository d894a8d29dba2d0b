import Tokenizer

/// What a user has decided of damaged names, once and for all: `approved_variants.csv`, as `run` writes
/// it and `--approved-variants` reads it back.
///
/// A form with `yes` is a variant of its entity from then on, one with `no` is never again taken for a
/// damaged name; an empty cell leaves the decision to the program.
public struct ApprovedVariants: Sendable {
  public enum Verdict: String, CaseIterable, Hashable, Sendable {
    case yes
    case no
    case open = ""
  }

  public struct Row: Hashable, Sendable {
    public let entity: String
    public let form: String
    public let verdict: Verdict
    public let position: SourcePosition
  }

  public static let columns = [
    "entity", "form", "distance", "rule", "mentions", "letters", "approved",
  ]

  public private(set) var rows: [Row] = []

  public init() {}

  /// The rows that are right, and every mistake. Of two decisions on one form of an entity that
  /// differ the second is a mistake.
  ///
  /// - Parameter file: how mistakes name it.
  public static func read(_ text: String, file: String) -> (
    list: ApprovedVariants, errors: [TableFault]
  ) {
    var table = UserTable(
      DelimitedText(text), file: file, columns: [["entity"], ["form"], ["approved"]])
    var list = ApprovedVariants()
    // What has been decided of a form, folded, of an entity.
    var decisions: [[String]: Row] = [:]
    for row in table.rows {
      let (entity, form) = (table.cell("entity", row), table.cell("form", row))
      for (name, text) in [("entity", entity), ("form", form)] where text == nil {
        table.report("the field '\(name)' is missing", name, row)
      }
      let decision = table.cell("approved", row) ?? ""
      guard let verdict = Verdict(rawValue: decision.lowercased()) else {
        table.report(
          "'\(decision)' is no decision; write yes or no, or leave it empty", "approved", row)
        continue
      }
      guard let entity, let form else { continue }
      let decided = Row(
        entity: entity, form: form, verdict: verdict,
        position: table.position(of: "entity", in: row))
      if verdict != .open {
        let first = decisions[[entity, folded(form)]] ?? decided
        guard first.verdict == verdict else {
          table.report(
            "line \(first.position.line) has decided '\(first.verdict.rawValue)' of this form",
            "approved", row)
          continue
        }
        decisions[[entity, folded(form)]] = first
      }
      list.rows.append(decided)
    }
    return (list, table.sortedErrors)
  }

  private static func folded(_ form: String) -> String {
    String(decoding: NameFolding.fold(Array(form.lowercased().utf8)), as: UTF8.self)
  }

  /// A gazetteer with the approved forms as variants.
  public func added(to gazetteer: Gazetteer) -> Gazetteer {
    var forms: [String: [Variant]] = [:]
    for row in rows where row.verdict == .yes {
      forms[row.entity, default: []].append(Variant(row.form))
    }
    let more = gazetteer.entities.compactMap { entity in
      forms[entity.id].map {
        Entity(id: entity.id, kind: entity.kind, name: entity.name, variants: $0)
      }
    }
    return gazetteer.adding(Gazetteer(more))
  }

  /// The forms that are no damaged names, folded.
  public var refused: Set<String> {
    Set(rows.filter { $0.verdict == .no }.map { Self.folded($0.form) })
  }

  /// The rows whose entity a gazetteer has not.
  public func unknownEntities(_ gazetteer: Gazetteer) -> [Row] {
    rows.filter { gazetteer.index(of: $0.entity) == nil }
  }
}
