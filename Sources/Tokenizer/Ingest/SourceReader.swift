/// Reads a file or standard input as text.
public struct SourceReader: Sendable {
  /// Whether the SHA-256 of the bytes is computed, which costs more than reading them.
  public let hashes: Bool

  /// Files of more bytes are read in sections.
  public let largestWhole: Int
  /// The most bytes of a section, but for a line that is longer; 16 at least.
  public let sectionSize: Int

  public init(
    hashes: Bool = false, largestWhole: Int = Self.usualLargestWhole,
    sectionSize: Int = Self.usualSectionSize
  ) {
    self.hashes = hashes
    self.largestWhole = largestWhole
    self.sectionSize = max(16, sectionSize)
  }

  /// 64 MB, the text of some hundred printed volumes: no work is so large, but a corpus in one file is.
  public static let usualLargestWhole = 64 << 20
  public static let usualSectionSize = 4 << 20

  /// The sections in which a large file is read, cut behind empty lines where there are any; nil for a
  /// file that is read as a whole: a small one, standard input, one that is not UTF-8.
  ///
  /// - Throws: `IngestError` where it cannot be read.
  /// - Complexity: O(*n*) for *n* bytes, if it is large.
  public func sections(of file: SourceFile) throws(IngestError) -> SectionedSource? {
    guard file.path != FilePath("-") else { return nil }
    var survey = SourceSurvey(
      of: file.path, largestWhole: largestWhole, sectionSize: sectionSize, hashes: hashes)
    return try survey.sections()
  }

  /// The text of a section of a file.
  ///
  /// - Parameter sha256: that of the file.
  /// - Throws: `IngestError` where the file is no longer what it was when it was cut.
  /// - Complexity: O(*n*) for *n* bytes of the section.
  public func text(of section: SourceSection, in file: SourceFile, sha256: String? = nil)
    throws(IngestError) -> SourceText
  {
    var bytes: [UInt8] = []
    try FileAccess.fill(&bytes, from: file.path, section.bytes)
    guard FileAccess.size(ofFile: file.path) == section.fileByteCount,
      UTF8Validation.firstInvalidOffset(in: bytes.span) == nil,
      UTF8Validation.firstNUL(in: bytes.span) == nil
    else { throw IngestError(path: file.path, problem: .changed) }
    if section.number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    return SourceText(
      name: file.name, utf8: bytes, byteCount: section.bytes.count, sha256: sha256, section: section
    )
  }

  /// The text of a file, decoded.
  ///
  /// - Throws: `IngestError` where it is missing, cannot be read or is binary.
  /// - Complexity: O(*n*) for *n* bytes.
  public func text(of file: SourceFile) throws(IngestError) -> SourceText {
    let isStandardInput = file.path == FilePath("-")
    let bytes =
      try isStandardInput ? FileAccess.standardInput() : FileAccess.contents(of: file.path)
    return try text(of: bytes, named: file.name, at: file.path)
  }

  /// The text of bytes that are at hand.
  public func text(of bytes: [UInt8], named name: String, at path: FilePath) throws(IngestError)
    -> SourceText
  {
    let digest = hashes ? SHA256.hexDigest(of: bytes) : nil
    let byteCount = bytes.count
    let isPDF = PDFText.isPDF(bytes)
    var decoded = try TextDecoder.decode(
      isPDF ? PDFText.text(of: path) : bytes, named: name, at: path)
    if isPDF || path.fileExtension == "pdf" {
      decoded.warnings = PDFText.warnings(decoded.warnings, isPDF: isPDF, named: name)
    }
    return SourceText(
      name: name, utf8: decoded.utf8, encoding: decoded.encoding, byteCount: byteCount,
      sha256: digest, warnings: decoded.warnings)
  }
}
