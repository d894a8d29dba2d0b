import Testing
import Tokenizer

@testable import Analysis

@Suite struct DateRulesTests {
  @Test func `Every line of the table is a rule`() {
    #expect(DateGrammar.spanish.malformed == [])
    #expect(DateGrammar.spanish.rules.count > 90)
  }

  @Test func `No two rules have one name`() {
    let names = DateGrammar.spanish.rules.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func `Every word of the list is understood`() {
    for row in DateTable.rows(of: DateData.dateWords) {
      var word = DateWord()
      #expect(row.count == 3 && word.add(kind: row[0], value: row[1]), "\(row)")
    }
  }

  @Test(
    arguments: DateGrammar.spanish.rules.filter { !$0.example.isEmpty }.map {
      [$0.name, $0.example, $0.answer]
    })
  func `The example of a rule has its answer`(row: [String]) {
    let dates = DateExamples.dates(in: row[1])
    #expect(dates.map { $0.date.value?.description ?? "relative" } == [row[2]])
    #expect(dates.map(\.date.rule) == [row[0]] || dates.map(\.date.rule) == ["one"])
  }
}

/// Dates of short texts.
enum DateExamples {
  static func dates(in text: String) -> [(surface: String, date: RecognizedDate)] {
    var vocabulary = Vocabulary()
    let source = tokenized(text, &vocabulary)
    var memory = DateRecognizer.Memory()
    return DateRecognizer().dates(in: source, vocabulary, &memory).map {
      (source.surface(of: $0.utf8Range), $0)
    }
  }

  static func tokenized(_ text: String, _ vocabulary: inout Vocabulary) -> TokenizedSource {
    let source = SourceText(name: "texto.txt", text)
    let clean = LayoutCleaner().clean(source)
    let tokens = SpanishTokenizer().tokens(of: clean, into: &vocabulary)
    return TokenizedSource(source: source, text: clean, tokens: tokens)
  }
}
