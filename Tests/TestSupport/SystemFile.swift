#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files whose names Foundation cannot say.
public enum SystemFile {
  /// Makes an empty file at a path of any bytes.
  ///
  /// - Returns: whether it did; some file systems take no name that is not UTF-8.
  public static func create(_ path: [UInt8]) -> Bool {
    let terminated = path.map { CChar(bitPattern: $0) } + [0]
    let descriptor = unsafe terminated.withUnsafeBufferPointer { buffer -> Int32 in
      guard let start = buffer.baseAddress else { return -1 }
      return unsafe creat(start, 0o600)
    }
    guard descriptor >= 0 else { return false }
    return close(descriptor) == 0
  }
}
