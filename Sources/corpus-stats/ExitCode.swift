/// How the program ends, as a number for the shell. The numbers from 64 are those of `sysexits`.
enum ExitCode: Int32, CaseIterable, Sendable {
  /// Everything asked for is done. Warnings are allowed.
  case done = 0
  /// Done, but some input could not be read or is binary; it is named on standard error.
  case partlyRead = 1
  /// `check` found mistakes, or a warning was given under `--strict`.
  case faultsFound = 2
  /// The command line is wrong.
  case wrongUsage = 64
  /// A gazetteer, list or table that an option names is malformed. Told before any input is read.
  case malformedData = 65
  /// No input could be read: none exists, all is binary, a folder is empty.
  case nothingRead = 66
  /// A fault of the program itself.
  case internalFault = 70
  /// An output file or folder cannot be created.
  case outputNotCreated = 73
  /// A read or a write failed.
  case inputOutputFailed = 74

  /// The code of a run that read what it could.
  ///
  /// Input that could not be read weighs more than a warning.
  ///
  /// - Parameters:
  ///   - read: how many sources were read.
  ///   - unread: how many were asked for and could not be read.
  ///   - warnings: how many warnings were given.
  ///   - isStrict: whether a warning is a failure.
  init(read: Int, unread: Int, warnings: Int, isStrict: Bool) {
    if read == 0 {
      self = .nothingRead
    } else if unread > 0 {
      self = .partlyRead
    } else {
      self = isStrict && warnings > 0 ? .faultsFound : .done
    }
  }

  /// When the program ends so, for the manual: a clause without a full stop.
  var summary: String {
    switch self {
    case .done: "done; warnings are allowed"
    case .partlyRead: "done, but some input could not be read or is binary; it is named"
    case .faultsFound: "'check' found mistakes, or there was a warning under '--strict'"
    case .wrongUsage: "the command line is wrong"
    case .malformedData: "a gazetteer, list or table is malformed; no input was read"
    case .nothingRead: "no input could be read"
    case .internalFault: "an internal fault"
    case .outputNotCreated: "output cannot be created"
    case .inputOutputFailed: "a read or a write failed"
    }
  }
}
