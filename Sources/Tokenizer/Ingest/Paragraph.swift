/// What a paragraph is in the make-up of the page.
public enum ParagraphStyle: Hashable, Sendable {
  case prose
  /// A heading; Markdown's levels are 1 to 6, a heading told by its form alone is 0.
  case heading(level: UInt8)
  case listItem
  /// A short line of its own: a dateline, a signature, a line of verse.
  case line
}

/// The rule by which a paragraph got its layer; `text --explain` prints its name.
public enum LayerRule: String, Hashable, Sendable, CaseIterable {
  /// Nothing says otherwise.
  case text
  /// A dateline, a salutation, a closing, the writer's line to the addressee.
  case letterPart = "letter-part"
  /// The title or number that an edition sets above a letter.
  case letterTitle = "letter-title"
  /// To whom a letter was dictated, as those note who keep it.
  case dictation
  /// A paragraph that begins with the mark of a note.
  case footnote
  /// A paragraph that goes on with a note that began before it.
  case footnoteContinued = "footnote-continued"
  /// Words in brackets that an editor signs.
  case editorNote = "editor-note"
  /// An editor's comment between or before letters.
  case commentary
  /// Where and when it was published, from which copy.
  case publication
  /// A title page, a colophon.
  case titlePage = "title-page"
  /// A table of contents.
  case contents
  /// A number alone on a line, in a sequence of such or inside a sentence.
  case pageNumber = "page-number"
  /// A line that recurs on the pages.
  case runningHead = "running-head"
  /// The mark that refers to a note.
  case noteMark = "note-mark"
  /// Markdown's or HTML's signs.
  case markup
  /// The hyphen of a word that a line end breaks.
  case wordBreak = "word-break"
  /// A ruled line.
  case rule
  /// The user's own table says so.
  case manual
}

/// A paragraph of a cleaned text: whole again where pages, notes and line ends had cut it.
public struct Paragraph: Hashable, Sendable {
  public var layer: Layer
  public var rule: LayerRule
  public var style: ParagraphStyle
  /// Its bytes in `CleanText.utf8`, without the line feed behind it.
  public let utf8Range: Range<Int>
}
