import Foundation
import Testing

@testable import Analysis

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct TimelineSVGTests {
  private static func corpus(_ letters: [LetterDraft], name: String = "Rosa") -> CorpusRecord {
    let rosa = Entity(id: "rosa", kind: .person, name: name, variants: [Variant("Rosa")])
    let odesa = Entity(id: "odesa", kind: .place, name: "Odesa")
    return CorpusDraft(Gazetteer([rosa, odesa]), [("a.txt", letters)])
      .corpus(.everything(.paragraph))
  }

  /// Whether a reader of XML takes it.
  private static func isWellFormed(_ text: String) -> Bool {
    XMLParser(data: Data(text.utf8)).parse()
  }

  @Test func `Names are escaped`() {
    let text = TimelineSVG.text(
      Self.corpus(
        [LetterDraft("Rosa.", sender: "Marx & \"Co\" <\u{2}>", date: "1921-06-05")],
        name: "R<&>"))
    #expect(Self.isWellFormed(text))
    #expect(text.contains(">R&lt;&amp;&gt;</text>"))
    #expect(text.contains(">Marx &amp; &quot;Co&quot; &lt; &gt;</text>"))
    #expect(text.contains("<title>R&lt;&amp;&gt;, from 1921-06-05: 1 mention</title>"))
  }

  @Test func `Without a date the picture says so`() {
    let text = TimelineSVG.text(Self.corpus([LetterDraft("Rosa."), LetterDraft("Rosa.")]))
    #expect(Self.isWellFormed(text))
    #expect(text.contains(">2 letters, none with a date.</text>"))
    #expect(text.contains(">No letter has a date: nothing can be put in order of time.</text>"))
  }

  @Test func `A corpus without letters has a picture, too`() {
    #expect(Self.isWellFormed(TimelineSVG.text(Self.corpus([]))))
  }

  @Test func `What is firm is filled, what is vague hatched`() {
    let text = TimelineSVG.text(
      Self.corpus([
        LetterDraft("Rosa.", date: "1921-06-05"), LetterDraft("Odesa.", date: "1921-06-10?"),
      ]))
    #expect(Self.isWellFormed(text))
    #expect(text.contains("fill=\"#0072B2\"><title>Rosa, from 1921-06-05: 1 mention</title>"))
    #expect(
      text.contains(
        "fill=\"url(#vague-place)\"><title>Odesa, from 1921-06-10: 1 mention, 1 of them hatched</title>"
      ))
    #expect(
      text.contains(
        "fill=\"#3A3A3A\"><title>a#1, 1921-06-05</title>"))
    #expect(
      text.contains(
        "fill=\"url(#vague-letter)\" stroke=\"#3A3A3A\" stroke-dasharray=\"3 2\"><title>a#2, 1921-06-10?</title>"
      ))
    #expect(text.contains("Colours: person blue, place green."))
    #expect(text.contains("A bar is a day;"))
  }

  /// Letters of 30 years with every kind of date.
  private static func many(_ count: Int) -> CorpusRecord {
    let forms = ["-05-03", "-11-21", "-06", "", "~", "-08-30?"]
    return corpus(
      (0..<count).map { place in
        LetterDraft(
          "Rosa en Odesa.", date: "\(1900 + place * 7 % 30)" + forms[place % forms.count])
      })
  }

  @Test(arguments: [5, 50, 500, 5000])
  func `Any number of letters gives a picture of bounded size`(_ count: Int) {
    let text = TimelineSVG.text(Self.many(count))
    #expect(Self.isWellFormed(text))
    #expect(text.contains(">\(count) letters</text>"))
    #expect(text.utf8.count < 150_000)
  }
}
