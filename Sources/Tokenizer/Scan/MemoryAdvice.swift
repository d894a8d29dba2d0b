#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Asks the system for large pages under large buffers, which saves most of the time in which pages
/// are given out one by one. A hint: nothing depends on it.
enum MemoryAdvice {
  /// - Parameter buffer: memory that nothing was written to yet.
  static func preferLargePages(_ buffer: UnsafeMutableRawBufferPointer) {
    #if os(Linux)
      guard buffer.count >= smallest, let start = buffer.baseAddress else { return }
      // The call takes whole pages of the smallest size.
      let page = 4096
      let first = (UInt(bitPattern: start) + UInt(page) - 1) / UInt(page) * UInt(page)
      let length = Int(bitPattern: UInt(bitPattern: start)) + buffer.count - Int(first)
      unsafe madvise(UnsafeMutableRawPointer(bitPattern: first), length, largePages)
    #endif
  }

  /// Makes room in an empty array and asks for large pages under it.
  static func reserve(_ count: Int, in bytes: inout [UInt8]) {
    bytes.reserveCapacity(count)
    guard bytes.isEmpty else { return }
    unsafe bytes.withUnsafeMutableBytes { empty in
      guard let start = empty.baseAddress else { return }
      unsafe preferLargePages(UnsafeMutableRawBufferPointer(start: start, count: count))
    }
  }

  #if os(Linux)
    /// MADV_HUGEPAGE, which the C library declares as a macro.
    private static let largePages: Int32 = 14
  #endif
  /// Smaller buffers are given out fast enough.
  private static let smallest = 8 << 20
}
