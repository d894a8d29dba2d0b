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
    let temporary = FilePath(bytes: svg.bytes + Array(".\(getpid()).tmp".utf8))
    let status = run(["dot", "-Tsvg", "-o", temporary.description, dot.description])
    guard status != 127 else { return "GraphViz is not installed" }
    guard status == 0, FileOutput.exists(temporary) else {
      FileOutput.remove(temporary)
      return "GraphViz could not draw it"
    }
    guard FileOutput.move(temporary, to: svg) else { return "the picture could not be renamed" }
    return nil
  }

  // MARK: -

  /// Runs a program that is sought on the search path; 127 where there is none.
  private static func run(_ words: [String]) -> Int32 {
    var process = pid_t()
    // Safe: the strings are copied for the call and freed after it; the list ends in nil.
    var arguments: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) } + [nil]
    defer {
      var place = 0
      while place < words.count {
        unsafe free(arguments[place])
        place += 1
      }
    }
    let code = unsafe posix_spawnp(&process, words[0], nil, nil, &arguments, environ)
    guard code == 0 else { return 127 }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 { if errno != EINTR { return 1 } }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 1
  }
}
