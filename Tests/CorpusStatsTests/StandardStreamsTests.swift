import Dispatch
import Synchronization
import Testing

@testable import corpus_stats

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct StandardStreamsTests {
  /// The two ends of a new pipe.
  private func newPipe() throws -> (reader: Int32, writer: Int32) {
    var ends: [Int32] = [-1, -1]
    // Safe: pipe writes two numbers, and the array has two.
    let code = unsafe pipe(&ends)
    try #require(code == 0)
    return (ends[0], ends[1])
  }

  /// Reads a pipe to its end on a thread of its own: the writer blocks until somebody reads.
  private final class Arrivals: Sendable {
    private let bytes = Mutex<[UInt8]>([])
    private let end = DispatchSemaphore(value: 0)

    init(at reader: Int32) {
      // A queue that is not a global one never waits for a thread.
      DispatchQueue(label: "reader").async { [self] in
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
          // Safe: no more is read than the buffer holds.
          let count = unsafe read(reader, &buffer, buffer.count)
          guard count > 0 else { break }
          bytes.withLock { $0 += buffer[..<count] }
        }
        end.signal()
      }
    }

    /// Everything that was read, once the writer has closed its end.
    var all: [UInt8] {
      end.wait()
      return bytes.withLock { $0 }
    }
  }

  @Test(arguments: [0, O_NONBLOCK])
  func `All bytes arrive, more than a pipe holds too`(_ flags: Int32) throws {
    let (reader, writer) = try newPipe()
    _ = fcntl(writer, F_SETFL, flags)
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let arrivals = Arrivals(at: reader)
    try StandardStream(descriptor: writer).write(bytes)
    close(writer)
    #expect(arrivals.all == bytes)
    close(reader)
  }

  @Test func `A closed pipe is told from other faults`() throws {
    ProcessContext.ignoreClosedPipes()
    let (reader, writer) = try newPipe()
    close(reader)
    #expect(throws: WriteError.closedPipe) { try StandardStream(descriptor: writer).write("a") }
    close(writer)
    let none = StandardStream(descriptor: -1)
    #expect(throws: WriteError.failed(EBADF)) { try none.write("a") }
    #expect(WriteError.failed(ENOSPC).message == "No space left on device")
    #expect(!none.isTerminal)
  }

  @Test func `Nothing is written of nothing`() throws {
    try StandardStream(descriptor: -1).write("")
  }

  @Test func `Variables of the environment are read`() {
    #expect(ProcessContext.variable("PATH")?.isEmpty == false)
    #expect(ProcessContext.variable("CORPUS_STATS_NO_SUCH_VARIABLE") == nil)
  }
}
