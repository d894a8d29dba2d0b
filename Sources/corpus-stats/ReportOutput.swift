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
    write { (put) throws(WriteError) in try put(bytes) }
  }

  /// Writes a table bit by bit.
  ///
  /// - Returns: as above.
  func write(_ writing: FileOutput.Writing) -> ExitCode? {
    guard let path else { return print(writing) }
    do throws(OutputError) {
      try FileOutput.write(to: path, writing)
      return nil
    } catch {
      return tell(error)
    }
  }

  // MARK: -

  private func tell(_ error: OutputError) -> ExitCode {
    diagnostics.error(error.message, at: SystemString(bytes: error.path.bytes).shown)
    return error.exitCode
  }

  private func print(_ writing: FileOutput.Writing) -> ExitCode? {
    do throws(WriteError) {
      try writing { (bytes) throws(WriteError) in try StandardStream.output.write(bytes) }
      return nil
    } catch {
      guard error != .closedPipe else { return nil }
      diagnostics.error("standard output: \(error.message)")
      return .inputOutputFailed
    }
  }
}
