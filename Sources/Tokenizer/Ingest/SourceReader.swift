/// Reads a file or standard input as text.
public struct SourceReader: Sendable {
  /// Whether the SHA-256 of the bytes is computed, which costs more than reading them.
  public let hashes: Bool

  public init(hashes: Bool = false) {
    self.hashes = hashes
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
