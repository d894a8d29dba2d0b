import Testing

@testable import corpus_stats

@Suite struct HelpPageTests {
  static let topics: [CommandName?] = [nil] + CommandName.allCases

  @Test(arguments: topics)
  func `No line is wider than a terminal or ends in a space`(_ topic: CommandName?) {
    let text = HelpPage(for: topic).text
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(line.count <= 80 && !line.hasSuffix(" "), "\(line)")
    }
  }

  @Test func `General help names every command`() {
    let lines = HelpPage(for: nil).text.split(separator: "\n")
    for command in CommandName.allCases {
      #expect(lines.count { $0.hasPrefix("  \(command.rawValue) ") } == 1)
    }
  }

  @Test(arguments: CommandName.allCases)
  func `Help of a command names its options and its example`(_ name: CommandName) {
    let command = Command(name)
    let text = HelpPage(for: name).text
    #expect(text.hasPrefix("Usage: corpus-stats \(name.rawValue)"))
    #expect(text.hasSuffix("Example:\n  \(command.exampleLine)\n"))
    for option in Option.all {
      let line = "\n\(option.short == nil ? "      " : "  ")\(command.synopsis(of: option))"
      let isShown = text.contains(line + " ") || text.contains(line + "\n")
      #expect(isShown == command.options.contains(option), "\(option.long)")
    }
  }

  @Test func `A short page in full`() {
    #expect(
      HelpPage(for: .help).text == """
        Usage: corpus-stats help [COMMAND]

        Print help, or the help of a command.

        Running:
          -h, --help                print this help
              --version             print the version

        Example:
          corpus-stats help network

        """)
  }

  @Test func `Defaults and words are shown as the command has them`() {
    #expect(HelpPage(for: .tokens).text.contains("(default: none)"))
    #expect(HelpPage(for: .run).text.contains("(default: corpus-stats-reports)"))
    #expect(HelpPage(for: .network).text.contains("csv, dot, gexf, graphml,"))
    #expect(HelpPage(for: .text).text.contains("furniture"))
    #expect(!HelpPage(for: .dates).text.contains("furniture"))
    #expect(HelpPage(for: .keyness).text.contains("A SELECTOR is one or more of"))
  }

  @Test func `Examples are quoted for the shell`() {
    var command = Command(.dates)
    #expect(command.exampleLine == "corpus-stats dates --layers all Samples/letters")
    command = Command(
      name: .dates, summary: "", operands: .paths, options: [],
      example: ["dates", "it's", "a&b", "@x"])
    #expect(command.exampleLine == #"corpus-stats dates 'it'\''s' 'a&b' @x"#)
  }
}

@Suite struct TextWrappingTests {
  @Test func `Lines break at spaces`() {
    #expect(TextWrapping.lines("aa bb cc", width: 5) == ["aa bb", "cc"])
    #expect(TextWrapping.lines("aa bb cc", indentation: 1, width: 5) == [" aa", " bb", " cc"])
    #expect(TextWrapping.lines("longer a", width: 3) == ["longer", "a"])
    #expect(TextWrapping.lines("a\n\nb") == ["a", "", "b"])
    #expect(TextWrapping.lines("") == [""])
  }

  @Test func `An explanation stands beside its term or below it`() {
    #expect(TextWrapping.entry("ab", "xx yy", column: 4) == ["ab  xx yy"])
    #expect(TextWrapping.entry("abc", "xx yy", column: 4) == ["abc", "    xx yy"])
  }
}
