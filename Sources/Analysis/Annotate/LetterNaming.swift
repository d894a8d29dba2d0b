import Tokenizer

/// The ids of letters: `file#n`, `file` without its ending unless two sources would then share it; of a
/// file that is read in sections `file#section.n`.
public enum LetterNaming {
  /// For each source the part of its letters' ids before the `#`.
  ///
  ///     LetterNaming.stems(of: ["a.txt", "b.md", "b.txt"])  // ["a", "b.md", "b.txt"]
  ///
  /// - Complexity: O(*n*).
  public static func stems(of names: [String]) -> [String] {
    let short = names.map(withoutEnding)
    let uses = Dictionary(grouping: short.indices, by: { short[$0] })
    let whole = Set(names)
    return names.indices.map { index in
      // The short name of one may be the short or the whole name of another.
      let isTaken = (uses[short[index]]?.count ?? 0) > 1 || whole.contains(short[index])
      return isTaken ? names[index] : short[index]
    }
  }

  private static func withoutEnding(_ name: String) -> String {
    let ending = FilePath(name).fileExtension
    return ending.isEmpty ? name : String(name.dropLast(ending.count + 1))
  }
}
