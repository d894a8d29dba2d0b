import Foundation
import TestSupport
import Testing

/// What a user does with a gazetteer: approves damaged names, hands it to other programs, checks it
/// against the texts.
@Suite struct GazetteerUseTests {
  private static let text = """
    Vino Trotski. Dicen que Trotskv habló y que Trotskl escuchaba. Trotski calló.

    """

  private func run(_ words: String, files: [String: String] = [:]) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(Self.text, to: "a.txt")
    for (name, text) in files { try folder.write(text, to: name) }
    return try ProgramRun(words.split(separator: " ").map(String.init), in: folder.path)
  }

  private func text(of report: String, _ folder: TemporaryFolder) throws -> String {
    try String(contentsOfFile: "\(folder.path)/r/\(report)", encoding: .utf8)
  }

  private func mentions(_ options: String, files: [String: String] = [:]) throws -> [String] {
    let run = try run("mentions \(options) --format tsv a.txt", files: files)
    return run.lines.dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return [cells[6], cells[7], cells[9], cells[12], cells[13]].joined(separator: " ")
    }
  }

  @Test func `A damaged name tells its rule and distance, and can be left alone`() throws {
    #expect(
      try mentions("") == [
        "Trotski trotsky variant variant ", "Trotskv trotsky ocr damaged-named 0.5",
        "Trotskl trotsky ocr damaged-named 0.5", "Trotski trotsky variant variant ",
      ])
    #expect(try mentions("--ocr off").count == 2)
  }

  @Test func `What is approved once stays, what is refused stays out`() throws {
    let table = "entity,form,approved\ntrotsky,Trotskv,yes\ntrotsky,Trotskl,no\n"
    let files = ["decided.csv": table]
    let expected = [
      "Trotski trotsky variant variant ", "Trotskv trotsky variant variant ",
      "Trotski trotsky variant variant ",
    ]
    #expect(try mentions("--approved-variants decided.csv", files: files) == expected)
    #expect(try mentions("--approved-variants decided.csv --ocr off", files: files) == expected)
  }

  @Test func `The decisions go into the next report`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(Self.text, to: "a.txt")
    _ = try ProgramRun(["run", "-o", "r", "a.txt"], in: folder.path)
    let report = try text(of: "approved_variants.csv", folder)
    #expect(
      report == """
        entity,form,distance,rule,mentions,letters,approved
        trotsky,Trotskl,0.5,damaged-named,1,1,
        trotsky,Trotskv,0.5,damaged-named,1,1,

        """)
    try folder.write(
      "entity,form,approved\ntrotsky,Trotskv,yes\ntrotsky,Trotskl,no\n", to: "d.csv")
    _ = try ProgramRun(
      ["run", "-o", "r", "--approved-variants", "d.csv", "a.txt"], in: folder.path)
    #expect(
      try text(of: "approved_variants.csv", folder) == """
        entity,form,distance,rule,mentions,letters,approved
        trotsky,Trotskl,,,0,0,no
        trotsky,Trotskv,,variant,1,1,yes

        """)
    #expect(
      try text(of: "gazetteer_used.csv", folder) == """
        entity,kind,name,form,rule,match,mentions,letters
        trotsky,person,León Trotsky,Trotski,variant,variant,2,1
        trotsky,person,León Trotsky,Trotskv,variant,variant,1,1

        """)
  }

  @Test func `A gazetteer that other programs are given finds the same names`() throws {
    for format in ["csv", "entityruler"] {
      let printed = try run("gazetteer --format \(format)")
      #expect(printed.code == 0)
      #expect(
        try mentions("--no-builtin-gazetteer --gazetteer g", files: ["g": printed.text])
          == mentions(""))
    }
    let list = try run(
      "gazetteer --no-builtin-gazetteer --gazetteer l --format names",
      files: ["l": "Ana\nLuis Mar\n"])
    #expect(list.text == "Ana\nLuis Mar\n")
  }

  @Test func `Names that no text has are told`() throws {
    let run = try run(
      "check --sources a.txt g.csv",
      files: ["g.csv": "id,kind,name,variants\nt,person,Trotski,Bronstein|L. D.\n"])
    #expect(
      run.messages == """
        g.csv:2:18: warning: no text has 'Bronstein'
        g.csv:2:28: warning: no text has 'L. D.'
        g.csv: note: a gazetteer of 1 entity, no mistake

        """)
    #expect(run.code == 0)
  }
}
