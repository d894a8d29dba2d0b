import Testing

@testable import corpus_stats

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "ab", 2), ("carta", "carta", 0), ("crata", "carta", 1),
    ("cata", "carta", 1), ("cartta", "carta", 1), ("cerda", "carta", 2), ("ca", "abc", 3),
    ("abcd", "badc", 2),
  ])
  func `Slips are counted`(_ a: String, _ b: String, _ distance: Int) {
    #expect(Suggestion.distance(Array(a), Array(b)) == distance)
    #expect(Suggestion.distance(Array(b), Array(a)) == distance)
  }

  @Test(arguments: [
    ("--windw", ["--window", "--words"], ["--window"]),
    ("--WINDOW", ["--window"], ["--window"]),
    ("lett", ["letters", "text"], ["letters"]),
    ("l", ["letters"], []), ("x", ["o"], []),
    ("--lettr", ["--letter", "--letters"], ["--letter"]),
    ("abc", ["abd", "abe", "abf", "abg"], ["abd", "abe", "abf"]),
    ("--weight", ["--min-weight"], ["--min-weight"]),
    ("--max", ["--max-p", "--mark"], ["--max-p"]),
    ("entirely", ["different"], []), ("", ["run"], []), ("--", ["--run"], []),
  ])
  func `The nearest candidates are found`(
    _ word: String, _ candidates: [String], _ nearest: [String]
  ) {
    #expect(Suggestion.nearest(to: word, among: candidates) == nearest)
  }

  @Test func `Suggestions are put in words`() {
    #expect(Suggestion.clause(for: "a1", among: ["ab"]) == "; did you mean 'ab'?")
    #expect(
      Suggestion.clause(for: "ab", among: ["abc", "abd"]) == "; did you mean 'abc' or 'abd'?")
    #expect(Suggestion.clause(for: "zzz", among: ["abc", "abd"]) == "")
    #expect(
      Suggestion.clause(for: "zzz", among: ["abc", "abd"], otherwise: "use") == "; use abc or abd")
  }

  @Test func `Words are joined to a list`() {
    #expect(Suggestion.list([]) == "")
    #expect(Suggestion.list(["a"]) == "a")
    #expect(Suggestion.list(["a", "b", "c"], with: "and") == "a, b and c")
  }
}
