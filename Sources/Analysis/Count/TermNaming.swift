import Stopwords
import Tokenizer

/// The terms that the types of a corpus are counted as, numbered in byte order of their forms.
struct TermNaming {
  /// The terms as tables show them.
  let forms: [String]
  /// For each type or run its term, -1 where it is left out.
  let termOfType: [Int]
  /// For each term its type or run, empty where they are grouped.
  let typeOfTerm: [UInt32]

  /// - Parameter totals: for each type or run its occurrences; one without any is left out.
  /// - Complexity: O(*v*) for *v* types, O(*v* log *v*) where they are grouped.
  init(
    _ corpus: CorpusRecord, _ totals: [Int], without stopwords: StopwordList,
    groupedBy grouping: TermGrouping?
  ) {
    let left = Self.leftOut(corpus, stopwords)
    let types = (0..<UInt32(corpus.typeCount)).filter { totals[Int($0)] > 0 && !left[Int($0)] }
    var termOfType = [Int](repeating: -1, count: corpus.typeCount)
    if let grouping {
      let named = Self.groups(of: types, corpus, totals, grouping)
      for (term, group) in named.enumerated() {
        for type in group.types { termOfType[Int(type)] = term }
      }
      forms = named.map(\.form)
      typeOfTerm = []
    } else {
      let sorted =
        corpus.runs?.inByteOrder(types, corpus.vocabulary) ?? corpus.vocabulary.inByteOrder(types)
      for (term, type) in sorted.enumerated() { termOfType[Int(type)] = term }
      forms = sorted.map { corpus.form(of: $0) }
      typeOfTerm = sorted
    }
    self.termOfType = termOfType
  }

  // MARK: -

  /// For each type whether it is a stopword, for each run whether it has one in it.
  private static func leftOut(_ corpus: CorpusRecord, _ stopwords: StopwordList) -> [Bool] {
    let words = leftOut(corpus.vocabulary, stopwords)
    guard let runs = corpus.runs else { return words }
    if stopwords.words.isEmpty { return [Bool](repeating: false, count: runs.count) }
    return (0..<UInt32(runs.count)).map { run in
      runs.words(of: run).contains { words[Int($0)] }
    }
  }

  private static func leftOut(_ vocabulary: Vocabulary, _ stopwords: StopwordList) -> [Bool] {
    var left = [Bool](repeating: false, count: vocabulary.count)
    if stopwords.words.isEmpty { return left }
    // An abbreviation is on the list without its full stop. The list may be written in NFD.
    var form: [UInt8] = []
    for word in stopwords.words {
      form.removeAll(keepingCapacity: true)
      NormalForm.append(word, to: &form)
      for ending in [[], [UInt8(ascii: ".")]] {
        if let type = vocabulary.type(ofUTF8: form + ending) { left[Int(type)] = true }
      }
    }
    return left
  }

  private static func groups(
    of types: [UInt32], _ corpus: CorpusRecord, _ totals: [Int], _ grouping: TermGrouping
  ) -> [(form: String, types: [UInt32])] {
    // By bytes: strings that Unicode takes for equal are two forms, as types are.
    var groups: [[UInt8]: [UInt32]] = [:]
    for type in types {
      groups[Array(grouping.group(of: corpus.form(of: type)).utf8), default: []].append(type)
    }
    return groups.map { group, types in
      if case .lemma = grouping { return (String(decoding: group, as: UTF8.self), types) }
      return (form: label(of: types, corpus, totals), types: types)
    }
    .sorted { $0.form.utf8.lexicographicallyPrecedes($1.form.utf8) }
  }

  /// The form of the most frequent type of a group, the first in byte order among equals.
  private static func label(of types: [UInt32], _ corpus: CorpusRecord, _ totals: [Int]) -> String {
    let most = types.map { totals[Int($0)] }.max()
    return types.filter { totals[Int($0)] == most }.map { corpus.form(of: $0) }
      .min { $0.utf8.lexicographicallyPrecedes($1.utf8) } ?? ""
  }
}
