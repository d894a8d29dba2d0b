/// The manual page in roff with the macros of man(7), made from the catalogues.
///
/// It bears no date, so that the same program prints the same bytes.
struct ManualPage: Sendable {
  let text: String

  init() {
    var page = ManualPage.Writer()
    page.title()
    page.section("Synopsis")
    page.paragraph(bold: Program.name, " COMMAND [OPTIONS] [PATH...]")
    page.section("Description")
    page.paragraph(Self.description)
    page.section("Commands")
    for command in Command.all {
      page.entry(
        String(command.synopsis.dropFirst(Program.name.count + 1)),
        [command.summary + ".", command.details, "Example: " + command.exampleLine])
    }
    for group in OptionGroup.allCases {
      page.section(group == .own ? "Options of single commands" : group.rawValue)
      for option in Option.all where option.group == group {
        page.entry(OptionSummary(of: option).synopsis, [OptionSummary(of: option).sentence])
      }
    }
    page.section("Selectors")
    page.paragraph("A SELECTOR is " + Self.selectors)
    page.section("Tables")
    for report in Report.ofRun + Report.ofCommands {
      page.entry(report.file, [report.summary + ".", report.columns.joined(separator: " ")])
    }
    page.section("Exit status")
    for code in ExitCode.allCases { page.entry(String(code.rawValue), [code.summary + "."]) }
    page.section("Environment")
    page.entry("NO_COLOR", ["If set and not empty, messages have no colour."])
    page.entry("TERM", ["If 'dumb', messages have no colour and there is no progress."])
    text = page.text
  }

  /// What a selector is, as the end of a sentence that begins with it.
  static let selectors = """
    one or more of sender=ID, addressee=ID, letter=ID, file=NAME and FROM..TO (dates, of which one \
    may be left out), joined by '&': sender=lenin&1922-05..1923. An ID is that of a gazetteer, or a \
    name as the letters table shows it; 'corpus-stats letters' lists them.
    """

  // MARK: -

  private static let description = """
    Reads texts in Spanish, above all letters; separates them from notes and page furniture; finds \
    the letters, the persons, places, organisations and publications of a gazetteer, and the \
    dates; counts, compares and draws. Tables go to standard output, messages to standard error. \
    A PATH is a text, a folder of texts or '-' for standard input.
    """

  private struct Writer {
    var text = ""

    mutating func title() {
      let name = Program.name
      text += ".TH \(name.uppercased().replacing("-", with: "\\-")) 1 \"\" "
      text += "\"\(Self.escaped(name)) \(Program.version)\"\n"
      // Left-aligned and without hyphenation: names of options shall stay whole.
      text += ".nh\n.ad l\n"
      section("Name")
      text += "\(Self.escaped(name)) \\- \(Self.escaped(Program.purpose))\n"
    }

    mutating func section(_ heading: String) {
      text += ".SH " + heading.uppercased() + "\n"
    }

    mutating func paragraph(bold: String = "", _ rest: String) {
      text += ".PP\n"
      if !bold.isEmpty { text += "\\fB" + Self.escaped(bold) + "\\fR" }
      text += Self.escaped(rest) + "\n"
    }

    /// A term, and below it its explanation in paragraphs, of which the empty ones are left out.
    mutating func entry(_ term: String, _ paragraphs: [String]) {
      text += ".TP\n\\fB" + Self.escaped(term) + "\\fR\n"
      text += paragraphs.filter { !$0.isEmpty }.map(Self.escaped).joined(separator: "\n.br\n")
      text += "\n"
    }

    /// Text in which roff sees no command: hyphens and quotation marks as they are typed in a
    /// shell, and nothing that begins a line like a request.
    private static func escaped(_ text: String) -> String {
      var escaped = ""
      for character in text {
        switch character {
        case "\\": escaped += "\\e"
        case "-": escaped += "\\-"
        case "'": escaped += "\\(aq"
        case "~": escaped += "\\(ti"
        case "^": escaped += "\\(ha"
        case "." where escaped.isEmpty: escaped += "\\&."
        case _ where character.isASCII: escaped.append(character)
        default:
          for scalar in character.unicodeScalars { escaped += Self.named(scalar) }
        }
      }
      return escaped
    }

    /// A scalar by its number, so that roff needs no encoding: `\[u00E9]`.
    private static func named(_ scalar: Unicode.Scalar) -> String {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
    }
  }
}
