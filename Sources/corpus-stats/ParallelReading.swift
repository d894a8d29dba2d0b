import Dispatch
import Synchronization
import Tokenizer

/// Reads sources on several threads, large ones in sections, and hands on what came of each in the order
/// of the sources.
struct ParallelReading: Sendable {
  let threads: Int
  let reader: SourceReader
  /// The names of the sources that are read as a whole, whatever their size.
  var wholes: Set<String> = []

  /// What came of a run.
  struct Outcome<State: Sendable>: Sendable {
    /// What each thread kept.
    var states: [State] = []
    /// How many sources were read.
    var read = 0
    /// The places of the sources that were read in sections.
    var sectioned: [Int] = []
    /// The sources that could not be read, by their place.
    var errors: [(file: Int, error: IngestError)] = []
  }

  /// What is read in one go.
  struct Unit: Sendable {
    /// The place of the source.
    let file: Int
    /// The section of it; nil for all.
    var section: SourceSection?
    /// SHA-256 of a file that is read in sections.
    var sha256: String?
    /// Its place among all units.
    let place: Int
  }

  /// - Parameters:
  ///   - makeState: what a thread keeps from one source to the next.
  ///   - work: what is done with a source, on any thread.
  ///   - consume: takes the results in the order of the sources, one at a time, on any thread;
  ///     false ends the reading.
  func run<State: Sendable, Result: Sendable>(
    _ files: [SourceFile], progress: ProgressLine, makeState: @Sendable () -> State,
    work: @Sendable (inout State, Unit, SourceText) -> Result,
    consume: @Sendable (Result) -> Bool
  ) -> Outcome<State> {
    let (units, unread) = units(of: files)
    let next = Atomic<Int>(0)
    let queue = Mutex(Queue<Result>())
    let outcome = Mutex(Outcome<State>())
    progress.begin("reading", of: units.count)
    @Sendable func readAll() {
      var state = makeState()
      while true {
        let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard place < units.count, !queue.withLock({ $0.isStopped }) else { break }
        let unit = units[place]
        do throws(IngestError) {
          let text =
            if let section = unit.section {
              try reader.text(of: section, in: files[unit.file], sha256: unit.sha256)
            } else {
              try reader.text(of: files[unit.file])
            }
          let result = work(&state, unit, text)
          queue.withLock { $0.finish(unit, result, consume) }
        } catch {
          queue.withLock { $0.fail(unit, error, consume) }
        }
        progress.advance()
      }
      let kept = state
      outcome.withLock { $0.states.append(kept) }
    }
    if threads == 1 || units.count < 2 {
      readAll()
    } else {
      DispatchQueue.concurrentPerform(iterations: min(threads, units.count)) { _ in readAll() }
    }
    progress.end()
    let (read, failed) = queue.withLock { ($0.read, $0.errors) }
    return outcome.withLock { outcome in
      let errors = failed.merging(unread) { first, _ in first }
      outcome.read = read.subtracting(errors.keys).count
      outcome.sectioned = units.filter { $0.section?.number == 1 }.map(\.file)
      outcome.errors = errors.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
      return outcome
    }
  }

  /// The sources and the sections of the large ones, in order, and those that could not be read.
  private func units(of files: [SourceFile]) -> (units: [Unit], errors: [Int: IngestError]) {
    var units: [Unit] = []
    var errors: [Int: IngestError] = [:]
    for (file, source) in files.enumerated() {
      do throws(IngestError) {
        guard !wholes.contains(source.name), let cut = try reader.sections(of: source) else {
          units.append(Unit(file: file, place: units.count))
          continue
        }
        for section in cut.sections {
          units.append(
            Unit(file: file, section: section, sha256: cut.sha256, place: units.count))
        }
      } catch {
        errors[file] = error
      }
    }
    return (units, errors)
  }

  // MARK: -

  /// Results that wait for the sources before them.
  private struct Queue<Result: Sendable>: Sendable {
    var waiting: [Int: Result?] = [:]
    var next = 0
    /// The sources of which something was read.
    var read: Set<Int> = []
    /// The first error of each source.
    var errors: [Int: IngestError] = [:]
    var isStopped = false

    mutating func finish(_ unit: Unit, _ result: Result, _ consume: (Result) -> Bool) {
      read.insert(unit.file)
      waiting[unit.place] = .some(result)
      drain(consume)
    }

    mutating func fail(_ unit: Unit, _ error: IngestError, _ consume: (Result) -> Bool) {
      if errors[unit.file] == nil { errors[unit.file] = error }
      waiting[unit.place] = .some(nil)
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
