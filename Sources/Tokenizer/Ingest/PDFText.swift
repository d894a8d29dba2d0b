/// The text of a PDF, which the program `pdftotext` finds where it is installed.
enum PDFText {
  /// Whether bytes are a PDF; its mark may stand behind a few others.
  static func isPDF(_ bytes: [UInt8]) -> Bool {
    let mark = Array("%PDF-".utf8)
    guard bytes.count >= mark.count else { return false }
    if bytes.starts(with: mark) { return true }
    // A text may speak of the mark: behind other text it is none.
    guard bytes.prefix(1024).contains(where: { $0 < 0x09 || $0 >= 0x80 }) else { return false }
    let last = min(1024, bytes.count - mark.count)
    return (0...last).contains { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
  }

  /// The text of a PDF in UTF-8, a form feed at the end of each page.
  ///
  /// - Throws: `IngestError` where `pdftotext` is missing or cannot read it.
  static func text(of path: FilePath) throws(IngestError) -> [UInt8] {
    let words = ["pdftotext", "-enc", "UTF-8", "-eol", "unix"].map { FilePath($0) }
    // Standard input has been read already, and a file named `-` is none of its own.
    guard path != FilePath("-") else { throw IngestError(path: path, problem: .pdfOnInput) }
    let outcome = ExternalProgram.output(of: words + [path.asOperand, FilePath("-")])
    switch outcome.status {
    case 0: return outcome.bytes
    case ExternalProgram.notFound: throw IngestError(path: path, problem: .noPDFReader)
    default: throw IngestError(path: path, problem: .brokenPDF)
    }
  }

  /// What is doubtful in a file that is a PDF, or is called one: the warnings on its text, put in
  /// words that fit it.
  static func warnings(_ warnings: [IngestWarning], isPDF: Bool, named name: String)
    -> [IngestWarning]
  {
    let start = SourcePosition(file: name, line: 1, column: 1)
    guard isPDF else { return [IngestWarning(position: start, problem: .notPDF)] + warnings }
    return warnings.map {
      $0.problem == .empty ? IngestWarning(position: start, problem: .scannedPDF) : $0
    }
  }
}
