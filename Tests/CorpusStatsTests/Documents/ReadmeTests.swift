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

extension ReadmeTests {
  /// The commands of the README with what they print there.
  static var examples: [(command: String, output: String)] {
    get throws {
      let text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
      return text.components(separatedBy: "```console\n$ ").dropFirst().map { block in
        let body = block.components(separatedBy: "```")[0]
        let end = body.firstIndex(of: "\n") ?? body.endIndex
        return (String(body[..<end]), String(body[end...].dropFirst()))
      }
    }
  }

  @Test func `The README's commands print what it shows`() throws {
    let examples = try Self.examples
    #expect(examples.count >= 6)
    for (command, output) in examples {
      let process = Process()
      process.executableURL = URL(filePath: "/bin/bash")
      process.arguments = ["-c", command]
      process.currentDirectoryURL = Self.root
      var environment = ProcessInfo.processInfo.environment
      // The program stands in the folder of the tests' bundle.
      let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path()
      environment["PATH"] = folder + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
      process.environment = environment
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let printed = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(printed == output, "\(command)")
    }
  }
}
