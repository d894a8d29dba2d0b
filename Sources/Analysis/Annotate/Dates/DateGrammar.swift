/// The rules by which Spanish dates are told, ready to run.
///
/// A class because every recogniser shares the one grammar, which never changes; a struct of as many
/// arrays would be copied wherever it is passed.
final class DateGrammar: Sendable {
  let lexicon: DateLexicon
  let lexer: DateLexer
  let rules: [DateRule]
  /// The steps of all rules, one behind the other, each rule's ended by `done`.
  let steps: [DateStep]
  /// The lines of the table that are no rule.
  let malformed: [String]
  let signs: DateSigns
  /// The rules that may begin with a lexeme, by single dates and all others.
  let points: DateRuleIndex
  let phrases: DateRuleIndex

  static let spanish = DateGrammar(words: DateData.dateWords, rules: DateData.dateRules)

  init(words: String, rules table: String) {
    var lexicon = DateLexicon(table: words)
    var compiler = DatePatternCompiler()
    var rules: [DateRule] = []
    var steps: [DateStep] = []
    var malformed: [String] = []
    for row in DateTable.rows(of: table) {
      guard row.count == 5 else {
        malformed.append(row.joined(separator: " "))
        continue
      }
      if row[0].hasPrefix("<") {
        compiler.shorthands[String(row[0].dropFirst().dropLast())] = row[1]
        continue
      }
      guard let own = compiler.compile(row[1], offset: steps.count, into: &lexicon),
        let meaning = DateRule.meaning(of: row[2])
      else {
        malformed.append(row[0])
        continue
      }
      rules.append(
        DateRule(
          name: row[0], value: meaning.value, yearOf: meaning.yearOf, start: steps.count,
          steps: own, example: row[3], answer: row[4]))
      steps += own
    }
    // Words without which some relative dates are not told.
    for word in [
      "hoy", "ayer", "anoche", "anteayer", "antier", "mañana", "víspera", "corriente", "cte",
      "presente",
      "ppdo",
      "pdo", "pasado", "próximo", "entrante", "carta", "cartas", "telegrama", "tarjeta", "postal",
      "suya", "tuya", "actual", "corrientes", "guerra", "revolución", "generación", "crisis",
      "constitución", "república", "sublevación", "campaña", "huelga", "cosecha", "motín",
      "pronunciamiento", "asonada", "epidemia", "terremoto", "principios", "comienzos", "mediados",
      "fines",
      "finales", "[", "*",
    ] {
      _ = lexicon.add(word, isTrigger: true)
    }
    signs = DateSigns(&lexicon)
    for word in signs.misreadFirst { lexicon.addKind(.misread, to: word) }
    self.lexicon = lexicon
    lexer = DateLexer(lexicon: lexicon)
    self.rules = rules
    self.steps = steps
    self.malformed = malformed
    let prefixes = DatePrefixes(rules: rules, steps: steps, lexicon: lexicon, signs: signs)
    points = DateRuleIndex(prefixes, lexicon) { rules[$0].isPoint }
    phrases = DateRuleIndex(prefixes, lexicon) { !rules[$0].isPoint }
  }
}

/// The words and signs that code asks for by name.
struct DateSigns: Sendable {
  let comma, stop, open, close, y, de, del, ordinal, degree, un, una, slash, dash, colon: UInt16
  let bracket, asking, c, s, siglo, que, viene, hoy, como, ni, por, en: UInt16
  /// Signs that stand for the figures left out of a year: 18..., 185*.
  let elisions: Set<UInt16>
  /// What stands between "de" and the name of an era: "el año 41 de la Libertad".
  let ofEra: Set<UInt16>
  /// Words in which a reader of print sees "1o".
  let misreadFirst: Set<UInt16>
  let articles: Set<UInt16>
  let pointers: Set<UInt16>

  init(_ lexicon: inout DateLexicon) {
    comma = lexicon.add(",")
    stop = lexicon.add(".")
    open = lexicon.add("(")
    close = lexicon.add(")")
    y = lexicon.add("y")
    de = lexicon.add("de")
    del = lexicon.add("del")
    bracket = lexicon.add("[")
    asking = lexicon.add("¿")
    c = lexicon.add("c")
    s = lexicon.add("s")
    siglo = lexicon.add("siglo")
    que = lexicon.add("que")
    viene = lexicon.add("viene")
    hoy = lexicon.add("hoy")
    como = lexicon.add("como")
    ni = lexicon.add("ni")
    por = lexicon.add("por")
    en = lexicon.add("en")
    elisions = Set(["…", "*"].map { lexicon.add($0) })
    // A row of full stops is a token of its own, and read one by one.
    for count in 3...8 { _ = lexicon.add(String(repeating: ".", count: count)) }
    ofEra = Set(["la", "su", "mi", "tu", "nuestra"].map { lexicon.add($0) })
    ordinal = lexicon.add("º")
    degree = lexicon.add("°")
    un = lexicon.add("un")
    una = lexicon.add("una")
    slash = lexicon.add("/")
    dash = lexicon.add("-")
    colon = lexicon.add(":")
    misreadFirst = Set(["lo", "io", "l", "i"].map { lexicon.add($0) })
    articles = Set(
      ["el", "la", "los", "las", "este", "aquel", "ese", "todo"].map { lexicon.add($0) })
    pointers = Set(["este", "aquel", "ese", "esta", "aquella", "esa"].map { lexicon.add($0) })
    for sign in ["[", "]", "¿", "?", "'", ";", "«", "»", "\"", "“", "”"] { _ = lexicon.add(sign) }
  }
}
