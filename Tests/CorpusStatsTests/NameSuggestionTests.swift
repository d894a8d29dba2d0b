import Analysis
import Testing

@testable import corpus_stats

@Suite struct NameSuggestionTests {
  private static let names = NameSuggestion(
    Gazetteer([
      Entity(id: "lenin", kind: .person, name: "Vladímir Lenin", variants: [Variant("Uliánov")]),
      Entity(id: "smirnov_a", kind: .person, name: "Iván Smirnov"),
      Entity(id: "smirnov_b", kind: .person, name: "Vladímir Smirnov"),
      Entity(id: "jerson", kind: .place, name: "Jersón"),
    ]))

  @Test(arguments: [
    ("Vladimir LENIN", ["lenin"]), ("ulianov", ["lenin"]), ("Jersón", ["jerson"]),
    ("smirnov", ["smirnov_a", "smirnov_b"]), ("lennin", ["lenin"]), ("Uliánof", ["lenin"]),
    ("Machado", []),
  ])
  func `A name stands for those that bear it, else for the nearest`(_ name: String, _ ids: [String])
  {
    #expect(Self.names.ids(for: name) == ids)
  }

  @Test func `Only a whole name of a single one is taken for it`() {
    #expect(Self.names.id(named: "uliánov") == "lenin")
    #expect(Self.names.id(named: "smirnov") == nil)
  }

  @Test func `A message asks for the id`() {
    #expect(Self.names.clause(for: "Smirnov") == "; did you mean '@smirnov_a' or '@smirnov_b'?")
    #expect(Self.names.clause(for: "Machado") == "")
  }
}
