import Analysis
import Testing

@testable import corpus_stats

@Suite struct EvidenceSubjectReadingTests {
  private static let gazetteer = Gazetteer([
    Entity(id: "lenin", kind: .person, name: "Lenin"),
    Entity(id: "n-e-p", kind: .organisation, name: "NEP"),
  ])

  private func kind(_ text: String) throws -> String {
    switch try EvidenceSubjectReading.subject(of: text, Self.gazetteer) {
    case .edge(let first, let second): "edge \(first) \(second)"
    case .entity(let entity): "entity \(entity)"
    case .date(let date): "date \(date)"
    case .words: "words"
    }
  }

  @Test(arguments: [
    ("lenin--n-e-p", "edge 0 1"), ("@n-e-p--@lenin", "edge 1 0"), ("@lenin", "entity 0"),
    ("n-e-p", "entity 1"), ("1922-12", "date 1922-12"), ("Lenin", "words"), ("la carta", "words"),
    ("bien--", "words"),
  ])
  func `A subject is told by its form`(_ text: String, _ expected: String) throws {
    #expect(try kind(text) == expected)
  }

  @Test(arguments: ["@lenn", "lenn--n-e-p", "lenin--lenin", "@", " "])
  func `What nothing can be told of is refused`(_ text: String) {
    #expect(throws: EvidenceSubjectReading.Fault.self) { try kind(text) }
  }
}
