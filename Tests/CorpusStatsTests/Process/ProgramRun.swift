import Foundation
import TestSupport

/// The whole program, run as a user runs it, and what came of it.
struct ProgramRun {
  /// The exit status; the negative number of the signal that ended it.
  let code: Int32
  let output: [UInt8]
  /// What it wrote on standard error.
  let messages: String

  var text: String { String(decoding: output, as: UTF8.self) }
  /// The rows of a table, its header among them.
  var lines: [String] { text.split(separator: "\n").map(String.init) }

  /// - Parameters:
  ///   - words: the command line.
  ///   - folder: where it is run.
  ///   - input: what standard input holds; nothing unless it is given.
  init(_ words: [String], in folder: String? = nil, input: [UInt8] = []) throws {
    try self.init(program: Self.program, words, in: folder, input: input)
  }

  /// A script of the shell, in which `$program` is the program.
  init(shell script: String, in folder: String? = nil) throws {
    try self.init(
      program: "/bin/sh", ["-c", "program=$0; " + script, Self.program], in: folder, input: [])
  }

  private init(program: String, _ words: [String], in folder: String?, input: [UInt8]) throws {
    // Files and not pipes: a full pipe would stop the program.
    let streams = try TemporaryFolder()
    defer { streams.remove() }
    for name in ["in", "out", "err"] { try streams.write(name == "in" ? input : [], to: name) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = words
    process.currentDirectoryURL = URL(fileURLWithPath: folder ?? ProjectFiles.folder)
    process.standardInput = FileHandle(forReadingAtPath: streams.path + "/in")
    process.standardOutput = FileHandle(forWritingAtPath: streams.path + "/out")
    process.standardError = FileHandle(forWritingAtPath: streams.path + "/err")
    try process.run()
    process.waitUntilExit()
    code = process.terminationStatus * (process.terminationReason == .exit ? 1 : -1)
    output = try Array(Data(contentsOf: URL(fileURLWithPath: streams.path + "/out")))
    messages = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: streams.path + "/err")), as: UTF8.self)
  }

  /// The program of the build that these tests belong to: it stands beside their own.
  static let program: String = {
    let ours = [Bundle.main.executablePath, CommandLine.arguments.first].compactMap { $0 }
    let bundles = Bundle.allBundles.map(\.bundlePath)
    for path in ours + bundles {
      var folder = URL(fileURLWithPath: path).deletingLastPathComponent()
      for _ in 0..<4 {
        let program = folder.appendingPathComponent("corpus-stats").path
        if FileManager.default.isExecutableFile(atPath: program) { return program }
        folder.deleteLastPathComponent()
      }
    }
    return ProjectFiles.folder + "/.build/debug/corpus-stats"
  }()
}
