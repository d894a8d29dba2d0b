import Tokenizer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The program `dot` of GraphViz, which draws networks where it is installed.
enum GraphViz {
  /// Draws a DOT file as SVG beside it, whole or not at all.
  ///
  /// - Returns: nil where it was drawn, else why not, as a clause.
  static func draw(_ dot: FilePath, as svg: FilePath) -> String? {
    do throws(OutputError) {
      let file = try PendingFile(svg)
      let status = run([FilePath("dot"), FilePath("-Tsvg"), dot.asOperand], into: file.stream)
      guard status == 0 else {
        file.abandon()
        return status == 127 ? "GraphViz is not installed" : "GraphViz could not draw it"
      }
      try file.finish()
      return nil
    } catch {
      return "the picture \(error.message)"
    }
  }

  // MARK: -

  /// Runs a program that is sought on the search path, its output into a file; 127 where there is
  /// none. The signals that this process waits for end that one.
  private static func run(_ words: [FilePath], into output: StandardStream) -> Int32 {
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
    unsafe posix_spawn_file_actions_adddup2(&actions, output.descriptor, 1)
    var process = pid_t()
    let code = unsafe posix_spawnp(
      &process, arguments[0]!, &actions, &attributes, &arguments, environ)
    guard code == 0 else { return 127 }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 { if errno != EINTR { return 1 } }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 1
  }
}
