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

  /// The rows that are right, and every mistake.
  ///
  /// - Parameter file: how mistakes name it.
  public static func read(_ text: String, file: String) -> (
    list: ApprovedVariants, errors: [TableFault]
  ) {
    let table = DelimitedText(text)
    var list = ApprovedVariants()
    var errors = table.faults(file: file)
    let start = SourcePosition(file: file, line: table.header.first?.line ?? 1, column: 1)
    for name in ["entity", "form", "approved"] where table.column(name) == nil {
      errors.append(
        TableFault(
          "the header has no column '\(name)'; it needs entity, form and approved", at: start))
    }
    guard let entity = table.column("entity"), let form = table.column("form"),
      let approved = table.column("approved")
    else { return (list, errors) }
    for row in table.rows {
      func cell(_ place: Int) -> (text: String, position: SourcePosition) {
        let cell = place < row.cells.count ? row.cells[place] : nil
        return (
          cell?.text ?? "",
          SourcePosition(
            file: file, line: cell?.line ?? row.line, column: cell?.column ?? 1)
        )
      }
      var isRight = true
      for (name, place) in [("entity", entity), ("form", form)] where cell(place).text.isEmpty {
        errors.append(TableFault("the field '\(name)' is missing", at: cell(place).position))
        isRight = false
      }
      guard let verdict = Verdict(rawValue: cell(approved).text.lowercased()) else {
        errors.append(
          TableFault(
            "'\(cell(approved).text)' is no decision; write yes or no, or leave it empty",
            at: cell(approved).position))
        continue
      }
      guard isRight else { continue }
      list.rows.append(
        Row(
          entity: cell(entity).text, form: cell(form).text, verdict: verdict,
          position: cell(entity).position))
    }
    return (list, errors)
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
    Set(
      rows.filter { $0.verdict == .no }.map {
        String(decoding: NameFolding.fold(Array($0.form.lowercased().utf8)), as: UTF8.self)
      })
  }

  /// The rows whose entity a gazetteer has not.
  public func unknownEntities(_ gazetteer: Gazetteer) -> [Row] {
    rows.filter { gazetteer.index(of: $0.entity) == nil }
  }
}
