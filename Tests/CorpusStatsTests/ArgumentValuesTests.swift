import Testing

@testable import corpus_stats

@Suite struct ArgumentValuesTests {
  @Test func `Defaults hold where nothing is given`() throws {
    let read = try arguments("frequencies", "a")
    #expect(read.layers == [.body])
    #expect(read.threads == nil)
    #expect(read.progress == .auto)
    #expect(read.format == .csv)
    #expect(read.output == nil)
    #expect(read.selection.isEmpty)
    #expect(read.stopwords == .spanish)
    #expect(read.grouping == .type)
    #expect(read.ngramLength == 1)
    #expect(read.part == nil)
    #expect(read.minLetters == 1)
    #expect(read.gazetteers == [])
    #expect(read.usesBuiltInGazetteer)
    #expect(read.lettersTable == nil)
    #expect(!read.isForced && !read.isQuiet && !read.isStrict)
  }

  @Test func `Defaults of networks, timelines and concordances`() throws {
    let network = try arguments("network", "a")
    #expect(network.unit == .paragraph)
    #expect(network.minWeight == 1)
    #expect(network.maxP == nil)
    #expect(!network.printsNodes)
    #expect(try arguments("timeline", "a").period == .year)
    let concordance = try arguments("concordance", "q", "a")
    #expect(concordance.contextWords == 10)
    #expect(concordance.order == .text)
    #expect(concordance.folding == [])
    #expect(try arguments("check", "a").checkedKind == nil)
  }

  @Test(arguments: [
    ("body", [LayerChoice.body]), ("note,body", [.body, .note]), ("all", [.body, .note, .front]),
    ("front,all", [.body, .note, .front]), ("all,furniture", LayerChoice.allCases),
    ("note,note", [.note]),
  ])
  func `Layers are a list`(_ list: String, _ layers: [LayerChoice]) throws {
    #expect(try arguments("text", "--layers", list, "a").layers == layers)
  }

  @Test(arguments: [
    ("letter", UnitChoice.letter), ("paragraph", .paragraph), ("sentence", .sentence),
    ("source", .source), ("window:5", .window(5)),
  ])
  func `Units of co-occurrence`(_ word: String, _ unit: UnitChoice) throws {
    #expect(try arguments("network", "--unit", word, "a").unit == unit)
  }

  @Test(arguments: ["", "window", "window:", "window:0", "window:-1", "window:+1", "Letter"])
  func `What is no unit`(_ word: String) {
    #expect(UnitChoice(word) == nil)
  }

  @Test func `Words of choices are read`() throws {
    #expect(try arguments("timeline", "--period", "day", "a").period == .day)
    #expect(try arguments("run", "--progress=never").progress == .never)
    #expect(try arguments("network", "--format=graphml", "a").format == .graphml)
    #expect(try arguments("dates", "--format=jsonl", "a").format == .jsonl)
    #expect(try arguments("frequencies", "--by", "letter", "a").part == .letter)
    #expect(try arguments("frequencies", "--group-by", "stem", "a").grouping == .stem)
    #expect(try arguments("concordance", "--sort", "left", "q", "a").order == .left)
    #expect(try arguments("concordance", "--ignore-case", "q", "a").folding == .letterCase)
    #expect(try arguments("concordance", "--ignore-accents", "q", "a").folding == .accents)
    #expect(try arguments("concordance", "q", "a").folding == [])
    #expect(try arguments("check", "--as", "letters", "a").checkedKind == .letters)
  }

  @Test func `Flags are read`() throws {
    #expect(try arguments("network", "--nodes", "a").printsNodes)
    #expect(try arguments("tokens", "--sentences", "a").printsSentences)
    #expect(try arguments("text", "--explain", "--format=tsv", "a").explains)
    #expect(try !arguments("run", "--no-builtin-gazetteer").usesBuiltInGazetteer)
    #expect(try arguments("run", "--force").isForced)
    #expect(try arguments("run", "--strict").isStrict)
  }

  @Test func `Numbers are read`() throws {
    let read = try arguments("network", "--min-weight", "3", "--max-p", "0.05", "a")
    #expect(read.minWeight == 3)
    #expect(read.maxP == 0.05)
    #expect(try arguments("frequencies", "--ngrams", "5", "a").ngramLength == 5)
    #expect(try arguments("keyness", "--min-letters", "2", "a").minLetters == 2)
    #expect(try arguments("concordance", "--context=0", "q", "a").contextWords == 0)
  }

  @Test func `Stopwords depend on what is counted`() throws {
    #expect(try arguments("run").stopwords == .spanish)
    #expect(try arguments("tokens", "a").stopwords == .none)
    #expect(try arguments("concordance", "q", "a").stopwords == .none)
    #expect(try arguments("dates", "a").stopwords == .spanish)
    #expect(try arguments("frequencies", "--ngrams", "2", "a").stopwords == .none)
    let asked = try arguments("frequencies", "--ngrams", "2", "--stopwords", "es", "a")
    #expect(asked.stopwords == .spanish)
    #expect(try arguments("keyness", "--stopwords", "none", "a").stopwords == .none)
    #expect(try arguments("keyness", "--stopwords", "./es", "a").stopwords == .file("./es"))
  }

  @Test func `A list of lemmas goes with its grouping`() throws {
    let read = try arguments("frequencies", "--group-by", "lemma", "--lemmas", "l.tsv", "a")
    #expect(read.grouping == .lemma)
    #expect(read.lemmaList == "l.tsv")
  }

  @Test func `Selecting options make one selector`() throws {
    let read = try arguments(
      "letters", "--from", "1922", "--to=1923-05", "--sender", "lenin", "--addressee", "stalin",
      "--letter", "carta#2", "a")
    let selector = try Selector(
      "sender=lenin&addressee=stalin&letter=carta#2&1922..1923-05", isDate: { _ in true })
    #expect(read.selection == selector)
  }

  @Test func `Targets and references of keyness`() throws {
    let read = try arguments("keyness", "--target", "sender=a", "--reference", "1922..", "a")
    #expect(read.target?.sender == "a")
    #expect(read.reference == .selector(try Selector("1922..", isDate: { _ in true })))
    let file = try arguments("keyness", "--target=1922..", "--reference", "../novelas", "a")
    #expect(file.reference == .file("../novelas"))
  }

  @Test func `Quiet means no progress`() throws {
    #expect(try arguments("run", "--quiet", "--progress", "always").progress == .never)
  }

  @Test func `A dash as output is standard output`() throws {
    #expect(try arguments("dates", "-o", "-", "a").output == nil)
  }
}
