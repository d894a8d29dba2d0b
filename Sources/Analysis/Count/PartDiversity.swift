import Stopwords
import Tokenizer

/// How varied and how long the words of a part are. What needs the words in their order is worked
/// out while the source is at hand, so that no text is kept.
public struct PartDiversity: Hashable, Sendable {
  public let words: Int
  public let types: Int
  public let hapaxes: Int
  /// Sentences with at least one word.
  public let sentences: Int
  /// Letters and figures of all words.
  public let characters: Int
  public let syllables: Int
  public let typeTokenRatio: Double?
  /// Over windows of 100 words.
  public let movingAverageTypeTokenRatio: Double?
  /// Over segments of 100 words.
  public let meanSegmentalTypeTokenRatio: Double?
  /// Down to a ratio of 0.72.
  public let measureOfTextualLexicalDiversity: Double?
  /// Over samples of 42 words.
  public let hypergeometricDistributionDiversity: Double?
  public let yuleK: Double?
  public let simpsonD: Double?
  public let guiraudR: Double?
  public let herdanC: Double?

  init(_ diversity: LexicalDiversity, sentences: Int, characters: Int, syllables: Int) {
    words = diversity.tokens
    types = diversity.types
    hapaxes = diversity.hapaxes
    self.sentences = sentences
    self.characters = characters
    self.syllables = syllables
    typeTokenRatio = diversity.typeTokenRatio
    movingAverageTypeTokenRatio = diversity.movingAverageTypeTokenRatio()
    meanSegmentalTypeTokenRatio = diversity.meanSegmentalTypeTokenRatio()
    measureOfTextualLexicalDiversity = diversity.measureOfTextualLexicalDiversity()
    hypergeometricDistributionDiversity = diversity.hypergeometricDistributionDiversity()
    yuleK = diversity.yuleK
    simpsonD = diversity.simpsonD
    guiraudR = diversity.guiraudR
    herdanC = diversity.herdanC
  }

  /// Letters and figures a word; `nil` without words.
  public var meanWordLength: Double? { words > 0 ? Double(characters) / Double(words) : nil }

  /// Words a sentence; `nil` without words.
  public var meanSentenceLength: Double? { sentences > 0 ? Double(words) / Double(sentences) : nil }

  public var readability: Readability {
    Readability(syllables: syllables, words: words, sentences: sentences)
  }

  /// Below so many words the measures say little, and some nothing.
  public static let fewestWords = 100
}

/// Measures the diversity of parts. A thread keeps one from source to source.
struct DiversityCounter: Sendable {
  private let stopwords: StopwordList
  /// What is known of each type of the vocabulary so far.
  private var shapes: [Shape] = []
  /// For each type its number in the part at hand, -1 where it was not met.
  private var numbers: [Int] = []

  private struct Shape: Sendable {
    var characters: Int32
    var syllables: Int32
    var isLeftOut: Bool
  }

  init(without stopwords: StopwordList) {
    self.stopwords = stopwords
  }

  /// - Complexity: O(*t*) for *t* tokens.
  mutating func measure(
    _ paragraphs: [Int], of tokens: Tokens, _ vocabulary: Vocabulary
  ) -> PartDiversity {
    learn(vocabulary)
    var types: [UInt32] = []
    var sentences = 0
    var characters = 0
    var syllables = 0
    for paragraph in paragraphs {
      for sentence in tokens.sentences(ofParagraph: paragraph) {
        let before = types.count
        for token in tokens.sentence(sentence) where tokens.kinds[token] == .word {
          let type = tokens.types[token]
          let shape = shapes[Int(type)]
          if shape.isLeftOut { continue }
          types.append(type)
          characters += Int(shape.characters)
          syllables += Int(shape.syllables)
        }
        if types.count > before { sentences += 1 }
      }
    }
    return PartDiversity(
      LexicalDiversity(ofTypes: types, numberedIn: &numbers), sentences: sentences,
      characters: characters, syllables: syllables)
  }

  // MARK: -

  private mutating func learn(_ vocabulary: Vocabulary) {
    for type in UInt32(shapes.count)..<UInt32(vocabulary.count) {
      let form = vocabulary[type]
      let characters = form.unicodeScalars.count {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
      shapes.append(
        Shape(
          characters: Int32(truncatingIfNeeded: characters),
          syllables: Int32(truncatingIfNeeded: SpanishSyllables.count(in: form)),
          isLeftOut: stopwords.contains(form)))
    }
    numbers += Array(repeating: -1, count: shapes.count - numbers.count)
  }
}
