import Tokenizer

public struct LetterSegmenter: Sendable {
  public let gazetteer: Gazetteer

  public init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
  }

  public func letters(
    in source: TokenizedSource, _ vocabulary: Vocabulary, dates: [RecognizedDate],
    names: [RecognizedName]
  ) -> [Letter] { [] }
}
