import Testing

@testable import corpus_stats

@Suite struct CompletionsTests {
  @Test(arguments: Shell.allCases)
  func `A script names every command and option`(_ shell: Shell) {
    let script = Completions(for: shell).script
    for command in CommandName.allCases { #expect(script.contains(command.rawValue)) }
    for option in Option.all {
      #expect(script.contains(shell == .fish ? "-l \(option.name) " : option.long))
    }
    #expect(script.hasSuffix("\n"))
    #expect(script.contains("corpus-stats"))
  }

  @Test func `bash is told the options of a command and the words of a value`() {
    let script = Completions(for: .bash).script
    #expect(
      script.contains("\n    completions) options='--help --version' words='bash zsh fish' ;;\n"))
    #expect(
      script.contains(
        "\n    network:--unit) options='' words='' files=''"
          + " words='letter paragraph sentence source window:' ;;\n"))
    #expect(
      script.contains("\n    run:--output|run:-o) options='' words='' files='' files=1 ;;\n"))
    #expect(!script.contains("dates:--unit"))
  }

  @Test func `zsh is told what excludes what`() {
    let script = Completions(for: .zsh).script
    #expect(script.hasPrefix("#compdef corpus-stats\n"))
    #expect(script.contains("'(-h --help)'{-h,--help}'[print this help]'"))
    #expect(script.contains("'*--gazetteer=["))
    #expect(script.contains(":UNIT:(letter paragraph sentence source window\\:)'"))
  }

  @Test func `fish is told the values of an option`() {
    let script = Completions(for: .fish).script
    #expect(
      script.contains(
        "\ncomplete -c corpus-stats -n '__fish_corpus_stats_is timeline' -l period "
          + "-d 'what a row of the timeline covers: year, month or day (default: year)' "
          + "-x -a 'year month day'\n"))
  }
}

@Suite struct ManualPageTests {
  private let lines = ManualPage().text.split(separator: "\n").map(String.init)

  @Test func `It begins with its title and has its sections`() {
    #expect(lines.first == #".TH CORPUS\-STATS 1 "" "corpus\-stats 0.1.0""#)
    #expect(
      lines.filter { $0.hasPrefix(".SH") } == [
        ".SH NAME", ".SH SYNOPSIS", ".SH DESCRIPTION", ".SH COMMANDS",
        ".SH OPTIONS OF SINGLE COMMANDS", ".SH HOW THE TEXTS ARE READ", ".SH WHICH LETTERS",
        ".SH OUTPUT", ".SH RUNNING", ".SH SELECTORS", ".SH TABLES", ".SH EXIT STATUS",
        ".SH ENVIRONMENT",
      ])
  }

  @Test func `Every command, option, report and exit code has an entry`() {
    let entries = Set(zip(lines, lines.dropFirst()).filter { $0.0 == ".TP" }.map { $0.1 })
    for option in Option.all {
      let name = option.long.replacing("-", with: "\\-")
      #expect(entries.contains { $0.contains(name + " ") || $0.contains(name + "\\fR") })
    }
    for code in ExitCode.allCases { #expect(entries.contains("\\fB\(code.rawValue)\\fR")) }
    for report in Report.ofRun { #expect(entries.contains("\\fB\(report.file)\\fR")) }
    #expect(entries.contains("\\fBdates [OPTIONS] PATH...\\fR"))
  }

  @Test func `No line is a request by accident, and all is ASCII`() {
    let requests: Set = [".TH", ".nh", ".ad", ".SH", ".PP", ".TP", ".br"]
    for line in lines {
      #expect(line.utf8.allSatisfy { $0 < 0x80 }, "\(line)")
      #expect(!line.hasPrefix("'"))
      if line.hasPrefix(".") {
        #expect(requests.contains(String(line.prefix { $0 != " " })), "\(line)")
      }
    }
  }
}

@Suite struct ReadmeTablesTests {
  @Test func `Tables have a row for each declaration`() {
    #expect(rows(ReadmeTables.commands) == CommandName.allCases.count + 2)
    #expect(rows(ReadmeTables.options) == Option.all.count + 2)
    #expect(rows(ReadmeTables.reports) == Report.ofRun.count + Report.ofCommands.count + 2)
    #expect(rows(ReadmeTables.exitCodes) == ExitCode.allCases.count + 2)
  }

  @Test func `Cells do not break their table`() {
    let tables = [
      ReadmeTables.commands, ReadmeTables.options, ReadmeTables.reports, ReadmeTables.exitCodes,
    ]
    for table in tables {
      let bars = table.split(separator: "\n").map { row in
        row.replacing("\\|", with: "").count { $0 == "|" }
      }
      #expect(Set(bars).count == 1)
    }
  }

  @Test func `Rows say who takes an option`() {
    let options = ReadmeTables.options
    #expect(
      options.contains(
        "| `--nodes` | print the table of nodes instead of that of edges | network |\n"))
    #expect(options.contains("| `--version` | print the version | all |\n"))
    #expect(
      options.contains("| `--strict` | end with status 2 after a warning | all that read texts |\n")
    )
    #expect(options.contains("| `--format FORMAT` |"))
    #expect(options.contains("| all that read texts but run, and gazetteer |\n"))
    #expect(
      options.contains(
        "| `--quiet` | no warnings and no progress | all that read texts, gazetteer, check |\n")
    )
    #expect(options.contains("(default: es; for tokens: none; for diversity: none; for "))
    #expect(options.contains("`--stopwords FILE\\|none\\|es`"))
  }

  private func rows(_ table: String) -> Int { table.split(separator: "\n").count }
}
