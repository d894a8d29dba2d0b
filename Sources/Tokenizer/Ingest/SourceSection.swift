/// A section of a large source, which is read, cleaned and counted as if it were a source of its own, so
/// that a text of any size takes bounded memory and any number of threads. Its places count through
/// the file.
public struct SourceSection: Hashable, Sendable {
  /// Which section it is, from 1.
  public let number: Int
  /// Its bytes in the file.
  public let bytes: Range<Int>
  /// How many line feeds of the file stand before it.
  public let linesBefore: Int
  /// How many Unicode scalars of the file stand before it.
  public let scalarsBefore: Int
  /// The size of the file in bytes.
  public let fileByteCount: Int
}

/// A large source and its sections.
public struct SectionedSource: Sendable {
  /// In the order of the file, two at the least.
  public let sections: [SourceSection]
  /// SHA-256 of the file in hexadecimal, where it was asked for.
  public let sha256: String?
}

/// Cuts a large file at the ends of paragraphs.
///
/// It reads the file once, in small pieces: all of it must be UTF-8 for its sections to be read one by one.
struct SourceSurvey {
  let path: FilePath
  /// The most bytes of a file that is read as a whole.
  let largestWhole: Int
  /// The most bytes of a section, but for a line that is longer.
  let sectionSize: Int
  private var digest: SHA256?
  private var buffer: [UInt8] = []
  /// Whether nothing but white space was met.
  private var isBlank = true

  init(of path: FilePath, largestWhole: Int, sectionSize: Int, hashes: Bool) {
    self.path = path
    self.largestWhole = largestWhole
    self.sectionSize = sectionSize
    digest = hashes ? SHA256() : nil
  }

  /// The sections of the file; nil for one that is small enough, is no file, or is not plain UTF-8.
  ///
  /// - Complexity: O(*n*) for *n* bytes, if it is large.
  mutating func sections() throws(IngestError) -> SectionedSource? {
    guard path.fileExtension != "pdf", let size = FileAccess.size(ofFile: path), size > largestWhole
    else { return nil }
    // A document may look like UTF-8; a text in UTF-16 never does.
    try read(0..<min(1024, size))
    if PDFText.isPDF(buffer) || TextDecoder.isPacked(buffer) { return nil }
    // A byte-order mark is no character of the text.
    var scalars = buffer.starts(with: [0xEF, 0xBB, 0xBF]) ? -1 : 0
    var lines = 0
    var sections: [SourceSection] = []
    var start = 0
    while start < size {
      let end = try start + sectionSize < size ? boundary(before: start + sectionSize, size) : size
      guard let counts = try counts(in: start..<end) else { return nil }
      sections.append(
        SourceSection(
          number: sections.count + 1, bytes: start..<end, linesBefore: lines,
          scalarsBefore: max(scalars, 0), fileByteCount: size))
      lines += counts.lines
      scalars += counts.scalars
      start = end
    }
    // A file with no text at all is told of as any other.
    guard sections.count > 1, !isBlank else { return nil }
    guard sections.allSatisfy({ $0.bytes.count <= FileAccess.largest }) else {
      throw IngestError(path: path, problem: .tooLarge)
    }
    return SectionedSource(sections: sections, sha256: digest?.hexDigest)
  }

  // MARK: -

  private static let pieceSize = 1 << 18

  /// - Throws: where there is less than there was.
  private mutating func read(_ range: Range<Int>) throws(IngestError) {
    try FileAccess.fill(&buffer, from: path, range)
  }

  /// Behind the last empty line before a byte, or else the last line; behind the line that the byte
  /// is in where it is a very long one.
  private mutating func boundary(before target: Int, _ size: Int) throws(IngestError) -> Int {
    let first = target - min(sectionSize - 1, Self.pieceSize)
    try read(first..<target)
    var lastLine: Int?
    var index = buffer.count
    while index > 0 {
      index -= 1
      guard buffer[index] == 0x0A else { continue }
      if lastLine == nil { lastLine = first + index + 1 }
      let before = index > 0 && buffer[index - 1] == 0x0D ? index - 2 : index - 1
      if before >= 0, buffer[before] == 0x0A { return first + index + 1 }
    }
    if let lastLine { return lastLine }
    var start = target
    while start < size {
      try read(start..<min(start + Self.pieceSize, size))
      if let end = buffer.firstIndex(of: 0x0A) { return start + end + 1 }
      start += buffer.count
    }
    return size
  }

  /// The line feeds and scalars of a stretch; nil where it is not UTF-8 or has a NUL.
  private mutating func counts(in range: Range<Int>) throws(IngestError) -> (
    lines: Int, scalars: Int
  )? {
    var lines = 0
    var scalars = 0
    var start = range.lowerBound
    while start < range.upperBound {
      try read(start..<min(start + Self.pieceSize, range.upperBound))
      // A scalar that the piece cuts belongs to the next one.
      var end = buffer.count
      if start + end < range.upperBound {
        while end > max(0, buffer.count - 4), buffer[end - 1] & 0xC0 == 0x80 { end -= 1 }
        if end > 0, buffer[end - 1] >= 0xC0 { end -= 1 } else { end = buffer.count }
      }
      guard end > 0 else { return nil }
      if end < buffer.count { buffer.removeLast(buffer.count - end) }
      // What was encoded twice is mended as a whole.
      guard let counts = UTF8Validation.counts(in: buffer.span),
        DoubleEncoding.repair(buffer) == nil
      else { return nil }
      if var hash = digest {
        hash.append(buffer)
        digest = hash
      }
      if isBlank {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        isBlank = TextDecoder.isBlank(
          buffer[(start == 0 && buffer.starts(with: mark) ? mark.count : 0)...])
      }
      lines += counts.lines
      scalars += counts.scalars
      start += end
    }
    return (lines, scalars)
  }
}
