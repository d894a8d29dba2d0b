import Foundation
import TestSupport
import Testing

@testable import corpus_stats

/// What help promises holds for the program as it is built.
@Suite struct CommandExampleTests {
  @Test(arguments: CommandName.allCases)
  func `The example of a command works`(_ name: CommandName) throws {
    // Paths of examples begin at the root of the package; what they write goes elsewhere.
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for entry in ["Samples", "Stopwords", "Gazetteers"] {
      try folder.link(entry, to: "\(ProjectFiles.folder)/\(entry)")
    }
    let command = Command(name)
    let run = try ProgramRun(command.example, in: folder.path)
    #expect(run.code == 0)
    guard name != .run, name != .check else {
      #expect(run.messages.contains("note: "))
      return
    }
    #expect(run.messages == "")
    let columns = command.reports.map { $0.columns.joined(separator: ",") }
    if command.formats.contains(.csv), !command.example.contains("--format"), name != .text {
      #expect(columns.contains(run.lines[0]))
    }
    #expect(run.lines.count > 1)
  }

  @Test(arguments: CommandName.allCases)
  func `Help is printed on standard output`(_ name: CommandName) throws {
    let run = try ProgramRun([name.rawValue, "--help"])
    #expect(run.code == 0)
    #expect(run.messages == "")
    #expect(run.text == HelpPage(for: name).text)
  }

  @Test func `The version is printed on standard output`() throws {
    let run = try ProgramRun(["--version"])
    #expect(run.code == 0)
    #expect(run.text == "corpus-stats \(Program.version)\n")
  }

  @Test(arguments: ["--help", "manual", "frequencies Samples/letters", "tokens Samples/letters"])
  func `A closed pipe ends quietly`(_ words: String) throws {
    let run = try ProgramRun(
      shell: "(\"$program\" \(words); echo \"code $?\" >&2) | head -n 1")
    #expect(run.lines.count == 1)
    // A pipe that holds everything is not closed before the end.
    #expect(run.messages == "code 0\n" || run.messages == "code 141\n")
  }

  @Test func `Quiet leaves errors alone`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("", to: "a.txt")
    let run = try ProgramRun(["letters", "--quiet", "a.txt", "nada.txt"], in: folder.path)
    #expect(run.messages == "nada.txt: error: no such file or folder\n")
    #expect(run.code == 1)
  }

  @Test func `Progress is shown only where it is asked for, or on a terminal`() throws {
    let silent = try ProgramRun(["frequencies", "Samples/letters"])
    #expect(silent.messages == "")
    let shown = try ProgramRun(["frequencies", "--progress", "always", "Samples/letters"])
    #expect(shown.messages.contains("reading"))
    #expect(shown.output == silent.output)
  }
}
