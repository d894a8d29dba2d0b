import Tokenizer

/// Times the loops of the tokeniser alone, in one process, without reading files or writing reports:
///
///     swift run -c release hot-loops TEXT [ROUNDS]
///
/// A large text is gone through in sections, as the program does. Each round runs every loop once, in turn; medians and best times are printed as CSV. The yardstick
/// counts spaces, byte by byte, as fast as the compiler makes it.
@main struct HotLoops {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard let path = arguments.first else {
      print("usage: hot-loops TEXT [ROUNDS]")
      return
    }
    let rounds = arguments.dropFirst().first.flatMap { Int($0) } ?? 5
    do {
      HotLoops(try texts(of: SourceFile(path: FilePath(path), name: path)))
        .run(rounds: max(rounds, 1))
    } catch {
      print("\(path): \(error.message)")
    }
  }

  // MARK: -

  /// The sections of a text, and what became of each.
  private let sources: [SourceText]
  private let cleaned: [CleanText]

  private init(_ sources: [SourceText]) {
    self.sources = sources
    cleaned = sources.map { LayoutCleaner().clean($0) }
  }

  private static func texts(of file: SourceFile) throws(IngestError) -> [SourceText] {
    let reader = SourceReader()
    guard let cut = try reader.sections(of: file) else { return [try reader.text(of: file)] }
    var texts: [SourceText] = []
    for section in cut.sections { texts.append(try reader.text(of: section, in: file)) }
    return texts
  }

  /// A loop and what it counts, by which its answers are compared.
  private struct Loop {
    let name: String
    let run: () -> Int
  }

  private func run(rounds: Int) {
    let loops = [
      Loop(name: "spaces", run: spaces), Loop(name: "layout", run: paragraphs),
      Loop(name: "words", run: words), Loop(name: "words counted", run: countedWords),
      Loop(name: "tokens with sentences and places", run: tokens),
    ]
    precondition(words() == tokens() && words() == countedWords(), "the loops find the same words")
    let answers = loops.map { $0.run() }
    var times = [[Double]](repeating: [], count: loops.count)
    let clock = ContinuousClock()
    for _ in 0..<rounds {
      for (place, loop) in loops.enumerated() {
        var found = 0
        let time = clock.measure { found = loop.run() }
        precondition(found == answers[place], "\(loop.name) finds the same each time")
        times[place].append(
          Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds))
      }
    }
    let megabytes = Double(sources.reduce(0) { $0 + $1.utf8.count }) / 1e6
    print("loop,median_seconds,best_seconds,median_mb_per_second")
    for (loop, seconds) in zip(loops, times) {
      let sorted = seconds.sorted()
      let median = sorted[sorted.count / 2]
      print(
        "\(loop.name),\(Self.rounded(median)),\(Self.rounded(sorted[0])),\(Int(megabytes / median))"
      )
    }
  }

  private static func rounded(_ seconds: Double) -> Double {
    (seconds * 10_000).rounded() / 10_000
  }

  // MARK: - Loops

  private func spaces() -> Int {
    var count = 0
    for source in sources {
      let bytes = source.utf8.span
      for index in 0..<bytes.count { count &+= bytes[index] == 0x20 ? 1 : 0 }
    }
    return count
  }

  private func paragraphs() -> Int {
    sources.reduce(0) { $0 + LayoutCleaner().clean($1).paragraphs.count }
  }

  private func words() -> Int {
    var count = 0
    forEachBatch { count += $0.count }
    return count
  }

  private func countedWords() -> Int {
    var counts = [UInt32](repeating: 0, count: 1 << 20)
    forEachBatch { types in
      for index in 0..<types.count {
        let type = Int(types[index])
        if type >= counts.count { counts += [UInt32](repeating: 0, count: type) }
        counts[type] += 1
      }
    }
    return counts.reduce(0) { $0 + Int($1) }
  }

  private func tokens() -> Int {
    var vocabulary = Vocabulary()
    var count = 0
    for text in cleaned {
      let tokens = SpanishTokenizer().tokens(of: text, into: &vocabulary)
      precondition(tokens.sentenceCount >= 1, "a text has a sentence")
      count += tokens.kinds.count { $0 == .word }
    }
    return count
  }

  private func forEachBatch(_ body: (Span<UInt32>) -> Void) {
    var reader = WordReader()
    var vocabulary = Vocabulary()
    for text in cleaned {
      let paragraphs = text.paragraphs
      var next = 0
      while next < paragraphs.count {
        let first = next
        next += 1
        guard LayerSet.text.contains(paragraphs[first].layer) else { continue }
        while next < paragraphs.count, LayerSet.text.contains(paragraphs[next].layer) { next += 1 }
        reader.forEachBatch(
          of: text.utf8.span,
          in: paragraphs[first].utf8Range.lowerBound..<paragraphs[next - 1].utf8Range.upperBound,
          &vocabulary, body)
      }
    }
  }
}
