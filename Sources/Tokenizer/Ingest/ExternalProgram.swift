// Every `unsafe` here hands memory that Swift owns, or that is freed below, to a C function for the
// time of the call.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs another program that is installed on the machine.
package enum ExternalProgram {
  /// The status of a program that was not found on the search path.
  package static let notFound: Int32 = 127

  /// Runs a program to its end, its output into a file.
  ///
  /// The signals that this process waits for end that one.
  ///
  /// - Parameters:
  ///   - words: its name, which is sought on the search path, and its arguments.
  ///   - output: the descriptor of the file.
  ///   - isSilent: whether its messages are dropped.
  /// - Returns: its status; 1 where a signal ended it.
  package static func run(_ words: [FilePath], into output: Int32, isSilent: Bool = false) -> Int32
  {
    guard let process = start(words, into: output, isSilent: isSilent) else { return notFound }
    return status(of: process)
  }

  /// Runs a program to its end and takes its output; its messages are dropped.
  static func output(of words: [FilePath]) -> (status: Int32, bytes: [UInt8]) {
    var ends: [Int32] = [-1, -1]
    // Safe: the array has room for the two descriptors.
    let isOpen = unsafe ends.withUnsafeMutableBufferPointer { unsafe pipe($0.baseAddress!) } == 0
    guard isOpen else { return (1, []) }
    // No program that another thread starts keeps the writing end open for long.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process = start(words, into: ends[1], isSilent: true)
    close(ends[1])
    defer { close(ends[0]) }
    guard let process else { return (notFound, []) }
    let bytes = try? FileAccess.contents(ofDescriptor: ends[0], named: words[0], expected: 0)
    // A program whose output nobody reads on would wait for ever.
    if bytes == nil { kill(process, SIGTERM) }
    let status = status(of: process)
    return bytes.map { (status, $0) } ?? (1, [])
  }

  // MARK: -

  /// - Returns: the process; nil where there is no such program.
  private static func start(_ words: [FilePath], into output: Int32, isSilent: Bool) -> pid_t? {
    // Safe: the strings are copied for the call and freed after it; the list ends in nil.
    var arguments: [UnsafeMutablePointer<CChar>?] = unsafe words.map { word in
      unsafe word.withCString { unsafe strdup($0) }
    }
    unsafe arguments.append(nil)
    defer {
      var place = 0
      while place < words.count {
        unsafe free(arguments[place])
        place += 1
      }
    }
    #if canImport(Darwin)
      var attributes: posix_spawnattr_t?
      var actions: posix_spawn_file_actions_t?
    #else
      var attributes = posix_spawnattr_t()
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    // Safe: both are made here and destroyed behind the call.
    unsafe posix_spawnattr_init(&attributes)
    unsafe posix_spawn_file_actions_init(&actions)
    defer {
      unsafe posix_spawnattr_destroy(&attributes)
      unsafe posix_spawn_file_actions_destroy(&actions)
    }
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    if isSilent {
      unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    }
    var process = pid_t()
    let code = unsafe posix_spawnp(
      &process, arguments[0]!, &actions, &attributes, &arguments, environ)
    return code == 0 ? process : nil
  }

  private static func status(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 { if errno != EINTR { return 1 } }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 1
  }
}
