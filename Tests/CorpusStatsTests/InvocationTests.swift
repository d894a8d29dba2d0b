import Testing

@testable import corpus_stats

/// The arguments of a command line that is right.
func arguments(_ words: String...) throws -> Arguments {
  try arguments(words)
}

func arguments(_ words: [String]) throws -> Arguments {
  let invocation = try Invocation(words.map { SystemString($0) })
  guard case .command(let arguments) = invocation else {
    throw NoCommand(invocation: invocation)
  }
  return arguments
}

struct NoCommand: Error {
  let invocation: Invocation
}

/// The fault of a command line that is wrong.
func fault(_ words: String...) -> UsageError? {
  do throws(UsageError) {
    _ = try Invocation(words.map { SystemString($0) })
    return nil
  } catch {
    return error
  }
}

@Suite struct InvocationTests {
  @Test(arguments: [
    ["--help"], ["-h"], ["help"], ["--quiet", "-h"], ["--version", "--help"], ["--help", "--"],
  ])
  func `General help is asked for`(_ words: [String]) throws {
    #expect(try Invocation(words.map { SystemString($0) }) == .help(nil))
  }

  @Test(arguments: [
    ["--help", "dates"], ["dates", "--help"], ["dates", "-h", "--bogus"], ["help", "dates"],
    ["dates", "--threads", "0", "--help"], ["--version", "dates", "--help"],
    ["dates", "--output", "--help"],
  ])
  func `Help of a command wins over every fault but an unknown command`(
    _ words: [String]
  ) throws {
    #expect(try Invocation(words.map { SystemString($0) }) == .help(.dates))
  }

  @Test(arguments: [["--version"], ["run", "--version"], ["--version", "run", "--bogus"]])
  func `The version is asked for`(_ words: [String]) throws {
    #expect(try Invocation(words.map { SystemString($0) }) == .version)
  }

  @Test func `Help after two dashes is a path`() throws {
    #expect(try arguments("dates", "--", "--help").paths == ["--help"])
  }

  @Test func `Options stand before, between and after paths`() throws {
    let read = try arguments("letters", "--quiet", "a", "--threads", "2", "b", "--strict")
    #expect(read.paths == ["a", "b"])
    #expect(read.isQuiet)
    #expect(read.isStrict)
    #expect(read.threads == 2)
  }

  @Test func `After two dashes every word is a path`() throws {
    let read = try arguments("letters", "--quiet", "--", "--threads", "-o", "--", "-")
    #expect(read.paths == ["--threads", "-o", "--", "-"])
    #expect(read.threads == nil)
  }

  @Test func `A dash is a path`() throws {
    #expect(try arguments("letters", "-", "a").paths == ["-", "a"])
  }

  @Test(arguments: [
    ["--output", "x=y"], ["--output=x=y"], ["-o", "x=y"], ["-ox=y"], ["-o=x=y"],
  ])
  func `A value follows its option or is joined to it`(_ words: [String]) throws {
    #expect(try arguments(["run"] + words).output == "x=y")
  }

  @Test func `A joined value may begin with a dash`() throws {
    #expect(try arguments("run", "--output=-x").output == "-x")
  }

  @Test func `Paths keep bytes that are not UTF-8`() throws {
    let name = SystemString(bytes: [0x61, 0xF1, 0x6F])
    let joined = SystemString(bytes: Array("--gazetteer=".utf8) + name.bytes)
    guard case .command(let read) = try Invocation(["run", name, joined]) else {
      Issue.record("no command")
      return
    }
    #expect(read.paths == [name])
    #expect(read.gazetteers == [name])
  }

  @Test func `Only run does without a path`() throws {
    #expect(try arguments("run").paths == [])
    for command in CommandName.allCases where Command(command).takes(.threads) && command != .run {
      let error = try #require(fault(command.rawValue))
      #expect(error.showsHelp)
      #expect(error.command == command)
    }
  }

  @Test func `The query of a concordance is its first operand`() throws {
    let read = try arguments("concordance", "@lenin", "--context", "3", "a", "b")
    #expect(read.queries == ["@lenin"])
    #expect(read.paths == ["a", "b"])
    #expect(read.contextWords == 3)
  }

  @Test func `With the option for queries every operand is a path`() throws {
    let read = try arguments("concordance", "a", "--query", "carta", "--query=-ismo", "b")
    #expect(read.queries == ["carta", "-ismo"])
    #expect(read.paths == ["a", "b"])
  }

  @Test func `Completions are for a shell`() throws {
    #expect(try arguments("completions", "zsh").shell == .zsh)
    #expect(try arguments("manual").command == .manual)
  }

  @Test func `The options that are given come in the order of the catalogue`() throws {
    let read = try arguments("run", "--quiet", "--sender=a", "--gazetteer=b", "--gazetteer=a")
    #expect(read.given.map(\.option) == [.gazetteer, .sender, .quiet])
    #expect(read.given.map(\.values) == [["b", "a"], ["a"], [""]])
  }

  @Test(arguments: [
    ("1922", true), ("1922-12", true), ("1922-12-24", true), ("1922-", false), ("22", false),
    ("1922-12-24-1", false), ("192a", false), ("", false), ("1922-1", false),
  ])
  func `The shape of a date`(_ text: String, _ isDate: Bool) {
    #expect(Arguments.isShapedAsDate(text) == isDate)
  }

  @Test func `Dates are judged by the caller`() throws {
    let words: [SystemString] = ["dates", "--from", "abril", "a"]
    #expect(fault("dates", "--from", "abril", "a") != nil)
    guard case .command(let read) = try Invocation(words, isDate: { $0 == "abril" }) else {
      Issue.record("no command")
      return
    }
    #expect(read.selection.dates == Selector.Dates(from: "abril", to: nil))
  }
}
