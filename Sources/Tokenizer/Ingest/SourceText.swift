/// How the bytes of a source were read.
public enum SourceEncoding: String, Hashable, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1252 = "windows-1252"
}

/// A named text, kept once as UTF-8. All places in it are offsets into `utf8`.
///
/// A byte-order mark is not part of the text. CRLF stays as it is, so that places count as a
/// reader's editor would.
public struct SourceText: Sendable {
  /// The name that tables give it.
  public let name: String
  /// The decoded text.
  public let utf8: [UInt8]
  public let encoding: SourceEncoding
  /// The size of the file in bytes, before decoding.
  public let byteCount: Int
  /// SHA-256 of the file's bytes in hexadecimal, where it was asked for.
  public let sha256: String?
  public let warnings: [IngestWarning]
  /// Whether the name says that the text is Markdown.
  public let isMarkdown: Bool
  /// Which section of the file it is; nil for all of it.
  public let section: SourceSection?

  public init(
    name: String, utf8: [UInt8], encoding: SourceEncoding = .utf8, byteCount: Int? = nil,
    sha256: String? = nil, warnings: [IngestWarning] = [], section: SourceSection? = nil
  ) {
    self.name = name
    self.utf8 = utf8
    self.encoding = encoding
    self.byteCount = byteCount ?? utf8.count
    self.sha256 = sha256
    self.warnings = warnings
    self.section = section
    let ending = FilePath(name).fileExtension
    isMarkdown = ending == "md" || ending == "markdown"
  }

  /// A text that is at hand as a string.
  public init(name: String, _ text: String) {
    self.init(name: name, utf8: Array(text.utf8))
  }

  /// The text of a range of `utf8`.
  public subscript(range: Range<Int>) -> String {
    String(decoding: utf8[range], as: UTF8.self)
  }
}
