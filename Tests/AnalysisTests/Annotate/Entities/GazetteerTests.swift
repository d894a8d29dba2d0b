import Analysis
import Testing

@Suite struct GazetteerTests {
  private let lenin = Entity(
    id: "lenin", kind: .person, name: "Lenin", variants: [Variant("Ilich"), Variant("Uliánov")],
    born: 1870, died: 1924, context: ["sovnarkom"], note: "dirigente")

  @Test func `An entity is found by its id`() {
    let gazetteer = Gazetteer([lenin, Entity(id: "odesa", kind: .place, name: "Odesa")])
    #expect(gazetteer.index(of: "odesa") == 1)
    #expect(gazetteer.index(of: "Odesa") == nil)
    #expect(gazetteer[0] == lenin)
  }

  @Test func `A second gazetteer stands behind the first`() {
    let odesa = Entity(id: "odesa", kind: .place, name: "Odesa")
    let merged = Gazetteer([lenin]).adding(Gazetteer([odesa]))
    #expect(merged.entities == [lenin, odesa])
    #expect(merged.index(of: "odesa") == 1)
  }

  @Test func `An entity of both has the variants of both and the fields of the second`() {
    let mine = Entity(
      id: "lenin", kind: .person, name: "Vladímir Lenin",
      variants: [Variant("Uliánov"), Variant("el Viejo", scope: .file("a.txt"))],
      died: 1925, context: ["smolny", "sovnarkom"])
    let merged = Gazetteer([lenin]).adding(Gazetteer([mine]))
    #expect(
      merged.entities == [
        Entity(
          id: "lenin", kind: .person, name: "Vladímir Lenin",
          variants: [
            Variant("Ilich"), Variant("Uliánov"), Variant("el Viejo", scope: .file("a.txt")),
            Variant("Lenin"),
          ],
          born: 1870, died: 1925, context: ["sovnarkom", "smolny"], note: "dirigente")
      ])
  }

  @Test func `A name that is replaced is still a variant, once`() {
    let mine = Entity(
      id: "lenin", kind: .person, name: "Vladímir Lenin", variants: [Variant("Lenin")])
    let merged = Gazetteer([lenin]).adding(Gazetteer([mine]))
    #expect(merged[0].variants == [Variant("Ilich"), Variant("Uliánov"), Variant("Lenin")])
  }

  @Test func `A gazetteer added to itself stays as it is`() {
    let gazetteer = Gazetteer([lenin])
    #expect(gazetteer.adding(gazetteer).entities == gazetteer.entities)
  }
}
