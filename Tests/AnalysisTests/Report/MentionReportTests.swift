import Testing
import Tokenizer

@testable import Analysis

@Suite struct MentionReportTests {
  private static let gazetteer = Gazetteer([
    Entity(id: "ana", kind: .person, name: "Ana Ruiz", variants: [Variant("Ruiz")]),
    Entity(id: "blas", kind: .person, name: "Blas Ruiz", variants: [Variant("Ruiz")]),
    Entity(id: "ruiz", kind: .organisation, name: "San Ruiz", variants: [Variant("Santo")]),
    Entity(id: "santo", kind: .person, name: "Luis Santo", variants: [Variant("Santo")]),
  ])

  @Test func `A mention has its entity and the others as candidates`() {
    let draft = CorpusDraft(
      Self.gazetteer,
      [
        (
          "a.txt",
          [
            LetterDraft("Ruiz, Ana Ruiz, Ruiz."), LetterDraft("note|Santo.", isOutside: true),
          ]
        )
      ])
    let corpus = draft.corpus(.everything(.paragraph), Selection(layers: .text))
    #expect(
      csv(MentionReport.table(corpus)) == """
        letter,file,line,column,start,end,surface,entity,kind,match,candidates,layer,rule,distance
        a#1,a.txt,1,1,0,4,Ruiz,,person,variant,ana;blas,body,variant,
        a#1,a.txt,1,7,6,14,Ana Ruiz,ana,person,exact,,body,name,
        a#1,a.txt,1,17,16,20,Ruiz,ana,person,context,blas,body,variant,
        ,a.txt,2,6,27,32,Santo,,,variant,ruiz;santo,note,variant,

        """)
  }

  @Test func `Entities have their totals`() {
    let corpus = CorpusDraft(Self.gazetteer, "Ana Ruiz y Blas Ruiz; Ruiz.", date: "1920-05").corpus(
      .everything(.paragraph))
    #expect(
      csv(EntityReport.table(EntityTotals(of: corpus), corpus.gazetteer)) == """
        entity,kind,name,mentions,letters,per_million,dispersion_dp,first_date,last_date
        blas,person,Blas Ruiz,2,1,333333,0,1920-05-01,1920-05-31
        ana,person,Ana Ruiz,1,1,166667,0,1920-05-01,1920-05-31

        """)
  }

  @Test func `Letters have who writes to whom and their size`() {
    let draft = CorpusDraft(
      Self.gazetteer,
      [
        (
          "a.txt",
          [
            LetterDraft(
              "Uno dos. Uno.\nDos.", sender: "ana", addressees: ["blas", "lenin"], date: "1920?")
          ]
        ), ("a.md", [LetterDraft("Tres.")]),
      ])
    #expect(
      csv(LetterReport.table(draft.corpus(.everything(.paragraph)).letters)) == """
        letter,file,line,start,end,title,sender,addressees,place,date,date_source,words,types,sentences,paragraphs
        a.txt#1,a.txt,1,0,18,,ana,blas;lenin,,1920?,explicit,4,2,3,2
        a.md#1,a.md,1,0,5,,,,,,,1,1,1,1

        """)
  }
}
