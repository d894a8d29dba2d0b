import TestSupport
import Testing

/// What the layers of letters' parts mean for commands.
@Suite struct LayerCountTests {
  private func run(_ line: String, _ files: [String: String]) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for (name, text) in files { try folder.write(text, to: name) }
    return try ProgramRun(line.split(separator: " ").map(String.init), in: folder.path)
  }

  @Test func `The reasons of layers are told of all but furniture, unless layers are named`() throws
  {
    let files = [
      "a.txt": "CARTA A BENITA\n\nQuerida Benita:\n\nPaz.\n\nEladio\n\nDictado a R. O.\n\n____\n"
    ]
    func layers(_ line: String) throws -> [String] {
      try run(line, files).lines.dropFirst().map {
        $0.split(separator: ",", omittingEmptySubsequences: false)[5...6].joined(separator: " ")
      }
    }
    let notes = ["note dictation"]
    #expect(
      try layers("text --explain a.txt") == [
        "front letter-title", "body letter-part", "body text", "body text", "note dictation",
      ])
    #expect(try layers("text --explain --layers note a.txt") == notes)
    #expect(try layers("text --explain --layers furniture a.txt") == ["furniture rule"])
  }

  @Test(arguments: [
    ("", ["lenin stalin", "lenin trotsky", "stalin trotsky"]),
    ("--without-correspondents", ["stalin trotsky"]),
  ])
  func `A signature is a mention of who signs`(option: String, edges: [String]) throws {
    let letter = "CARTA A BUJARIN\n\nQuerido Stalin:\n\nAyer vino Trotsky.\n\nLenin\n"
    let run = try run("network --unit letter \(option) a.txt", ["a.txt": letter])
    let found = run.lines.dropFirst().map {
      $0.split(separator: ",")[0...1].joined(separator: " ")
    }
    // The title is the edition's; it names the addressee, who is left out as well.
    #expect(found == edges)
  }
}
