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
      ApprovedVariants.read(
        "entity,form,approved\na,X,yes\nb,X,no\na,Y,no\na,x,no\na,X,yes\na,X,\n", file: "a.csv"
      ).errors.map(\.description) == ["a.csv:5:5: line 2 has decided 'yes' of this form"])
    #expect(
      ApprovedVariants.read("entity\n", file: "a.csv").errors.map(\.description) == [
        "a.csv:1:1: the column 'form' is missing",
        "a.csv:1:1: the column 'approved' is missing",
      ])
  }

  @Test func `Spaces around a cell and empty rows are nothing`() {
    let (list, errors) = ApprovedVariants.read(
      "entity,form,approved\n,,\n trotsky , Trotskv\u{A0},yes \n \n", file: "a.csv")
    #expect(errors.isEmpty)
    #expect(list.rows.map(\.entity) == ["trotsky"])
    #expect(list.rows.map(\.form) == ["Trotskv"])
    #expect(list.rows.map(\.verdict) == [.yes])
  }
}
