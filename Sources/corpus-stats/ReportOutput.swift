import Analysis
import Tokenizer

/// Where the table of a command goes: standard output, or the file of `--output`.
struct ReportOutput {
  private let path: FilePath?
  private let isForced: Bool
  private let diagnostics: Diagnostics

  init(_ arguments: Arguments, _ diagnostics: Diagnostics) {
    isForced = arguments.isForced
    path = arguments.output.map { FilePath(bytes: $0.bytes) }
    self.diagnostics = diagnostics
  }

  /// Tells, before anything is read, that the output would take the place of a source.
  ///
  /// - Returns: how the program ends then; nil where nothing is lost, or the user wants it so.
  func refusal(of inputs: Plan.Inputs) -> ExitCode? {
    guard let path, !isForced, case .files(let files, _) = inputs,
      files.contains(where: { FileOutput.isSameFile($0.path, path) })
    else { return nil }
    return tell(OutputError(path: path, problem: .isSource))
  }

  /// Writes a whole table.
  ///
  /// - Returns: nil where it was written, or nobody reads it any more; else how the program ends.
  func write(_ bytes: [UInt8]) -> ExitCode? {
    stream { (body) throws(Fault) in try body(bytes) }
  }

  /// Writes a table row by row.
  ///
  /// - Returns: as for a whole table.
  func write(_ rows: some RowSequence, _ format: TableFormat) -> ExitCode? {
    stream { (body) throws(Fault) in
      try TableWriter(format, columns: rows.columns).write(rows, to: body)
    }
  }

  /// Writes a table block by block, as `write` gives them.
  ///
  /// - Returns: as for a whole table.
  func stream(
    _ write: (([UInt8]) throws(Fault) -> Void) throws(Fault) -> Void
  ) -> ExitCode? {
    do throws(Fault) {
      let stream = try begin()
      try write { (block) throws(Fault) in try stream.append(block) }
      try stream.finish()
      return nil
    } catch {
      return tell(error)
    }
  }

  /// Begins a table that is written piece by piece.
  func begin() throws(Fault) -> Stream {
    guard let path else { return Stream(file: nil) }
    do throws(OutputError) {
      return Stream(file: try PendingFile(path))
    } catch {
      throw .file(error)
    }
  }

  /// Why a table could not be written.
  enum Fault: Error {
    case file(OutputError)
    case standardOutput(WriteError)
  }

  /// Says what went wrong. A closed pipe is no fault.
  ///
  /// - Returns: how the program ends then.
  func tell(_ fault: Fault) -> ExitCode? {
    switch fault {
    case .file(let error): return tell(error)
    case .standardOutput(.closedPipe): return nil
    case .standardOutput(let error):
      diagnostics.error("standard output: \(error.message)")
      return .inputOutputFailed
    }
  }

  /// A table on its way out.
  struct Stream: Sendable {
    /// nil for standard output.
    fileprivate let file: PendingFile?

    /// Writes on. After a fault there is no file, and nothing more may be written.
    func append(_ bytes: [UInt8]) throws(Fault) {
      if let file {
        do throws(OutputError) { try file.append(bytes) } catch { throw .file(error) }
      } else {
        do throws(WriteError) { try StandardStream.output.write(bytes) } catch {
          throw .standardOutput(error)
        }
      }
    }

    /// Ends the table; a file appears under its name.
    func finish() throws(Fault) {
      do throws(OutputError) { try file?.finish() } catch { throw .file(error) }
    }

    /// Ends without a table: no file appears.
    func abandon() { file?.abandon() }
  }

  // MARK: -

  private func tell(_ error: OutputError) -> ExitCode {
    diagnostics.error(error.message, at: SystemString(bytes: error.path.bytes).shown)
    return error.exitCode
  }
}
