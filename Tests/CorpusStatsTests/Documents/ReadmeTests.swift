import Foundation
import Testing

@testable import corpus_stats

@Suite(.serialized) struct ReadmeTests {
  /// The root of the package.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test(arguments: [
    ("commands", ReadmeTables.commands), ("options", ReadmeTables.options),
    ("reports", ReadmeTables.reports), ("exit codes", ReadmeTables.exitCodes),
  ])
  func `The README's tables are those of the catalogues`(_ name: String, _ table: String) throws {
    let file = Self.root.appending(path: "README.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let opening = "<!-- \(name) -->\n"
    let start = try #require(text.range(of: opening)).upperBound
    let end = try #require(text.range(of: "<!-- end -->", range: start..<text.endIndex)).lowerBound
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil, text[start..<end] != table {
      try text.replacingCharacters(in: start..<end, with: table)
        .write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(text[start..<end] == table, "RECORD_GOLDEN=1 swift test writes it anew")
  }
}
