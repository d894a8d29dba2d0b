import Foundation
import Testing

@testable import Tokenizer

struct SpanishStemmerTests {
  let stemmer = SpanishStemmer()

  @Test
  func `Gives Snowball's stems for words of our own choice`() {
    #expect(SpanishStems.pairs.count == 550)
    #expect(mistakes(in: SpanishStems.pairs) == [])
  }

  @Test(.enabled(if: SnowballVectors.file != nil, "there is no peers/snowball/vectors.tsv"))
  func `Gives Snowball's stem for every word that Snowball tests with`() throws {
    let file = try #require(SnowballVectors.file)
    let text = try String(contentsOf: file, encoding: .utf8)
    let pairs = text.split(separator: "\n").map { line in
      let fields = line.split(separator: "\t").map(String.init)
      return (form: fields[0], stem: fields[fields.count - 1])
    }
    #expect(pairs.count > 28_000)
    #expect(mistakes(in: pairs) == [])
  }

  @Test(arguments: [
    ("revolución", "revolu"), ("revolucion", "revolu"), ("revoluciones", "revolu"),
    ("organización", "organiz"), ("organizacion", "organiz"), ("organizaciones", "organiz"),
  ])
  func `Nouns in -ción lose it with and without the accent`(form: String, stem: String) {
    #expect(stemmer.stem(of: form) == stem)
  }

  @Test(arguments: [
    ("construyendole", "constru"),
    ("construyéndole", "construyendol"),  // the algorithm has -yendo- without its accent only
    ("huyendole", "huyendol"),  // -yendo begins too far in front
    ("averiguándosela", "averigu"),
    ("haciéndola", "hac"),
    ("díselo", "disel"),  // no infinitive or gerund carries the pronouns
    ("perla", "perl"),  // per- is too short for a verb
  ])
  func `Only infinitives and gerunds lose their pronouns`(form: String, stem: String) {
    #expect(stemmer.stem(of: form) == stem)
  }

  @Test
  func `The empty form has the empty stem`() {
    #expect(stemmer.stem(of: "") == "")
  }

  @Test
  func `The ñ and the ü stay while acute accents go`() {
    #expect(stemmer.stem(of: "ñáéíóúü") == "ñaeiouü")
  }

  @Test
  func `An accent apart from its letter is left alone`() {
    #expect(Array(stemmer.stem(of: "so\u{301}lido").utf8) == Array("so\u{301}l".utf8))
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `Random words give stems that are well formed and not empty`(seed: UInt64) {
    var words = RandomWords(seed: seed)
    for _ in 0..<5_000 {
      let form = words.next()
      var bytes = Array(form.utf8)
      stemmer.reduce(&bytes)
      #expect(!bytes.isEmpty, "seed \(seed): \(form)")
      #expect(String(validating: bytes, as: UTF8.self) != nil, "seed \(seed): \(form)")
      #expect(bytes.count <= form.utf8.count, "seed \(seed): \(form)")
      #expect(bytes == Array(stemmer.stem(of: form).utf8), "seed \(seed): \(form)")
    }
  }

  @Test
  func `Bytes that are no UTF-8 do no harm`() {
    for lead in UInt8(0x80)...0xFF {
      var word: [UInt8] = [lead]
      stemmer.reduce(&word)
      #expect(word == [lead])
    }
  }

  private func mistakes(in pairs: [(form: String, stem: String)]) -> [String] {
    pairs.compactMap { form, stem in
      let given = stemmer.stem(of: form)
      return Array(given.utf8) == Array(stem.utf8) ? nil : "\(form): \(given), not \(stem)"
    }
  }
}

/// The vocabulary of the Snowball project with its stems, where it is at hand.
private enum SnowballVectors {
  /// In the folder that `CORPUS_STATS_SHARED` names, or in `shared` beside the package.
  static var file: URL? {
    var folders: [URL] = []
    if let shared = ProcessInfo.processInfo.environment["CORPUS_STATS_SHARED"] {
      folders.append(URL(fileURLWithPath: shared))
    }
    var beside = URL(fileURLWithPath: #filePath)
    for _ in 0..<5 { beside.deleteLastPathComponent() }
    folders.append(beside.appendingPathComponent("shared"))
    return folders.map { $0.appendingPathComponent("peers/snowball/vectors.tsv") }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }
}

/// Words of random letters and true suffixes, the same for the same seed.
private struct RandomWords {
  private static let letters = Array("aeiouáéíóúübcdfgjlmnñpqrstvyz-'9çł書😀")
  private static let suffixes = [
    "amente", "ativ", "ic", "iv", "encia", "ucion", "ación", "gue", "guen", "uyendo", "ándo",
    "selas", "nos", "ar", "ér", "iéndo", "íamos", "é", "os", "logía", "abilidad",
  ]
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// At least one letter long.
  mutating func next() -> String {
    var word = ""
    for _ in 0...below(6) { word.append(Self.letters[below(Self.letters.count)]) }
    for _ in 0..<below(4) { word += Self.suffixes[below(Self.suffixes.count)] }
    return word
  }

  /// SplitMix64.
  private mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
