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
          // At most so many bytes that are no white space, from behind the dash on.
          func bytePlaces(_ most: Int) -> [Int] {
            var places: [Int] = []
            var rest = (index + 1)..<line.upperBound
            for further in block.lines[(place + 1)...] {
              if !add(rest, to: &places, most, bytes) { return places }
              rest = lines[further].range
            }
            _ = add(rest, to: &places, most, bytes)
            return places
          }
          if let end = end(ofNoteAt: bytePlaces, notes, bytes) { found.append(index..<end) }
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

  /// Adds the places of a stretch that are no white space; false once there are as many as asked for.
  private static func add(
    _ stretch: Range<Int>, to places: inout [Int], _ most: Int, _ bytes: [UInt8]
  ) -> Bool {
    for place in stretch where bytes[place] > 0x20 {
      if places.count == most { return false }
      places.append(place)
    }
    return places.count < most
  }

  /// The byte behind the longest note with which the text at some places begins.
  private static func end(
    ofNoteAt bytePlaces: (Int) -> [Int], _ notes: [[UInt8]: [[UInt8]]], _ bytes: [UInt8]
  ) -> Int? {
    guard let alike = notes[bytePlaces(keyLength).map { bytes[$0] }] else { return nil }
    let places = bytePlaces(alike.reduce(0) { max($0, $1.count) })
    return alike.compactMap { note -> Int? in
      guard places.count >= note.count, zip(places, note).allSatisfy({ bytes[$0] == $1 }) else {
        return nil
      }
      return places[note.count - 1] + 1
    }.max()
  }
}
