import Foundation
import TestSupport
import Testing
import Tokenizer

@testable import corpus_stats

/// The same input gives the same bytes, whenever and on however many threads.
@Suite struct SameBytesTests {
  /// A command line for every command and kind of table.
  private static let commands: [[String]] = [
    ["letters"], ["text"], ["text", "--explain", "--layers", "body,note,front,furniture"],
    ["tokens"], ["tokens", "--sentences", "--layers", "all", "--format", "json"], ["frequencies"],
    ["frequencies", "--by", "letter", "--group-by", "stem"], ["frequencies", "--ngrams", "3"],
    ["diversity"], ["compare", "..1920", "1921.."],
    ["keyness"], ["keyness", "--target", "1920..1921"],
    ["collocations"], ["collocations", "--node", "@lenin", "--unit", "sentence"],
    ["similarity"], ["similarity", "--measure", "labbe", "--nearest", "2"],
    ["mentions", "--layers", "all"],
    ["entities"], ["network"], ["network", "--nodes", "--unit", "letter"],
    ["network", "--format", "dot"], ["network", "--format", "gexf"],
    ["network", "--format", "graphml"], ["network", "--format", "json"],
    ["network", "--format", "gephi"], ["network", "--format", "palladio", "--nodes"],
    ["network", "--kind", "correspondence"], ["network", "--kind", "reference", "--evidence"],
    ["network", "--kind", "words", "--format", "dot"], ["network", "--path", "lenin--stalin"],
    [
      "network", "--backbone", "sdsm", "--ego", "lenin", "--depth", "2", "--ambiguous", "split",
      "--max-p", "1",
    ],
    ["dates", "--layers", "all"], ["chronology"], ["timeline", "--period", "month"],
    ["discover"], ["why", "bujarin--zinoviev"],
    ["concordance", "--sort", "left", "--query", "@lenin", "--query", "carta*"],
  ]

  @Test(arguments: commands)
  func `A command prints the same on one thread and on more`(_ words: [String]) throws {
    let one = try ProgramRun(words + ["--threads", "1", "Samples/letters"])
    #expect(one.code == 0)
    #expect(one.messages == "")
    #expect(!one.output.isEmpty)
    for threads in ["2"] {
      let run = try ProgramRun(words + ["--threads", threads, "Samples/letters"])
      #expect(run.output == one.output, "\(words) on \(threads) threads")
      #expect(run.code == 0)
    }
  }

  @Test func `Every command that reads texts is tried`() {
    let tried = Set(Self.commands.map { $0[0] } + ["run"])
    let reading = Command.all.filter { $0.takes(.threads) }.map(\.name.rawValue)
    #expect(tried == Set(reading))
  }

  @Test func `Reports are the same on any number of threads and on every run`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let samples = ProjectFiles.folder + "/Samples/letters"
    for (output, threads) in [("uno", "1"), ("dos", "2"), ("otra", "2")] {
      let run = try ProgramRun(
        ["run", "-o", output, "--threads", threads, samples], in: folder.path)
      #expect(run.code == 0)
    }
    let names = try Self.names(folder.path + "/uno")
    #expect(Set(names).subtracting(Report.ofRun.map(\.file)).isEmpty)
    #expect(Set(Report.ofRun.map(\.file)).subtracting(names).isSubset(of: Self.drawn))
    for name in names where !Self.drawn.contains(name) {
      let bytes = try Self.bytes("\(folder.path)/uno/\(name)")
      #expect(try Self.bytes("\(folder.path)/dos/\(name)") == bytes, "\(name)")
      #expect(try Self.bytes("\(folder.path)/otra/\(name)") == bytes, "\(name)")
    }
  }

  @Test func `Sources stand in the order of the command line, each folder in byte order`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for name in ["b/z.txt", "b/a.txt", "b/Z.txt", "b/á.txt", "a/m.txt"] {
      try folder.write("Hola.", to: name)
    }
    for threads in ["1", "3"] {
      let run = try ProgramRun(["letters", "--threads", threads, "b", "a"], in: folder.path)
      #expect(
        run.lines.dropFirst().map { $0.split(separator: ",")[1] } == [
          "Z.txt", "a.txt", "z.txt", "á.txt", "m.txt",
        ])
    }
  }

  @Test func `The manifest has sums and rows of the reports, no time and no path`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("Escribí a Lenin y a Trotski el 3 de mayo de 1920.\n", to: "d/a.txt")
    try folder.write("Moscú.\n", to: "d/b.txt")
    let run = try ProgramRun(
      [
        "run", "--output", folder.path + "/r", "--threads", "2", "--quiet", "--unit", "sentence",
        folder.path + "/d",
      ])
    #expect(run.code == 0)
    let text = String(decoding: try Self.bytes(folder.path + "/r/manifest.json"), as: UTF8.self)
    #expect(!text.contains(folder.path))
    #expect(!text.contains("threads"))
    #expect(text.wholeMatch(of: /(?s).*\d\d:\d\d.*/) == nil)
    let manifest = try Manifests.read(folder.path + "/r")
    #expect(
      Set(manifest.keys) == ["program", "version", "options", "sources", "reports"])
    #expect(manifest["options"] as? [String: [String]] == ["unit": ["sentence"]])
    let sources = try #require(manifest["sources"] as? [[String: Any]])
    #expect(sources.map { $0["file"] as? String } == ["a.txt", "b.txt"])
    for (source, name) in zip(sources, ["a.txt", "b.txt"]) {
      let bytes = try Self.bytes("\(folder.path)/d/\(name)")
      #expect(source["sha256"] as? String == SHA256.hexDigest(of: bytes))
      #expect(source["bytes"] as? Int == bytes.count)
      let layers = try #require(source["layers"] as? [String: Int])
      #expect(
        layers.values.reduce(0, +) == String(decoding: bytes, as: UTF8.self).unicodeScalars.count)
    }
    let reports = try #require(manifest["reports"] as? [[String: Any]])
    for report in reports {
      let name = try #require(report["file"] as? String)
      let bytes = try Self.bytes("\(folder.path)/r/\(name)")
      guard !Self.drawn.contains(name) else {
        #expect(Set(report.keys) == ["file"])
        continue
      }
      #expect(report["sha256"] as? String == SHA256.hexDigest(of: bytes), "\(name)")
      guard name.hasSuffix(".csv") else { continue }
      // No cell of these sources has a line end.
      #expect(report["rows"] as? Int == bytes.count { $0 == 0x0A } - 1, "\(name)")
    }
    #expect(
      try Self.names(folder.path + "/r").filter { $0 != "manifest.json" }
        == reports.compactMap { $0["file"] as? String }.sorted())
  }

  @Test func `A second run replaces the reports of the first`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("Lenin.\n", to: "a.txt")
    try folder.write("Stalin.\n", to: "b.txt")
    #expect(try ProgramRun(["run", "-o", "r", "a.txt"], in: folder.path).code == 0)
    #expect(try ProgramRun(["run", "-o", "r", "b.txt"], in: folder.path).code == 0)
    let mentions = String(decoding: try Self.bytes(folder.path + "/r/mentions.csv"), as: UTF8.self)
    #expect(mentions.contains("Stalin"))
    #expect(!mentions.contains("Lenin"))
  }

  /// What another program draws.
  private static let drawn: Set = ["network.svg", "correspondence.svg"]

  private static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private static func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }
}
