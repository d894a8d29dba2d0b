import Testing

@testable import Tokenizer

struct CleanTextTests {
  /// Two lines of a paragraph with a broken word, a page number between them, a note's mark.
  static let source = SourceText(name: "a.txt", "El ba-\n7\nrco¹ de\n hoy.\n\nOtro día.\n")

  static let clean: CleanText = {
    func range(_ part: String) -> Range<Int> {
      let text = Array(source.utf8)
      let sought = Array(part.utf8)
      let start = text.indices.first { text[$0...].starts(with: sought) } ?? 0
      return start..<(start + sought.count)
    }
    var clean = CleanText()
    var body = ParagraphDraft(layer: .body, rule: .text, style: .prose)
    body.pieces = [
      .text(range("El ba")), .text(range("rco")), .text(range(" de")),
      .space(at: range(" de").upperBound), .text(range("hoy.")),
    ]
    clean.append(body, from: source)
    for (text, rule) in [("7", LayerRule.pageNumber), ("¹", .noteMark)] {
      clean.append(
        ParagraphDraft(layer: .furniture, rule: rule, style: .line, pieces: [.text(range(text))]),
        from: source)
    }
    clean.append(
      ParagraphDraft(
        layer: .note, rule: .footnote, style: .prose, pieces: [.text(range("Otro día."))]),
      from: source)
    return clean
  }()

  private func place(_ part: String) -> Int {
    let text = Self.clean.utf8
    return text.indices.first { text[$0...].starts(with: Array(part.utf8)) } ?? -1
  }

  @Test
  func `Paragraphs stand one behind the other, each with a line feed`() {
    let clean = Self.clean
    #expect(clean[0..<clean.utf8.count] == "El barco de hoy.\n7\n¹\nOtro día.\n")
    #expect(
      clean.paragraphs.map { clean[$0.utf8Range] } == ["El barco de hoy.", "7", "¹", "Otro día."])
    #expect(clean.paragraphs.map(\.layer) == [.body, .furniture, .furniture, .note])
    #expect(clean.paragraphs.map(\.rule) == [.text, .pageNumber, .noteMark, .footnote])
  }

  @Test
  func `A range leads back over what was taken out`() {
    let clean = Self.clean
    let source = Self.source
    let word = place("barco")..<(place("barco") + 5)
    #expect(clean[word] == "barco")
    #expect(source[clean.sourceRange(of: word)] == "ba-\n7\nrco")
    #expect(word.map { clean.sourceOffset(of: $0) } == [3, 4, 9, 10, 11])
    let phrase = word.lowerBound..<(place("hoy") + 3)
    #expect(source[clean.sourceRange(of: phrase)] == "ba-\n7\nrco¹ de\n hoy")
    let bytes = phrase.map { source.utf8[clean.sourceOffset(of: $0)] }
    #expect(String(decoding: bytes, as: UTF8.self) == "barco de\nhoy")
  }

  @Test
  func `A range that ends in a note before its beginning encloses both`() {
    let source = SourceText(name: "a", "El ba\n1 Nota.\nrco.\n")
    var clean = CleanText()
    for (layer, pieces) in [(Layer.body, [0..<5, 14..<18]), (.note, [6..<13])] {
      clean.append(
        ParagraphDraft(layer: layer, rule: .text, style: .prose, pieces: pieces.map { .text($0) }),
        from: source)
    }
    #expect(clean[0..<clean.utf8.count] == "El barco.\n1 Nota.\n")
    // From the "c" overleaf back to the end of the note.
    #expect(clean.sourceRange(of: 6..<17) == 12..<16)
    #expect(clean.sourceRange(of: 3..<17) == 3..<13)
  }

  @Test
  func `The space of a line end stands at the line end`() {
    let clean = Self.clean
    let space = place("hoy") - 1
    #expect(Self.source[clean.sourceRange(of: space..<(space + 1))] == "\n")
  }

  @Test
  func `An empty range is an empty place`() {
    let clean = Self.clean
    let start = place("rco")
    #expect(clean.sourceRange(of: start..<start) == 9..<9)
  }

  @Test
  func `Every byte of a paragraph is found in it`() {
    let clean = Self.clean
    for (index, paragraph) in clean.paragraphs.enumerated() {
      for offset in paragraph.utf8Range.lowerBound...paragraph.utf8Range.upperBound {
        #expect(clean.paragraphIndex(of: offset) == index)
      }
    }
    #expect(CleanText(prose: "").paragraphIndex(of: 0) == 0)
  }

  @Test
  func `The sizes of the layers add up to the scalars of the source`() {
    // body: "El ba-\n", "rco", " de\n hoy.\n\n"; furniture: "7\n", "¹"; note: the rest.
    let sizes = Self.clean.layerSizes(in: Self.source)
    #expect(sizes == [.body: 7 + 3 + 11, .furniture: 2 + 1, .note: 10])
    #expect(
      sizes.values.reduce(0, +)
        == String(decoding: Self.source.utf8, as: UTF8.self).unicodeScalars.count)
  }

  @Test
  func `Prose is a paragraph a line`() {
    let clean = CleanText(prose: "Uno.\n\nDos.\nTres")
    #expect(clean.paragraphs.map { clean[$0.utf8Range] } == ["Uno.", "Dos.", "Tres"])
    #expect(clean.paragraphs.allSatisfy { $0.layer == .body && $0.style == .prose })
    #expect(clean.paragraphs.map { clean.sourceOffset(of: $0.utf8Range.lowerBound) } == [0, 6, 11])
    #expect(
      clean.layerSizes(in: SourceText(name: "a", "Uno.\n\nDos.\nTres")) == [.body: 15])
    #expect(CleanText(prose: "").layerSizes(in: SourceText(name: "a", "")) == [:])
  }
}
