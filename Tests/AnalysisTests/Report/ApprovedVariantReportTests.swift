import Testing

@testable import Analysis

@Suite struct ApprovedVariantReportTests {
  private static let gazetteer = Gazetteer([
    Entity(
      id: "jodorovski", kind: .person, name: "Iósif Jodorovski", variants: [Variant("Jodorovski")]),
    Entity(id: "vogt", kind: .person, name: "Karl Vogt", variants: [Variant("Vogt")]),
  ])

  private func rows(_ texts: [String], _ decisions: String = "") -> [[Cell]] {
    let draft = CorpusDraft(
      Self.gazetteer,
      texts.enumerated().map { (file: "\($0.offset).txt", letters: [LetterDraft($0.element)]) })
    let (decided, _) = ApprovedVariants.read("entity,form,approved\n" + decisions, file: "d.csv")
    return ApprovedVariantReport.table(draft.corpus(.everything(.letter)), decided: decided).rows
  }

  @Test func `A form that several rules found has one row`() {
    let texts = [
      "Vino Iósif Jodorovski. Dicen que Jodoroski habló.",
      "Escribió a Iósif Jodoroski. Luego Jodoroski calló; se fue Jodoroski.",
    ]
    func row(_ form: String, _ mentions: Int, _ letters: Int, _ verdict: String) -> [Cell] {
      [
        .text("jodorovski"), .text(form), .real(1), .text("damaged-behind-given-name"),
        .integer(mentions), .integer(letters), .text(verdict),
      ]
    }
    #expect(
      rows(texts, "jodorovski,Jodoroski,yes\njodorovski,Jodoroski,\n")
        == [row("Iósif Jodoroski", 1, 1, ""), row("Jodoroski", 3, 2, "yes")])
  }

  @Test func `What is decided stays, found or not, by entity and form`() {
    func row(_ form: String, _ rule: String, _ found: Int, _ verdict: String) -> [Cell] {
      [
        .text("vogt"), .text(form), .none, .text(rule), .integer(found), .integer(found),
        .text(verdict),
      ]
    }
    #expect(
      rows(["Vino Vogt."], "vogt,Vogt,yes\nvogt,Bogt,no\n")
        == [row("Bogt", "", 0, "no"), row("Vogt", "variant", 1, "yes")])
  }
}
