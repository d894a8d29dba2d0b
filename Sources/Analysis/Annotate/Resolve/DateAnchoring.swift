import Tokenizer

public enum DateAnchoring {
  public static func resolve(
    _ dates: [RecognizedDate], in source: TokenizedSource, _ vocabulary: Vocabulary,
    letters: [Letter], letterOfParagraph: [Int?]
  ) -> [DateMention] { [] }
}
