/// What an edge of a network says.
public enum NetworkKind: String, CaseIterable, Hashable, Sendable {
  /// Two are named in one unit.
  case comention
  /// The first writes letters to the second.
  case correspondence
  /// The letters of the first name the second.
  case reference
  /// Two words stand in one unit.
  case words

  /// Whether an edge leads from its first node to its second.
  public var isDirected: Bool { self == .correspondence || self == .reference }

  /// What must be recorded of each source for it.
  public func recording(_ unit: CooccurrenceUnit) -> Recording {
    var recording = Recording()
    if self == .correspondence {
      recording.letterSizes = true
      return recording
    }
    recording.cooccurrence = unit
    recording.unitContents.items = self == .words ? .words : .entities
    recording.unitContents.evidence = .none
    return recording
  }
}

/// What the weight of an edge counts.
public enum EdgeWeighting: String, CaseIterable, Hashable, Sendable {
  /// Units: each counts once, however often it names the two.
  case presence
  /// Pairs of mentions: a unit that names the one twice and the other three times counts six.
  case pairs
}

/// Which edges carry more than chance.
public enum Backbone: String, CaseIterable, Hashable, Sendable {
  /// By the adjusted hypergeometric p.
  case hypergeometric
  /// By the stochastic degree sequence model, which knows of long lists of names.
  case sdsm
  /// By the share of an end's weight (Serrano, Boguñá & Vespignani 2009).
  case disparity
}

/// Which network of a corpus is meant, and what of it is shown.
public struct NetworkOptions: Hashable, Sendable {
  public var kind = NetworkKind.comention
  public var weighting = EdgeWeighting.presence
  /// The kinds of entities; nil for all, of a reference network persons alone.
  public var entityKinds: Set<EntityKind>?
  /// Entities, or words, with fewer mentions are left out.
  public var minimumMentions = 1
  /// Whether a letter's own sender and addressees do not count in it.
  public var leavesOutCorrespondents = false

  // What is shown: no number of an edge depends on it.

  /// Edges of less weight are not shown.
  public var minimumWeight = 0.0
  /// Edges whose adjusted p-value is above are not shown; nil for all.
  public var greatestP: Double?
  /// What decides instead of the adjusted p-value.
  public var backbone: Backbone?
  /// Only those who are at most `depth` steps from the node of this id are shown.
  public var ego: String?
  public var depth = 1

  public init() {}

  /// The greatest p-value that is shown; of a backbone 0.05 unless another is given.
  public var limit: Double { greatestP ?? (backbone == nil ? 1 : 0.05) }

  /// What hides edges, in words.
  public var filters: [String] {
    var filters: [String] = []
    if let kinds = entityKinds {
      let names = EntityKind.allCases.filter(kinds.contains).map(\.name)
      filters.append("only " + names.joined(separator: ", "))
    }
    if minimumMentions > 1 { filters.append("at least \(minimumMentions) mentions") }
    if leavesOutCorrespondents { filters.append("without a letter's own sender and addressee") }
    if minimumWeight > 0 {
      filters.append("weight at least \(NumberFormat.shortest(minimumWeight))")
    }
    switch backbone {
    case nil:
      if limit < 1 { filters.append("adjusted p up to \(NumberFormat.shortest(limit))") }
    case .hypergeometric?:
      filters.append("adjusted p up to \(NumberFormat.shortest(limit))")
    case .sdsm?: filters.append("SDSM p up to \(NumberFormat.shortest(limit))")
    case .disparity?: filters.append("disparity up to \(NumberFormat.shortest(limit))")
    }
    if let ego { filters.append("around \(ego), \(Counted.text(depth, "step"))") }
    return filters
  }
}
