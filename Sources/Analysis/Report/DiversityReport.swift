/// How varied the words of each letter are, and how long its words and sentences.
public enum DiversityReport {
  public static let columns = [
    "letter", "words", "types", "hapaxes", "ttr", "mattr", "mtld", "hdd", "yule_k",
    "mean_word_length", "mean_sentence_length", "szigriszt_pazos", "fernandez_huerta", "guiraud_r",
    "herdan_c", "msttr", "simpson_d", "too_short",
  ]

  /// A row a letter, in the order of the letters; all of its words count, stopwords too, unless the
  /// corpus was recorded without them.
  ///
  /// `mattr` and `msttr` have windows of 100 words, `hdd` samples of 42, `mtld` the threshold 0.72.
  /// `too_short` is `yes` for a letter of fewer than 100 words.
  public static func table(_ corpus: CorpusRecord) -> Table {
    var table = Table(columns)
    for source in corpus.sources {
      var parts: [Int: PartDiversity] = [:]
      for part in source.parts {
        if let letter = part.letter { parts[letter] = part.diversity }
      }
      for (place, letter) in source.letters.enumerated() where letter.isSelected {
        table.append([.text(letter.id)] + cells(parts[place]))
      }
    }
    return table
  }

  // MARK: -

  /// The cells behind the id; of a letter without text in the layers that were read, zeros.
  private static func cells(_ part: PartDiversity?) -> [Cell] {
    let readability = part?.readability
    let isShort = (part?.words ?? 0) < PartDiversity.fewestWords
    return [
      .integer(part?.words ?? 0), .integer(part?.types ?? 0), .integer(part?.hapaxes ?? 0),
      .real(ifDefined: part?.typeTokenRatio),
      .real(ifDefined: part?.movingAverageTypeTokenRatio),
      .real(ifDefined: part?.measureOfTextualLexicalDiversity),
      .real(ifDefined: part?.hypergeometricDistributionDiversity),
      .real(ifDefined: part?.yuleK), .real(ifDefined: part?.meanWordLength),
      .real(ifDefined: part?.meanSentenceLength), .real(ifDefined: readability?.szigrisztPazos),
      .real(ifDefined: readability?.fernandezHuerta), .real(ifDefined: part?.guiraudR),
      .real(ifDefined: part?.herdanC), .real(ifDefined: part?.meanSegmentalTypeTokenRatio),
      .real(ifDefined: part?.simpsonD), .text(ifDefined: isShort ? "yes" : nil),
    ]
  }
}
