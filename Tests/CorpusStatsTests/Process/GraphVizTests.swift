import Foundation
import TestSupport
import Testing

@testable import corpus_stats

/// What a run does where GraphViz is not installed: nothing is found on an empty search path.
@Suite struct GraphVizTests {
  private static let drawn = "<svg/>"

  private func run(in folder: TemporaryFolder) throws -> ProgramRun {
    try ProgramRun(shell: "PATH=/nowhere exec \"$program\" run -o r a.txt", in: folder.path)
  }

  private func picture(in folder: TemporaryFolder) -> String? {
    try? String(contentsOfFile: folder.path + "/r/network.svg", encoding: .utf8)
  }

  private func listed(in folder: TemporaryFolder) throws -> Bool {
    let reports = try Manifests.read(folder.path + "/r")["reports"] as? [[String: Any]]
    return try #require(reports).contains { $0["file"] as? String == "network.svg" }
  }

  @Test func `Without GraphViz a run says how to draw the network, and writes all else`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("Lenin y Stalin.\n", to: "a.txt")
    let run = try run(in: folder)
    #expect(run.code == 0)
    #expect(
      run.messages.contains(
        "note: GraphViz is not installed; to draw the network: dot -Tsvg 'r/network.dot' -o 'r/network.svg'\n"
      ))
    #expect(picture(in: folder) == nil)
    #expect(try !listed(in: folder))
    #expect(FileManager.default.fileExists(atPath: folder.path + "/r/timeline.svg"))
  }

  @Test func `A picture of the same network stays, one of another goes`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("Lenin y Stalin.\n", to: "a.txt")
    _ = try run(in: folder)
    try folder.write(Self.drawn, to: "r/network.svg")
    let same = try run(in: folder)
    #expect(
      same.messages.contains(
        "note: GraphViz is not installed; the picture of the same network that was there stays\n"))
    #expect(picture(in: folder) == Self.drawn)
    #expect(try listed(in: folder))
    try folder.write("Lenin y Trotski.\n", to: "a.txt")
    _ = try run(in: folder)
    #expect(picture(in: folder) == nil)
    #expect(try !listed(in: folder))
  }
}
