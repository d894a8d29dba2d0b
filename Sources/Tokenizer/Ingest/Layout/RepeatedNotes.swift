/// Finds notes that a scan prints a second time inside the text, behind a dash: `en la forma en - Véase
/// el tomo I. que vimos`.
///
/// Only what repeats a whole note of the source, white space aside, is one.
enum RepeatedNotes {
  /// The repetitions in the paragraphs of the body, dash included, in order.
  ///
  /// - Complexity: O(*n*) for the bytes of a source that has notes, O(1) for others.
  static func ranges(
    _ blocks: [LayoutBlock], _ lines: [Line], _ bytes: [UInt8], marks: [Int: Range<Int>]
  ) -> [Range<Int>] {
    let notes = notes(blocks, lines, bytes, marks)
    guard !notes.isEmpty else { return [] }
    var found: [Range<Int>] = []
    for block in blocks where block.layer == .body {
      for place in block.lines.indices {
        let line = lines[block.lines[place]].range
        for index in line where bytes[index] == UInt8(ascii: "-") {
          let isAlone =
            (index == line.lowerBound || bytes[index - 1] == 0x20)
            && (index + 1 == line.upperBound || bytes[index + 1] == 0x20)
          guard isAlone, index >= found.last?.upperBound ?? 0 else { continue }
          let rest =
            [(index + 1)..<line.upperBound] + block.lines[(place + 1)...].map { lines[$0].range }
          if let end = end(ofNoteIn: rest, notes, bytes) { found.append(index..<end) }
        }
      }
    }
    return found.sorted { $0.lowerBound < $1.lowerBound }
  }

  // MARK: -

  /// How many bytes of a note, white space aside, tell it from others; shorter ones are not sought.
  private static let keyLength = 16

  /// The notes without marks and white space, by their first bytes.
  private static func notes(
    _ blocks: [LayoutBlock], _ lines: [Line], _ bytes: [UInt8], _ marks: [Int: Range<Int>]
  ) -> [[UInt8]: [[UInt8]]] {
    var notes: [[UInt8]: [[UInt8]]] = [:]
    for block in blocks where block.rule == .footnote {
      var text: [UInt8] = []
      for line in block.lines {
        let range = lines[line].range
        let start = marks[range.lowerBound]?.upperBound ?? range.lowerBound
        text += bytes[min(start, range.upperBound)..<range.upperBound].filter { $0 > 0x20 }
      }
      if text.count > keyLength { notes[Array(text.prefix(keyLength)), default: []].append(text) }
    }
    return notes
  }

  /// The byte behind the longest note with which a run of lines begins.
  private static func end(
    ofNoteIn lines: [Range<Int>], _ notes: [[UInt8]: [[UInt8]]], _ bytes: [UInt8]
  ) -> Int? {
    let places = lines.lazy.flatMap { $0 }.filter { bytes[$0] > 0x20 }
    let key = Array(places.prefix(keyLength).map { bytes[$0] })
    return notes[key]?.compactMap { note -> Int? in
      let end = Array(places.prefix(note.count))
      guard end.count == note.count, zip(end, note).allSatisfy({ bytes[$0] == $1 }) else {
        return nil
      }
      return end.last.map { $0 + 1 }
    }.max()
  }
}
