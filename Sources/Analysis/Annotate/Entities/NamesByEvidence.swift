import Tokenizer

// What names by the evidence of a whole source need.

extension EntityRecognizer {
  /// The types that no gazetteer has and that the source writes with a capital wherever they stand,
  /// with their tokens.
  func capitalisedOnly(in source: TokenizedSource, _ memory: inout Memory) -> [UInt32:
    [Int]]
  {
    let tokens = source.tokens
    if memory.cases.count < memory.words.classes.count {
      memory.cases += [UInt8](
        repeating: 0, count: memory.words.classes.count - memory.cases.count)
    }
    var capitals: [Int] = []
    var types: [UInt32] = []
    for token in 0..<tokens.count
    where tokens.lengths[token] >= 4 && memory.words[tokens.types[token]] == 0
      && tokens.kinds[token] == .word
    {
      let type = tokens.types[token]
      let isCapital = LetterForm.beginsWithCapital(source, token)
      let known = memory.cases[Int(type)]
      if known == 0 { types.append(type) }
      memory.cases[Int(type)] = known | (isCapital ? 1 : 2)
      if isCapital { capitals.append(token) }
    }
    var suspects: [UInt32: [Int]] = [:]
    for token in capitals where memory.cases[Int(tokens.types[token])] == 1 {
      suspects[tokens.types[token], default: []].append(token)
    }
    // The next source begins with a clean slate.
    for type in types { memory.cases[Int(type)] = 0 }
    return suspects
  }

  /// Both lists in text order; what is known by less gives way where a whole name stands.
  static func adding(_ short: [RecognizedName], to names: [RecognizedName])
    -> [RecognizedName]
  {
    guard !short.isEmpty else { return names }
    var all: [RecognizedName] = []
    all.reserveCapacity(names.count + short.count)
    var next = 0
    for name in short {
      while next < names.count,
        names[next].tokenRange.upperBound <= name.tokenRange.lowerBound
      {
        all.append(names[next])
        next += 1
      }
      let isFree =
        next == names.count || names[next].tokenRange.lowerBound >= name.tokenRange.upperBound
      if isFree { all.append(name) }
    }
    return all + names[next...]
  }
}
