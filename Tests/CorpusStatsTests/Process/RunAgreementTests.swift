import Foundation
import TestSupport
import Testing

/// What `run` works out in one reading is what each command works out by itself.
@Suite struct RunAgreementTests {
  @Test(arguments: [
    ("correspondence.csv", "network --kind correspondence"), ("network_edges.csv", "network"),
    ("mentions.csv", "mentions"), ("letters.csv", "letters"), ("dates.csv", "dates"),
    ("frequencies.csv", "frequencies"), ("timeline.csv", "timeline"),
    ("diversity.csv", "diversity"),
  ])
  func `A report of the whole run is that of its command`(file: String, command: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let letters = ProjectFiles.folder + "/Samples/letters"
    let run = try ProgramRun(["run", "-o", "todo", letters], in: folder.path)
    try #require(run.code == 0, "\(run.messages)")
    let alone = try ProgramRun(
      command.split(separator: " ").map(String.init) + ["-o", "uno.csv", letters], in: folder.path)
    try #require(alone.code == 0, "\(alone.messages)")
    func text(_ name: String) throws -> String {
      String(
        decoding: try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/\(name)")),
        as: UTF8.self)
    }
    #expect(try text("todo/\(file)") == text("uno.csv"))
  }
}
