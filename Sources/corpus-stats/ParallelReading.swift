import Dispatch
import Synchronization
import Tokenizer

/// Reads sources on several threads and hands on what came of each in the order of the sources.
struct ParallelReading: Sendable {
  let threads: Int
  let reader: SourceReader

  /// What came of a run.
  struct Outcome<State: Sendable>: Sendable {
    /// What each thread kept.
    var states: [State] = []
    /// How many sources were read.
    var read = 0
    /// The sources that could not be read, in their order.
    var errors: [IngestError] = []
  }

  /// - Parameters:
  ///   - makeState: what a thread keeps from one source to the next.
  ///   - work: what is done with a source, on any thread.
  ///   - consume: takes the results in the order of the sources, one at a time, on any thread;
  ///     false ends the reading.
  func run<State: Sendable, Result: Sendable>(
    _ files: [SourceFile], progress: ProgressLine, makeState: @Sendable () -> State,
    work: @Sendable (inout State, Int, SourceText) -> Result,
    consume: @Sendable (Result) -> Bool
  ) -> Outcome<State> {
    let next = Atomic<Int>(0)
    let queue = Mutex(Queue<Result>())
    let outcome = Mutex(Outcome<State>())
    progress.begin("reading", of: files.count)
    @Sendable func readAll() {
      var state = makeState()
      while true {
        let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard place < files.count, !queue.withLock({ $0.isStopped }) else { break }
        do throws(IngestError) {
          let text = try reader.text(of: files[place])
          let result = work(&state, place, text)
          queue.withLock { $0.finish(place, result, consume) }
        } catch {
          queue.withLock { $0.fail(place, error, consume) }
        }
        progress.advance()
      }
      let kept = state
      outcome.withLock { $0.states.append(kept) }
    }
    if threads == 1 || files.count < 2 {
      readAll()
    } else {
      DispatchQueue.concurrentPerform(iterations: min(threads, files.count)) { _ in readAll() }
    }
    progress.end()
    let (read, errors) = queue.withLock { ($0.read, $0.errors) }
    return outcome.withLock { outcome in
      outcome.read = read
      outcome.errors = errors.sorted { $0.key < $1.key }.map(\.value)
      return outcome
    }
  }

  // MARK: -

  /// Results that wait for the sources before them.
  private struct Queue<Result: Sendable>: Sendable {
    var waiting: [Int: Result?] = [:]
    var next = 0
    var read = 0
    var errors: [Int: IngestError] = [:]
    var isStopped = false

    mutating func finish(_ place: Int, _ result: Result, _ consume: (Result) -> Bool) {
      read += 1
      waiting[place] = .some(result)
      drain(consume)
    }

    mutating func fail(_ place: Int, _ error: IngestError, _ consume: (Result) -> Bool) {
      errors[place] = error
      waiting[place] = .some(nil)
      drain(consume)
    }

    private mutating func drain(_ consume: (Result) -> Bool) {
      while let result = waiting.removeValue(forKey: next) {
        next += 1
        if let result, !isStopped, !consume(result) { isStopped = true }
      }
    }
  }
}
