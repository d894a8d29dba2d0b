import Synchronization
import TestSupport
import Testing
import Tokenizer

@testable import corpus_stats

struct ParallelReadingTests {
  @Test(arguments: [1, 2, 5])
  func `Sections are handed on in the order of the files`(threads: Int) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("uno uno uno\n\ndos dos dos\n\ntres tres\n", to: "a.txt")
    try folder.write("cuatro\n", to: "b.txt")
    let files = ["a.txt", "no.txt", "b.txt"].map {
      SourceFile(path: FilePath("\(folder.path)/\($0)"), name: $0)
    }
    let reading = ParallelReading(
      threads: threads, reader: SourceReader(largestWhole: 16, sectionSize: 16))
    let consumed = Mutex<[String]>([])
    let outcome = reading.run(
      files, progress: ProgressLine(.never, isTerminal: false, write: { _ in }), makeState: { 0 },
      work: { (state: inout Int, unit: ParallelReading.Unit, text: SourceText) in
        state += 1
        return "\(unit.file) \(unit.section?.number ?? 0) \(text[0..<text.utf8.count])"
      },
      consume: { result in
        consumed.withLock { $0.append(result) }
        return true
      })
    #expect(
      consumed.withLock { $0 } == [
        "0 1 uno uno uno\n\n", "0 2 dos dos dos\n\n", "0 3 tres tres\n", "2 0 cuatro\n",
      ])
    #expect(outcome.read == 2)
    #expect(outcome.errors.map(\.file) == [1])
    #expect(outcome.states.reduce(0, +) == 4)
  }

  @Test
  func `A source that is to be read as a whole is`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("uno uno uno\n\ndos dos dos\n\n", to: "a.txt")
    let file = SourceFile(path: FilePath("\(folder.path)/a.txt"), name: "a.txt")
    let reading = ParallelReading(
      threads: 1, reader: SourceReader(largestWhole: 16, sectionSize: 16), wholes: ["a.txt"])
    let outcome = reading.run(
      [file], progress: ProgressLine(.never, isTerminal: false, write: { _ in }),
      makeState: { [Int]() },
      work: { (sizes: inout [Int], _, text: SourceText) in sizes.append(text.utf8.count) },
      consume: { true })
    #expect(outcome.states == [[26]])
  }
}
