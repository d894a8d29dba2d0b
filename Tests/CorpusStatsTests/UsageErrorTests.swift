import Testing

@testable import corpus_stats

@Suite struct UsageErrorTests {
  @Test(arguments: [
    ("network --min_weight 3 a", "unknown option '--min_weight'; did you mean '--min-weight'?"),
    ("network --wieght 3 a", "unknown option '--wieght'; did you mean '--min-weight'?"),
    ("run --thr 2", "unknown option '--thr'; did you mean '--threads'?"),
    ("run -output x", "unknown option '-output'; did you mean '--output'?"),
    ("run -x", "unknown option '-x'"),
    ("--thr", "unknown option '--thr'"),
    ("--hlep", "unknown option '--hlep'; did you mean '--help'?"),
    (
      "dates --unit letter a",
      "the command 'dates' takes no '--unit'; 'run', 'collocations', 'network' and 'why' do"
    ),
    ("dates --nodes a", "the command 'dates' takes no '--nodes'; 'network' does"),
    ("netwrok a", "unknown command 'netwrok'; did you mean 'network'?"),
    (
      "cartas.txt",
      "unknown command 'cartas.txt'; the command comes before the paths: "
        + "corpus-stats run cartas.txt"
    ),
    ("divine --help", "unknown command 'divine'"),
    (
      "--threads 2 run",
      "the option '--threads' stands before the command; write it after the command"
    ),
    ("-ofile run", "the option '--output' stands before the command; write it after the command"),
    ("run --threads", "the option '--threads' needs a value: --threads N"),
    ("run --output=", "the option '--output' needs a value: --output PATH"),
    (
      "run --threads --quiet",
      "the option '--threads' needs a value, and '--quiet' looks like an option; "
        + "write '--threads=--quiet' if it is meant"
    ),
    ("run --threads 0", "the option '--threads' takes a whole number from 1, not '0'"),
    ("run --threads -1", "the option '--threads' takes a whole number from 1, not '-1'"),
    ("frequencies --ngrams 6 a", "the option '--ngrams' takes a whole number from 1 to 5, not '6'"),
    ("network --max-p 2 a", "the option '--max-p' takes a number from 0 to 1, not '2'"),
    ("network --max-p nan a", "the option '--max-p' takes a number from 0 to 1, not 'nan'"),
    (
      "letters --format cvs a",
      "the option '--format' takes csv, tsv, json or jsonl, not 'cvs'; did you mean 'csv'?"
    ),
    ("letters --format xml a", "the option '--format' takes csv, tsv, json or jsonl, not 'xml'"),
    (
      "dates --format svg a",
      "the option '--format' takes csv, tsv, json, jsonl or timex3, not 'svg'; "
        + "'corpus-stats timeline --format svg' draws names and letters over time"
    ),
    (
      "network --format svg a",
      "the option '--format' takes csv, dot, gexf, graphml, json, gephi or palladio, not 'svg'; "
        + "GraphViz draws it: corpus-stats network --format dot … | dot -Tsvg > network.svg"
    ),
    (
      "timeline --format svg --period day a",
      "'--format svg' chooses its bars itself; leave out '--period'"
    ),
    (
      "network --kind correspondence --ambiguous split a",
      "'--ambiguous' has no effect on '--kind correspondence'; leave it out"
    ),
    (
      "network --kind words --entity-kinds person a",
      "'--entity-kinds' has no effect on '--kind words'; leave it out"
    ),
    (
      "network --stopwords none a",
      "'--stopwords' has no effect on '--kind comention'; leave it out"
    ),
    (
      "entities --no-builtin-gazetteer a",
      "'--no-builtin-gazetteer' leaves no name to look for; add '--gazetteer FILE'"
    ),
    (
      "tokens --sentences --stopwords es a",
      "'--stopwords' has no effect on '--sentences'; leave one out"
    ),
    (
      "check --as lemmas --sources b a",
      "'--sources' is for tables of letters and layers, not '--as lemmas'"
    ),
    (
      "network --format jsonl a",
      "the option '--format' takes csv, dot, gexf, graphml, json, gephi or palladio, not 'jsonl'; "
        + "did you mean 'json'?"
    ),
    (
      "letters --layers note,furniture a",
      "the option '--layers' takes 'furniture' only in 'text' and 'tokens'"
    ),
    (
      "text --layers bdy a",
      "the option '--layers' takes a list of body, note, front, furniture or all, not 'bdy'; "
        + "did you mean 'body'?"
    ),
    (
      "network --unit window:0 a",
      "the option '--unit' takes letter, paragraph, sentence, source or window:N, not 'window:0'"
    ),
    (
      "keyness --target sendr=x a",
      "the option '--target' takes a selector, but a selector has no field 'sendr'; "
        + "did you mean 'sender'?"
    ),
    (
      "keyness --reference 1922..19 a",
      "the option '--reference' takes a selector, but '19' is no date; "
        + "write 1922, 1922-12 or 1922-12-24"
    ),
    (
      "run --from abril",
      "the option '--from' takes a date such as 1922, 1922-12 or 1922-12-24, not 'abril'"
    ),
    ("run --threads 1 --threads 1", "the option '--threads' is given twice"),
    ("run --quiet --quiet", "the option '--quiet' is given twice"),
    ("run -o a --output b", "the option '--output' is given twice"),
    ("run --quiet=yes", "the option '--quiet' takes no value"),
    ("letters - -", "'-' is given twice; standard input can be read only once"),
    ("manual x", "the command 'manual' does not take 'x'"),
    ("completions bash zsh", "the command 'completions' does not take 'zsh'"),
    ("completions tcsh", "there are no completions for 'tcsh'; use bash, zsh or fish"),
    ("completions zhs", "there are no completions for 'zhs'; did you mean 'zsh'?"),
    ("help netw", "unknown command 'netw'; did you mean 'network'?"),
    ("help dates letters", "the command 'help' does not take 'letters'"),
    (
      "frequencies --group-by lemma a",
      "'--group-by lemma' needs a list; name it with '--lemmas FILE'"
    ),
    ("frequencies --lemmas x a", "'--lemmas' has no effect here; add '--group-by lemma'"),
    (
      "keyness --reference sender=ana a",
      "'--reference' needs a target to compare with it; add '--target SELECTOR'"
    ),
    (
      "keyness --reference lista.csv a",
      "'--reference' needs a target to compare with it; add '--target SELECTOR'"
    ),
    (
      "dates --from 1923 --to 1922-12 a",
      "'--from 1923' is later than '--to 1922-12'; no letter can fit both"
    ),
    (
      "keyness --target 1923..1922 a",
      "the period of '--target 1923..1922' ends before it begins"
    ),
    ("network --nodes --format dot a", "'--nodes' prints a table; leave out '--format dot'"),
    (
      "network --nodes --evidence a",
      "'--nodes' and '--evidence' print different tables; leave one out"
    ),
    ("network --path lenin a", "'--path' needs two nodes, as in '--path lenin--stalin'"),
    ("network --depth 2 a", "'--depth' has no effect here; add '--ego ID'"),
    (
      "network --slice year --format dot a",
      "'--slice' is for the formats csv and gexf, not dot"
    ),
    ("network --max-edges 20 a", "'--max-edges' is for pictures; add '--format dot'"),
    (
      "network --kind words --evidence a",
      "'--evidence' is not for words; 'why' and 'concordance' show their places"
    ),
    (
      "network --kind correspondence --unit letter a",
      "'--unit' has no effect here; the unit of a correspondence is the letter"
    ),
    (
      "network --kind reference --backbone sdsm a",
      "'--backbone sdsm' is for networks without directions"
    ),
    (
      "network --slice year --path a--b a",
      "'--slice' and '--path' do not go together; '--from' and '--to' name a period"
    ),
    ("network --path a--b --format json a", "'--path' prints a table; leave out '--format json'"),
    (
      "text --format csv a", "'--format' has no effect here; add '--explain', or leave it out"
    ),
    ("run -o -", "'run' writes a folder and cannot write to standard output"),
  ])
  func `A wrong command line is refused in one line`(_ line: String, _ message: String) {
    let words = line.split(separator: " ").map { SystemString(String($0)) }
    #expect {
      try Invocation(words)
    } throws: { error in
      let error = error as? UsageError
      return error?.message == message && error?.showsHelp == false
    }
  }

  @Test(arguments: [
    ("", "a command is missing", CommandName?.none), ("--", "a command is missing", nil),
    ("letters", "PATH is missing; name a file or a folder, or '-' for standard input", .letters),
    ("concordance", "QUERY is missing", .concordance),
    ("why", "SUBJECT is missing", .why),
    ("why lenin", "PATH is missing; name a file or a folder, or '-' for standard input", .why),
    (
      "concordance lenin", "PATH is missing; name a file or a folder, or '-' for standard input",
      .concordance
    ),
    (
      "concordance --query lenin",
      "PATH is missing; name a file or a folder, or '-' for standard input", .concordance
    ),
    ("check", "FILE is missing", .check), ("completions", "SHELL is missing", .completions),
  ])
  func `What is missing shows the help`(_ line: String, _ message: String, _ command: CommandName?)
  {
    let words = line.split(separator: " ").map { SystemString(String($0)) }
    #expect {
      try Invocation(words)
    } throws: { error in
      let error = error as? UsageError
      return error?.message == message && error?.showsHelp == true && error?.command == command
    }
  }

  @Test func `An empty path is refused`() throws {
    let error = try #require(fault("letters", ""))
    #expect(error.problem == .emptyOperand)
    #expect(error.message == "an operand is empty; a path has at least one character")
  }

  @Test func `A message shows control characters and bytes that are not UTF-8`() {
    let word = SystemString(bytes: [0x61, 0x0A, 0xF1])
    #expect(
      UsageError(problem: .unknownCommand(word), command: nil).message
        == "unknown command 'a\\n\\xF1'")
  }

  @Test func `Advice names the help of the command`() {
    #expect(fault("dates", "--bogus")?.advice == "see 'corpus-stats dates --help'")
    #expect(fault("bogus")?.advice == "see 'corpus-stats --help'")
    #expect(fault("help", "bogus")?.advice == "see 'corpus-stats --help'")
  }
}
