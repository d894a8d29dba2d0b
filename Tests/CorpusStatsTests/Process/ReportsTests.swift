import Foundation
import TestSupport
import Testing

/// The reports of the sample, which stand in the repository, are those that the program writes.
///
/// `RECORD_GOLDEN=1 swift test` writes them anew and fails, so that someone reads the difference.
@Suite struct ReportsTests {
  private static let recorded = ProjectFiles.folder + "/Reports"

  @Test func `The sample gives the reports of the repository`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    // A machine without GraphViz keeps the picture of the same network.
    for name in [
      "manifest.json", "network.dot", "network.svg", "correspondence.dot", "correspondence.svg",
    ] {
      let file = URL(fileURLWithPath: "\(Self.recorded)/\(name)")
      guard let data = try? Data(contentsOf: file) else { continue }
      try folder.write(Array(data), to: "Reports/\(name)")
    }
    let run = try ProgramRun(["run"], in: folder.path)
    try #require(run.code == 0, "\(run.messages)")
    let written = try Self.reports(folder.path + "/Reports")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Self.record(written)
      Issue.record("the reports were recorded in Reports: read what changed, then test again")
      return
    }
    guard FileManager.default.fileExists(atPath: Self.recorded) else {
      Issue.record("there is no folder Reports; RECORD_GOLDEN=1 swift test makes it")
      return
    }
    let expected = try Self.reports(Self.recorded)
    #expect(written.keys.sorted() == expected.keys.sorted())
    for (name, bytes) in expected.sorted(by: { $0.key < $1.key }) {
      let (line, was, now) = Self.difference(bytes, written[name] ?? Data())
      #expect(line == nil, "\(name):\(line ?? 0): it was '\(was)' and is '\(now)'")
    }
  }

  @Test func `Every file of the repository's reports is explained beside them`() throws {
    let names = try Self.reports(Self.recorded).keys.sorted()
    let readme = try ProjectFiles.text("Reports/README.md")
    for name in names { #expect(readme.contains(name), "Reports/README.md is silent on \(name)") }
  }

  /// The reports that we write ourselves, by name; another version of GraphViz draws otherwise.
  private static func reports(_ folder: String) throws -> [String: Data] {
    var reports: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder)
    where ["csv", "dot", "gexf", "graphml", "json", "svg"]
      .contains((name as NSString).pathExtension)
      && !["network.svg", "correspondence.svg"].contains(name)
    {
      reports[name] = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
    return reports
  }

  private static func record(_ reports: [String: Data]) throws {
    try FileManager.default.createDirectory(
      atPath: recorded, withIntermediateDirectories: true)
    for name in try Self.reports(recorded).keys where reports[name] == nil {
      try FileManager.default.removeItem(atPath: "\(recorded)/\(name)")
    }
    for (name, data) in reports {
      try data.write(to: URL(fileURLWithPath: "\(recorded)/\(name)"))
    }
  }

  /// The first line that differs, from 1, and how it reads in both; nil where none does.
  private static func difference(_ old: Data, _ new: Data) -> (Int?, String, String) {
    if old == new { return (nil, "", "") }
    let (a, b) = (
      old.split(separator: 0x0A, omittingEmptySubsequences: false),
      new.split(separator: 0x0A, omittingEmptySubsequences: false)
    )
    let line = zip(a, b).enumerated().first { $1.0 != $1.1 }?.offset ?? min(a.count, b.count)
    func text(_ lines: [Data.SubSequence]) -> String {
      line < lines.count ? String(decoding: lines[line], as: UTF8.self) : ""
    }
    return (line + 1, text(a), text(b))
  }
}
