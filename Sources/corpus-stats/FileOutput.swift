// Writes files whole or not at all. Every `unsafe` here hands a string or a buffer that Swift owns
// to a C function for the time of the call.

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
    case .notCreated, .notOurs, .notAFolder, .isFolder, .isSource: .outputNotCreated
    }
  }
}

/// Files and folders that the program makes.
enum FileOutput {
  /// Writes a file under a name of its own and renames it, so that it appears whole or not at all.
  ///
  /// A pipe or a device is written to as it stands: a file would take its place.
  static func write(_ bytes: [UInt8], to path: FilePath) throws(OutputError) {
    try write(to: path) { (put) throws(WriteError) in try put(bytes) }
  }

  /// What writes a file bit by bit with the function that it is given.
  typealias Writing = (_ put: ([UInt8]) throws(WriteError) -> Void) throws(WriteError) -> Void

  /// Writes a file of which not all is held at once, whole or not at all as well.
  static func write(to path: FilePath, _ writing: Writing) throws(OutputError) {
    let kind = status(of: path).map { $0.st_mode & S_IFMT }
    if kind == S_IFDIR { throw OutputError(path: path, problem: .isFolder) }
    let isRenamed = kind == nil || kind == S_IFREG
    let temporary =
      isRenamed ? FilePath(bytes: path.bytes + Array(".\(getpid()).tmp".utf8)) : path
    let descriptor = unsafe withCString(temporary) {
      unsafe open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    }
    guard descriptor >= 0 else {
      throw OutputError(path: path, problem: .notCreated(reason(errno)))
    }
    var failure: String?
    do throws(WriteError) {
      let stream = StandardStream(descriptor: descriptor)
      try writing { (bytes) throws(WriteError) in try stream.write(bytes) }
    } catch {
      failure = error.message
    }
    if close(descriptor) != 0, failure == nil { failure = reason(errno) }
    if failure == nil, isRenamed {
      let result = unsafe withCString(temporary) { from in
        unsafe withCString(path) { unsafe rename(from, $0) }
      }
      if result != 0 { failure = reason(errno) }
    }
    if let failure {
      if isRenamed { remove(temporary) }
      throw OutputError(path: path, problem: .notWritten(failure))
    }
  }

  /// Makes a folder, with those above it, where there is none.
  static func makeFolder(_ path: FilePath) throws(OutputError) {
    if isFolder(path) { return }
    if exists(path) { throw OutputError(path: path, problem: .notAFolder) }
    if let slash = path.bytes.dropLast().lastIndex(of: UInt8(ascii: "/")), slash > 0 {
      try makeFolder(FilePath(bytes: Array(path.bytes[..<slash])))
    }
    let code = unsafe withCString(path) { unsafe mkdir($0, 0o777) == 0 ? 0 : errno }
    if code != 0, !isFolder(path) {
      throw OutputError(path: path, problem: .notCreated(reason(code)))
    }
  }

  /// Renames a file.
  static func move(_ from: FilePath, to path: FilePath) -> Bool {
    unsafe withCString(from) { old in unsafe withCString(path) { unsafe rename(old, $0) } } == 0
  }

  /// Removes a file, where there is one.
  static func remove(_ path: FilePath) {
    _ = unsafe withCString(path) { unsafe unlink($0) }
  }

  static func exists(_ path: FilePath) -> Bool {
    unsafe withCString(path) { unsafe access($0, F_OK) == 0 }
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

  /// Whether a folder has nothing in it.
  static func isEmptyFolder(_ path: FilePath) -> Bool {
    guard let handle = unsafe withCString(path, { unsafe opendir($0) }) else { return false }
    defer { unsafe closedir(handle) }
    var entries = 0
    while unsafe readdir(handle) != nil { entries += 1 }
    // "." and ".." are in every folder.
    return entries <= 2
  }

  // MARK: -

  /// What stands at a path, links followed; nil where nothing does.
  private static func status(of path: FilePath) -> stat? {
    var status = stat()
    return unsafe withCString(path) { unsafe stat($0, &status) } == 0 ? status : nil
  }

  private static func withCString<R>(_ path: FilePath, _ body: (UnsafePointer<CChar>) -> R) -> R {
    let terminated = path.bytes.map { CChar(bitPattern: $0) } + [0]
    return unsafe terminated.withUnsafeBufferPointer { unsafe body($0.baseAddress!) }
  }

  private static func reason(_ code: Int32) -> String { WriteError.failed(code).message }
}
