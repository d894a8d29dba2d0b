import Analysis
import Tokenizer

/// The program: reads the words of the command line, does what they ask and ends with the code
/// that tells how it went.
@main
enum CorpusStats {
  static func main() {
    ProcessContext.ignoreClosedPipes()
    ProcessContext.end(status(of: ProcessContext.words))
  }

  static func status(of words: [SystemString]) -> ExitCode {
    do throws(UsageError) {
      switch try Invocation(words, isDate: { EDTF($0)?.earliest != nil && EDTF($0)?.latest != nil })
      {
      case .help(let topic): return print(HelpPage(for: topic).text)
      case .version: return print("\(Program.name) \(Program.version)\n")
      case .command(let arguments): return perform(arguments)
      }
    } catch {
      return refuse(error)
    }
  }

  // MARK: -

  private static func perform(_ arguments: Arguments) -> ExitCode {
    switch arguments.command {
    case .completions: return print(Completions(for: arguments.shell ?? .bash).script)
    case .manual: return print(ManualPage().text)
    case .help: return print(HelpPage(for: nil).text)
    case .check:
      let diagnostics = Diagnostics.onStandardError(isQuiet: arguments.isQuiet)
      return CheckCommand(arguments: arguments, diagnostics: diagnostics).run()
    case .run, .letters, .text, .tokens, .frequencies, .diversity, .compare, .keyness,
      .collocations, .similarity, .mentions, .entities, .network, .dates, .chronology, .timeline,
      .concordance, .discover, .why, .gazetteer:
      return analyse(arguments)
    }
  }

  private static func analyse(_ arguments: Arguments) -> ExitCode {
    let progress = ProgressLine.onStandardError(arguments.progress)
    let diagnostics = Diagnostics.onStandardError(isQuiet: arguments.isQuiet, above: progress)
    do throws(Plan.Refusal) {
      let plan = try Plan(arguments, diagnostics)
      ProcessContext.onInterruption { end in
        PendingFile.abandonAll(at: plan.output) {
          progress.end()
          diagnostics.error("interrupted; what was not finished was not written")
          end()
        }
      }
      return Commands(plan: plan, diagnostics: diagnostics, progress: progress).run()
    } catch {
      return error.exitCode
    }
  }

  /// Prints to standard output. A closed pipe is no fault.
  private static func print(_ text: String) -> ExitCode {
    do throws(WriteError) {
      try StandardStream.output.write(text)
    } catch {
      guard error != .closedPipe else { return .done }
      Diagnostics.onStandardError().error("standard output: \(error.message)")
      return .inputOutputFailed
    }
    return .done
  }

  private static func refuse(_ error: UsageError) -> ExitCode {
    let diagnostics = Diagnostics.onStandardError()
    if error.showsHelp {
      // The message stands last, where the eye is.
      try? StandardStream.error.write(HelpPage(for: error.command).text + "\n")
      diagnostics.error(error.message)
    } else {
      diagnostics.usageError(error)
    }
    return .wrongUsage
  }
}
