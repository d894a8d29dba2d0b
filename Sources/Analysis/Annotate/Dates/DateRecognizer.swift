import Tokenizer

public struct DateRecognizer: Sendable {
  public struct Memory: Sendable {}

  public func dates(
    in source: TokenizedSource, _ vocabulary: Vocabulary, _ memory: inout Memory
  ) -> [RecognizedDate] { [] }
}
