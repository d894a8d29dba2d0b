/// Where a letter stands among the lines of its source.
struct LetterExtent: Hashable, Sendable {
  /// Its heading, addressee, dateline and salutation; empty where it begins with its text.
  var head: Range<Int>
  /// All its lines, the head included.
  var lines: Range<Int>
  /// The runs of signatures, datelines and closings behind its text.
  var tails: [Range<Int>]
  /// Whether a bare date parts it from the letter before, whose correspondence it goes on with.
  var isDatedPart = false
}
