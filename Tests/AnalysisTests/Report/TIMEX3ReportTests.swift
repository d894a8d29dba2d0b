import Testing
import Tokenizer

@testable import Analysis

@Suite struct TIMEX3ReportTests {
  @Test(arguments: [
    (
      "Fue a mediados de junio de 1922.",
      "Fue <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"1922-06\" mod=\"MID\">a mediados de junio de 1922</TIMEX3>."
    ),
    (
      "Fue en los años veinte.",
      "Fue en los <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"192\">años veinte</TIMEX3>."
    ),
    (
      "Lo vio en el otoño de 1922 & calló.",
      "Lo vio en el <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"1922-FA\">otoño de 1922</TIMEX3> &amp; calló."
    ),
    (
      "Vive allí desde 1923.",
      "Vive allí <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"1923\" mod=\"ON_OR_AFTER\">desde 1923</TIMEX3>."
    ),
    (
      "Fue antes del 3 de mayo de 1923.",
      "Fue <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"1923-05-03\" mod=\"BEFORE\">antes del 3 de mayo de 1923</TIMEX3>."
    ),
    (
      "Fue del 3 al 5 de mayo de 1923.",
      "Fue <TIMEX3 tid=\"t1\" type=\"DURATION\" value=\"P3D\" beginPoint=\"t2\" endPoint=\"t3\">del 3 al 5 de mayo de 1923</TIMEX3>"
        + "<TIMEX3 tid=\"t2\" type=\"DATE\" value=\"1923-05-03\"/><TIMEX3 tid=\"t3\" type=\"DATE\" value=\"1923-05-05\"/>."
    ),
    (
      "Fue el 8 ó 10 de mayo de 1918.",
      "Fue el <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"1918-05-08\">8 ó 10 de mayo de 1918</TIMEX3>"
        + "<TIMEX3 tid=\"t2\" type=\"DATE\" value=\"1918-05-10\"/>."
    ),
    (
      "Fue hacia 1924.",
      "Fue <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"1924\" mod=\"APPROX\">hacia 1924</TIMEX3>."
    ),
  ])
  func `Dates are marked in place`(text: String, marked: String) {
    #expect(Self.body(of: text) == marked)
  }

  @Test func `What is told by a letter's day names that day as its anchor`() {
    let text = "Riga, 3 de marzo de 1921\n\nQuerido Pedro:\n\nAyer nevó.\n\nTuyo,\nJuan\n"
    let body = Self.body(of: text)
    #expect(body.contains("value=\"1921-03-03\" functionInDocument=\"CREATION_TIME\">"))
    #expect(
      body.contains("value=\"1921-03-02\" temporalFunction=\"true\" anchorTimeID=\"t1\">Ayer<"))
  }

  /// What stands in the `TEXT` of a source.
  private static func body(of text: String) -> String {
    var memory = Annotator.Memory()
    let source = SourceText(name: "a.txt", text)
    let annotated = Annotator(Gazetteer()).annotate(source, stem: "a", &memory)
    var bytes: [UInt8] = []
    TIMEX3Report.append(annotated, Selection(), to: &bytes)
    let whole = String(decoding: bytes, as: UTF8.self)
    return String(whole.split(separator: "<TEXT>")[1].split(separator: "</TEXT>")[0])
  }
}
