import Testing

@testable import corpus_stats

extension Option: CustomTestStringConvertible {
  public var testDescription: String { long }
}

@Suite struct CatalogueTests {
  @Test func `Every option is taken by a command, and every command takes declared ones`() {
    let taken = Set(Command.all.flatMap(\.options))
    #expect(taken.subtracting(Option.all).map(\.name).sorted() == [])
    #expect(Set(Option.all).subtracting(taken).map(\.name).sorted() == [])
  }

  @Test func `Names and short forms are declared once`() {
    #expect(Set(Option.all.map(\.name)).count == Option.all.count)
    let shorts = Option.all.compactMap(\.short)
    #expect(Set(shorts).count == shorts.count)
    let files = (Report.ofRun + Report.ofCommands).map(\.file)
    #expect(Set(files).count == files.count)
  }

  @Test(arguments: Option.all)
  func `A declaration of an option is whole`(_ option: Option) {
    #expect(option.name.allSatisfy { $0.isLowercase && $0.isASCII || $0 == "-" })
    #expect(option.placeholder.isEmpty == (option.syntax == .flag))
    #expect(!option.help.isEmpty && !option.help.hasSuffix(".") && !option.help.hasSuffix(" "))
    #expect(option.short?.isNumber != true)
  }

  @Test(arguments: CommandName.allCases)
  func `A declaration of a command is whole`(_ name: CommandName) {
    let command = Command(name)
    #expect(command.name == name)
    #expect(!command.summary.isEmpty && !command.summary.hasSuffix("."))
    #expect(command.details.isEmpty || command.details.hasSuffix("."))
    #expect(command.takes(.help) && command.takes(.version))
    #expect(command.takes(.format) == !command.formats.isEmpty)
    #expect(Set(command.options).count == command.options.count)
    #expect(command.options == Option.all.filter(command.options.contains))
    #expect(command.unnoticed == (name == .letters ? [.layers] : []))
    #expect(
      command.defaults.keys.allSatisfy { name in command.options.contains { $0.name == name } })
    #expect(command.reports.allSatisfy { (Report.ofRun + Report.ofCommands).contains($0) })
  }

  @Test(arguments: CommandName.allCases)
  func `The example of a command parses`(_ name: CommandName) throws {
    let example = Command(name).example
    #expect(example.first == name.rawValue)
    switch try Invocation(example.map { SystemString($0) }) {
    case .help(let topic): #expect(name == .help && topic == .network)
    case .version: Issue.record("the version")
    case .command(let arguments): #expect(arguments.command == name)
    }
  }

  @Test(arguments: Command.all.flatMap { command in command.options.map { (command.name, $0) } })
  func `The default of an option is a value that it takes`(
    _ name: CommandName, _ option: Option
  ) throws {
    let command = Command(name)
    guard let usual = command.usual(option) else { return }
    let described: Set<Option> = [.output, .threads]
    guard !described.contains(option) else { return }
    #expect(command.objection(to: usual, for: option, isDate: { _ in false }) == nil)
  }

  @Test func `Only text and tokens show furniture`() {
    #expect(Command.all.filter(\.showsFurniture).map(\.name) == [.text, .tokens])
  }

  @Test func `Columns are those of the contract`() {
    #expect(Report.letters.columns.count == 15)
    #expect(Report.letters.columns.first == "letter")
    #expect(Report.letters.columns.last == "paragraphs")
    #expect(
      Report.frequencies.columns.joined(separator: ",")
        == "rank,type,count,per_million,letters,dispersion_dp,dispersion_dpnorm")
    #expect(
      Report.diversity.columns.joined(separator: ",").hasPrefix(
        "letter,words,types,hapaxes,ttr,mattr,mtld,hdd,yule_k,mean_word_length,"
          + "mean_sentence_length,szigriszt_pazos"))
    #expect(
      Report.compare.columns.joined(separator: ",")
        == "type,count_a,count_b,per_million_a,per_million_b,log_ratio,log_likelihood,p_adjusted,where"
    )
    #expect(
      Report.keyness.columns.joined(separator: ",").hasPrefix(
        "target,reference,type,direction,target_count,reference_count,target_per_million,"
          + "reference_per_million,log_likelihood,p_value,p_adjusted,log_ratio,log_ratio_low,"
          + "log_ratio_high,bic,letters"))
    #expect(
      Report.collocations.columns.joined(separator: ",").hasPrefix(
        "node,collocate,count,node_count,collocate_count,expected,log_likelihood,pmi,npmi,"
          + "log_dice,t_score,dispersion_dp"))
    #expect(
      Report.similarity.columns.joined(separator: ",") == "letter_a,letter_b,measure,distance")
    #expect(Report.mentions.columns.count == 14)
    #expect(Report.networkEdges.columns.count == 21)
    #expect(Report.dates.columns.count == 16)
    for report in Report.ofRun + Report.ofCommands {
      #expect(Set(report.columns).count == report.columns.count)
      #expect(report.columns.isEmpty == !report.file.hasSuffix(".csv"))
    }
  }

  @Test func `The order of the reports of a run`() {
    #expect(
      Report.ofRun.map(\.file) == [
        "letters.csv", "frequencies.csv", "letter_frequencies.csv", "diversity.csv", "keyness.csv",
        "mentions.csv", "entities.csv", "network_nodes.csv", "network_edges.csv",
        "network_evidence.csv",
        "network.dot", "network.svg", "network.gexf", "network.graphml", "correspondence.csv",
        "correspondence.dot", "correspondence.svg", "similarity.svg", "dates.csv", "chronology.csv",
        "timeline.csv",
        "timeline.svg", "unlisted_names.csv", "gazetteer_used.csv", "approved_variants.csv",
        "manifest.json",
      ])
  }
}
