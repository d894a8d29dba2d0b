// The file of this module that reads from the system. Every `unsafe` here hands a buffer that Swift
// owns to a C function for the time of the call; no pointer outlives its closure.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What stands at a path.
enum FileKind: Hashable, Sendable {
  case file(identity: FileIdentity)
  case folder(identity: FileIdentity)
  /// A pipe, a device, a socket: can be read but not sized.
  case stream
}

/// Tells two names of one file or folder apart from two of them, so that nothing is read twice and a
/// loop of links ends.
struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let inode: UInt64
}

/// Reads files and folders.
package enum FileAccess {
  /// What stands at `path`, following links; throws where nothing does.
  static func kind(of path: FilePath) throws(IngestError) -> FileKind {
    var status = stat()
    let result = unsafe path.withCString { unsafe stat($0, &status) }
    guard result == 0 else { throw failure(path, code: errno) }
    let identity = FileIdentity(
      device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(identity: identity)
    case S_IFDIR: return .folder(identity: identity)
    case S_IFIFO, S_IFCHR, S_IFSOCK: return .stream
    default: throw IngestError(path: path, problem: .notAFile)
    }
  }

  /// The names in a folder in byte order, without `.` and `..`.
  package static func names(in folder: FilePath) throws(IngestError) -> [FilePath] {
    guard let handle = unsafe folder.withCString({ unsafe opendir($0) }) else {
      throw failure(folder, code: errno)
    }
    defer { unsafe closedir(handle) }
    var names: [FilePath] = []
    while let entry = unsafe readdir(handle) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        unsafe [UInt8](raw.prefix { $0 != 0 })
      }
      if name != [0x2E] && name != [0x2E, 0x2E] { names.append(FilePath(bytes: name)) }
    }
    return names.sorted()
  }

  /// All bytes of a file, pipe or device.
  static func contents(of path: FilePath) throws(IngestError) -> [UInt8] {
    let descriptor = unsafe path.withCString { unsafe open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw failure(path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    let size = unsafe fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    return try contents(ofDescriptor: descriptor, named: path, expected: size)
  }

  /// The size of a file in bytes, nil for what is none.
  static func size(ofFile path: FilePath) -> Int? {
    var status = stat()
    guard unsafe path.withCString({ unsafe stat($0, &status) }) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else { return nil }
    return Int(status.st_size)
  }

  /// Fills `buffer` with the bytes of a file that stand in `range`.
  ///
  /// - Throws: `IngestError` where the file cannot be read or has become shorter.
  static func fill(
    _ buffer: inout [UInt8], from path: FilePath, _ range: Range<Int>
  ) throws(IngestError) {
    let descriptor = unsafe path.withCString { unsafe open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw failure(path, code: errno) }
    defer { close(descriptor) }
    var code: Int32 = 0
    buffer = unsafe [UInt8](unsafeUninitializedCapacity: range.count) { bytes, filled in
      code = unsafe fill(bytes, range.count, &filled) { rest, place in
        unsafe pread(descriptor, rest.baseAddress, rest.count, off_t(range.lowerBound + place))
      }
    }
    guard code == 0 else { throw failure(path, code: code) }
    guard buffer.count == range.count else { throw IngestError(path: path, problem: .changed) }
  }

  /// All bytes of standard input.
  static func standardInput() throws(IngestError) -> [UInt8] {
    try contents(ofDescriptor: STDIN_FILENO, named: FilePath("-"), expected: 0)
  }

  /// The largest source in bytes; `TextDecoder` bounds what it becomes.
  static let largest = 2_000_000_000

  /// All bytes that a descriptor gives.
  ///
  /// - Parameter expected: how many there may be.
  static func contents(
    ofDescriptor descriptor: Int32, named path: FilePath, expected: Int
  ) throws(IngestError) -> [UInt8] {
    guard expected <= largest else { throw IngestError(path: path, problem: .tooLarge) }
    var bytes: [UInt8] = []
    // One byte more than the file has, so that its end is seen without growing the buffer.
    var room = max(expected + 1, 1 << 16)
    while true {
      var code: Int32 = 0
      let start = bytes.count
      let chunk = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
        unsafe MemoryAdvice.preferLargePages(UnsafeMutableRawBufferPointer(buffer))
        code = unsafe fill(buffer, room, &filled) { rest, _ in
          unsafe read(descriptor, rest.baseAddress, rest.count)
        }
      }
      guard code == 0 else { throw failure(path, code: code) }
      if start == 0 { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= largest else { throw IngestError(path: path, problem: .tooLarge) }
      if chunk.count < room { return bytes }
      room = bytes.count
    }
  }

  // MARK: -

  /// Fills room with what `read` gives, until that is nothing; a call that a signal cuts off is made again.
  ///
  /// - Parameter read: reads into what is left of the room, as the system's call does.
  /// - Returns: the system's code of what went wrong, 0 for nothing.
  private static func fill(
    _ room: UnsafeMutableBufferPointer<UInt8>, _ count: Int, _ filled: inout Int,
    _ read: (UnsafeMutableRawBufferPointer, Int) -> Int
  ) -> Int32 {
    while filled < count {
      let rest = unsafe UnsafeMutableRawBufferPointer(
        UnsafeMutableBufferPointer(rebasing: room[filled..<count]))
      let got = unsafe read(rest, filled)
      if got == 0 { break }
      if got < 0 {
        if errno == EINTR { continue }
        return errno
      }
      filled += got
    }
    return 0
  }

  private static func failure(_ path: FilePath, code: Int32) -> IngestError {
    if code == ENOENT || code == ENOTDIR { return IngestError(path: path, problem: .missing) }
    return IngestError(path: path, problem: .unreadable(unsafe String(cString: strerror(code))))
  }
}

extension FilePath {
  /// Lends the path to a C function as a string that ends in NUL.
  package func withCString<R>(_ body: (UnsafePointer<CChar>) -> R) -> R {
    let terminated = bytes.map { CChar(bitPattern: $0) } + [0]
    return unsafe terminated.withUnsafeBufferPointer { unsafe body($0.baseAddress!) }
  }
}
