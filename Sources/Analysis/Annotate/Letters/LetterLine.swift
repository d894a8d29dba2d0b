import Tokenizer

/// A paragraph as a part of a letter: what it is by its words, and the dates and names in it.
///
/// Paragraphs of prose have their opening words alone, all others all their words.
struct LetterLine: Sendable {
  enum Role: Hashable, Sendable {
    case prose
    /// A heading that says whose letter it is: `CARTA A …`, `Del mismo al mismo`.
    case heading
    /// Another heading.
    case title
    /// A number of a part.
    case number
    case salutation
    case dateline
    case closing
    case signature
    case postscript
    case dictation
    /// What is no part of any letter: title pages, lines on publication, an editor's comment.
    case outside
  }

  /// Its index in `CleanText.paragraphs`.
  let paragraph: Int
  let layer: Layer
  var role: Role
  let words: [LineWord]
  /// The number of bytes of the paragraph.
  let byteCount: Int
  let dates: [RecognizedDate]
  let names: [RecognizedName]

  /// Whether text of the author goes on here, under a heading or behind a signature.
  var isText: Bool { role == .prose || role == .postscript }

  /// The words of the name with which a closing ends: `Saludos, Lenin`, `Tu amigo Anselmo`; nil
  /// where it has none.
  var closingName: [LineWord]? {
    guard role == .closing else { return nil }
    func isName(_ part: ArraySlice<LineWord>) -> Bool {
      !part.allSatisfy(\.isInitial) && part.allSatisfy(\.isCapitalised)
        && !part.contains(where: \.word.hasFigure)
    }
    if let comma = words.lastIndex(where: { $0.text.hasSuffix(",") }) {
      let name = words[(comma + 1)...]
      return isName(name) ? Array(name) : nil
    }
    guard words.count >= 2, NameWords.ownWords.contains(words[0].folded) else { return nil }
    let start = words.lastIndex { !$0.isCapitalised }.map { $0 + 1 } ?? 1
    let name = words[start...]
    guard isName(name), start == 1 || NameWords.closesWith(words[start - 1].folded) else {
      return nil
    }
    return Array(name)
  }
}

/// A word of a line between two spaces, with its marks.
struct LineWord: Hashable, Sendable {
  let word: CueWord
  /// Its bytes in the cleaned text.
  let utf8Range: Range<Int>

  init(_ text: String, utf8Range: Range<Int>) {
    word = CueWord(text)
    self.utf8Range = utf8Range
  }

  var text: String { word.text }
  /// In lower case, without the marks around it.
  var folded: String { word.folded }
  var isCapitalised: Bool { word.isCapitalised }

  /// A letter with a full stop, or two: `V.`, `N.K.`
  var isInitial: Bool {
    let letters = text.filter(\.isLetter)
    return !letters.isEmpty && letters.allSatisfy(\.isUppercase)
      && (letters.count == 1 || (text.contains(".") && letters.count <= 3))
  }

  /// Whether a clause ends with the word; the full stop of an abbreviation ends none.
  var endsClause: Bool {
    guard let last = text.last else { return false }
    switch last {
    case ",", ";", ":", ")", "]", "!", "?": return true
    case ".": return !isInitial && !NameWords.abbreviations.contains(folded)
    default: return false
    }
  }
}
