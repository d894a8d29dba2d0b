import Stopwords
import Tokenizer

/// The terms that the types of a corpus are counted as, numbered in byte order of their forms.
struct TermNaming {
  /// The terms as tables show them.
  let forms: [String]
  /// For each type its term, -1 where it is left out.
  let termOfType: [Int]

  /// - Parameters:
  ///   - totals: for each type its occurrences; a type without any is left out.
  ///   - isOfRuns: whether types are runs of words, of which any may be a stopword.
  /// - Complexity: O(*v*) for *v* types, O(*v* log *v*) where they are grouped.
  init(
    _ vocabulary: Vocabulary, _ totals: [Int], without stopwords: StopwordList,
    groupedBy grouping: TermGrouping?, isOfRuns: Bool
  ) {
    let left = Self.leftOut(vocabulary, stopwords, isOfRuns: isOfRuns)
    let types = (0..<UInt32(vocabulary.count)).filter { totals[Int($0)] > 0 && !left[Int($0)] }
    var termOfType = [Int](repeating: -1, count: vocabulary.count)
    if let grouping {
      let named = Self.groups(of: types, vocabulary, totals, grouping)
      for (term, group) in named.enumerated() {
        for type in group.types { termOfType[Int(type)] = term }
      }
      forms = named.map(\.form)
    } else {
      let sorted = vocabulary.inByteOrder(types)
      for (term, type) in sorted.enumerated() { termOfType[Int(type)] = term }
      forms = sorted.map { vocabulary[$0] }
    }
    self.termOfType = termOfType
  }

  // MARK: -

  /// For each type whether it is a stopword or has one in it.
  private static func leftOut(
    _ vocabulary: Vocabulary, _ stopwords: StopwordList, isOfRuns: Bool
  ) -> [Bool] {
    var left = [Bool](repeating: false, count: vocabulary.count)
    if stopwords.words.isEmpty { return left }
    if isOfRuns {
      for type in 0..<UInt32(vocabulary.count) {
        left[Int(type)] = vocabulary[type].split(separator: " ")
          .contains { stopwords.contains(String($0)) }
      }
      return left
    }
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
    of types: [UInt32], _ vocabulary: Vocabulary, _ totals: [Int], _ grouping: TermGrouping
  ) -> [(form: String, types: [UInt32])] {
    // By bytes: strings that Unicode takes for equal are two forms, as types are.
    var groups: [[UInt8]: [UInt32]] = [:]
    for type in types {
      groups[Array(grouping.group(of: vocabulary[type]).utf8), default: []].append(type)
    }
    return groups.map { group, types in
      if case .lemma = grouping { return (String(decoding: group, as: UTF8.self), types) }
      return (form: vocabulary[label(of: types, vocabulary, totals)], types: types)
    }
    .sorted { $0.form.utf8.lexicographicallyPrecedes($1.form.utf8) }
  }

  /// The most frequent type of a group, the first in byte order among equals.
  private static func label(
    of types: [UInt32], _ vocabulary: Vocabulary, _ totals: [Int]
  ) -> UInt32 {
    types.dropFirst().reduce(types[0]) { best, type in
      let (a, b) = (totals[Int(best)], totals[Int(type)])
      return b > a || (b == a && vocabulary.precedes(type, best)) ? type : best
    }
  }
}
