// Writes files whole or not at all. Every `unsafe` here hands a string or a buffer that Swift owns
// to a C function for the time of the call.

import Synchronization
import Tokenizer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a file or folder could not be made.
struct OutputError: Error, Hashable, Sendable {
  enum Problem: Hashable, Sendable {
    case notCreated(String)
    case notWritten(String)
    /// A folder whose content cannot be seen: the reader's words.
    case unreadable(String)
    case notOurs
    case notAFolder
    case isFolder
    case isSource
  }

  let path: FilePath
  let problem: Problem

  var message: String {
    switch problem {
    case .notCreated(let reason): "cannot be created: \(reason)"
    case .notWritten(let reason): "cannot be written: \(reason)"
    case .unreadable(let message): message
    case .notOurs:
      "the folder isn't empty and holds no manifest of \(Program.name); name another with --output, or use --force"
    case .notAFolder: "is a file; reports need a folder"
    case .isFolder: "is a folder; a table needs the name of a file"
    case .isSource:
      "is a source that would be lost; name another file with --output, or use --force"
    }
  }

  /// How the program ends.
  var exitCode: ExitCode {
    switch problem {
    case .notWritten: .inputOutputFailed
    case .notCreated, .unreadable, .notOurs, .notAFolder, .isFolder, .isSource: .outputNotCreated
    }
  }
}

/// A file that is written under a name of its own and takes its own name once it is whole, so that it
/// appears whole or not at all.
///
/// A pipe or a device is written to as it stands: a file would take its place.
struct PendingFile: Sendable {
  let stream: StandardStream
  private let path: FilePath
  private let temporary: FilePath?

  /// Begins a file.
  init(_ path: FilePath) throws(OutputError) {
    let kind = FileOutput.status(of: path).map { $0.st_mode & S_IFMT }
    if kind == S_IFDIR { throw OutputError(path: path, problem: .isFolder) }
    self.path = path
    temporary =
      kind == nil || kind == S_IFREG ? FilePath(bytes: path.bytes + Array(Self.ending.utf8)) : nil
    let opened = temporary ?? path
    // Once the process is told to end, nobody begins a file any more.
    let (descriptor, code) = Self.beginning.withLock { _ in
      let descriptor = unsafe opened.withCString {
        unsafe open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
      }
      return (descriptor, errno)
    }
    guard descriptor >= 0 else {
      throw OutputError(path: path, problem: .notCreated(WriteError.failed(code).message))
    }
    stream = StandardStream(descriptor: descriptor)
  }

  /// Writes on. After a fault the file is gone.
  func append(_ bytes: [UInt8]) throws(OutputError) {
    do throws(WriteError) {
      try stream.write(bytes)
    } catch {
      abandon()
      throw OutputError(path: path, problem: .notWritten(error.message))
    }
  }

  /// Ends the file, which appears under its name.
  func finish() throws(OutputError) {
    var code = close(stream.descriptor) == 0 ? 0 : errno
    if code == 0, let temporary, !FileOutput.move(temporary, to: path) { code = errno }
    guard code == 0 else {
      if let temporary { FileOutput.remove(temporary) }
      throw OutputError(path: path, problem: .notWritten(WriteError.failed(code).message))
    }
  }

  /// Leaves no trace of the file.
  func abandon() {
    close(stream.descriptor)
    if let temporary { FileOutput.remove(temporary) }
  }

  /// Removes what was begun beside `path`, or in the folder `path`, and keeps new files from being
  /// begun while `end` ends the process.
  static func abandonAll(at path: FilePath?, _ end: () -> Void) {
    beginning.withLock { _ in
      if let path {
        FileOutput.remove(FilePath(bytes: path.bytes + Array(ending.utf8)))
        for name in (try? FileAccess.names(in: path)) ?? [] where name.description.hasSuffix(ending)
        {
          FileOutput.remove(path.appending(name))
        }
      }
      end()
    }
  }

  // MARK: -

  /// What tells the name of an unfinished file from its own.
  private static var ending: String { ".\(getpid()).tmp" }

  /// Guards no value: it is held while a file is opened, and for good when the process ends.
  private static let beginning = Mutex<Void>(())
}

/// Files and folders that the program makes.
enum FileOutput {
  /// Writes a whole file.
  static func write(_ bytes: [UInt8], to path: FilePath) throws(OutputError) {
    let file = try PendingFile(path)
    try file.append(bytes)
    try file.finish()
  }

  /// Makes a folder, with those above it, where there is none.
  static func makeFolder(_ path: FilePath) throws(OutputError) {
    if isFolder(path) { return }
    if exists(path) { throw OutputError(path: path, problem: .notAFolder) }
    if let slash = path.bytes.dropLast().lastIndex(of: UInt8(ascii: "/")), slash > 0 {
      try makeFolder(FilePath(bytes: Array(path.bytes[..<slash])))
    }
    let code = unsafe path.withCString { unsafe mkdir($0, 0o777) == 0 ? 0 : errno }
    if code != 0, !isFolder(path) {
      throw OutputError(path: path, problem: .notCreated(reason(code)))
    }
  }

  /// Renames a file.
  static func move(_ from: FilePath, to path: FilePath) -> Bool {
    unsafe from.withCString { old in unsafe path.withCString { unsafe rename(old, $0) } } == 0
  }

  /// Removes a file, where there is one.
  static func remove(_ path: FilePath) {
    _ = unsafe path.withCString { unsafe unlink($0) }
  }

  static func exists(_ path: FilePath) -> Bool {
    unsafe path.withCString { unsafe access($0, F_OK) == 0 }
  }

  static func isFolder(_ path: FilePath) -> Bool {
    status(of: path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
  }

  /// Whether two paths lead to one regular file.
  static func isSameFile(_ a: FilePath, _ b: FilePath) -> Bool {
    guard let first = status(of: a), let second = status(of: b) else { return false }
    return first.st_mode & S_IFMT == S_IFREG && first.st_dev == second.st_dev
      && first.st_ino == second.st_ino
  }

  /// What stands at a path, links followed; nil where nothing does.
  static func status(of path: FilePath) -> stat? {
    var status = stat()
    return unsafe path.withCString { unsafe stat($0, &status) } == 0 ? status : nil
  }

  private static func reason(_ code: Int32) -> String { WriteError.failed(code).message }
}
