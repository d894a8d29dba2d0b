/// Why an input could not be read.
public struct IngestError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Hashable, Sendable {
    /// No file or folder has this path.
    case missing
    /// The system refused to open or read it; its own words.
    case unreadable(String)
    /// It holds NUL bytes (the first at this byte) and no byte-order mark: not a text.
    case binary(offset: Int)
    /// Places in it would not fit the columns of tokens: more than 2 GB.
    case tooLarge
    /// It is a PDF, and `pdftotext` is not installed.
    case noPDFReader
    /// It is a PDF on standard input, which has no path to give to `pdftotext`.
    case pdfOnInput
    /// It is a PDF that `pdftotext` could not read.
    case brokenPDF
    /// It is a document of another kind, by its first bytes.
    case document(String)
    /// A folder without any file that can be read.
    case emptyFolder
    /// It is neither a file nor a folder (a device, a socket).
    case notAFile
    /// It was written to while it was read.
    case changed
  }

  public let path: FilePath
  public let problem: Problem

  public init(path: FilePath, problem: Problem) {
    self.path = path
    self.problem = problem
  }

  /// What is wrong and what to do, without the path.
  public var message: String {
    switch problem {
    case .missing: "no such file or folder"
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .binary(let offset): "is binary (a NUL byte at offset \(offset)); give a text file"
    case .tooLarge: "is larger than 2 GB; split it"
    case .noPDFReader:
      "is a PDF, and 'pdftotext' is not installed; install it (poppler-utils), or save the PDF as text"
    case .pdfOnInput: "is a PDF; give it as a file"
    case .brokenPDF:
      "is a PDF that 'pdftotext' cannot read; it may be damaged or locked: save it as text first"
    case .document(let kind): "is a \(kind), not a text; save it as text first"
    case .emptyFolder:
      "holds no text file; the endings .txt, .text, .md, .markdown and .pdf are read"
    case .notAFile: "is neither a file nor a folder"
    case .changed: "changed while it was read; read it again"
    }
  }

  public var description: String { "\(path): \(message)" }
}

/// Something about an input that its reader should know, though it was read.
public struct IngestWarning: Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Hashable, Sendable {
    /// Nothing is in it, or only white space.
    case empty
    /// It is not UTF-8; it was read as Windows-1252. The position is that of the first bad byte.
    case notUTF8
    /// So many bytes are not UTF-8 in a file that is; each was read as Windows-1252. The position is
    /// that of the first.
    case strayBytes(Int)
    /// A byte or unit that its encoding does not know became U+FFFD; the first one's position.
    case undecodable
    /// So many characters were encoded twice (`Ã³` for `ó`) and mended; the first one's position.
    case encodedTwice(Int)
    /// Its name ends in .pdf, but it is none; it was read as text.
    case notPDF
    /// It is a PDF without text: pictures of pages.
    case scannedPDF
  }

  public let position: SourcePosition
  public let problem: Problem

  public init(position: SourcePosition, problem: Problem) {
    self.position = position
    self.problem = problem
  }

  /// What is wrong, without the place.
  public var message: String {
    switch problem {
    case .empty: "the file is empty"
    case .notUTF8: "this byte is not UTF-8; the file was read as Windows-1252"
    case .strayBytes(1):
      "this byte is not UTF-8, though the file is; it was read as Windows-1252"
    case .strayBytes(let count):
      "this byte and \(count - 1) more are not UTF-8, though the file is; "
        + "they were read as Windows-1252"
    case .undecodable: "what cannot be decoded became U+FFFD"
    case .encodedTwice(let count):
      "the text was encoded twice, as 'Ã³' for 'ó'; "
        + (count == 1 ? "one character was mended" : "\(count) characters were mended")
    case .notPDF: "the name ends in .pdf, but the file is none; it was read as text"
    case .scannedPDF:
      "the PDF holds no text, perhaps pictures of its pages; have its text recognised first"
    }
  }

  public var description: String { "\(position): \(message)" }
}
