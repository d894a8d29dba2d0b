import Testing
import Tokenizer

@testable import Analysis

@Suite struct ApprovedVariantsTests {
  private static let gazetteer = Gazetteer([
    Entity(id: "trotsky", kind: .person, name: "León Trotski", variants: [Variant("Trotski")])
  ])

  @Test func `What is approved is a variant, what is refused is folded`() {
    let (list, errors) = ApprovedVariants.read(
      "entity,form,approved\ntrotsky,Trotskv,YES\ntrotsky,Trótskl,no\ntrotsky,Trolski,\nana,Ann,yes\n",
      file: "a.csv")
    #expect(errors.isEmpty)
    #expect(list.refused == ["trotskl"])
    #expect(
      list.added(to: Self.gazetteer).entities.map(\.variants) == [
        [Variant("Trotski"), Variant("Trotskv")]
      ])
    #expect(list.unknownEntities(Self.gazetteer).map(\.entity) == ["ana"])
  }

  @Test func `Every mistake is told with its place`() {
    #expect(
      ApprovedVariants.read("entity,form,approved\n,X,maybe\na,,no\n", file: "a.csv").errors.map(
        \.description) == [
          "a.csv:2:1: the field 'entity' is missing",
          "a.csv:2:4: 'maybe' is no decision; write yes or no, or leave it empty",
          "a.csv:3:3: the field 'form' is missing",
        ])
    #expect(
      ApprovedVariants.read("entity\n", file: "a.csv").errors.map(\.description) == [
        "a.csv:1:1: the header has no column 'form'; it needs entity, form and approved",
        "a.csv:1:1: the header has no column 'approved'; it needs entity, form and approved",
      ])
  }
}
