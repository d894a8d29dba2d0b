/// A table or file that the program makes, declared once below.
struct Report: Hashable, Sendable {
  /// The name of its file in the folder of `run`.
  let file: String
  /// What it tells: a clause without a full stop.
  let summary: String
  /// The names of its columns in order; none for what isn't a table.
  let columns: [String]

  init(_ file: String, _ summary: String, columns: String = "") {
    self.file = file
    self.summary = summary
    self.columns = columns.split(separator: ",").map(String.init)
  }
}

extension Report {
  /// What `run` writes, in this order.
  static let ofRun: [Report] = [
    .letters, .frequencies, .letterFrequencies, .keyness, .mentions, .entities, .networkNodes,
    .networkEdges, .networkEvidence, .networkDOT, .networkSVG, .dates, .chronology, .timeline,
    .manifest,
  ]

  /// The tables that only a command prints.
  static let ofCommands: [Report] = [.explanation, .tokens, .sentences, .concordance]

  static let letters = Report(
    "letters.csv", "each letter with its sender, addressees, place, date and size",
    columns: "letter,file,line,start,end,title,sender,addressees,place,date,date_source,words,"
      + "types,sentences,paragraphs")
  static let frequencies = Report(
    "frequencies.csv", "each type with its count and how evenly it is spread",
    columns: "rank,type,count,per_million,letters,dispersion_dp")
  static let letterFrequencies = Report(
    "letter_frequencies.csv", "each type in each letter: the document-term table",
    columns: "letter,type,count,per_million,tf_idf")
  static let keyness = Report(
    "keyness.csv", "which types are typical of one part against another",
    columns: "target,reference,type,direction,target_count,reference_count,target_per_million,"
      + "reference_per_million,log_likelihood,p_value,p_adjusted,log_ratio,log_ratio_low,"
      + "log_ratio_high,bic,letters")
  static let mentions = Report(
    "mentions.csv", "each place where an entity is named",
    columns: "letter,file,line,column,start,end,surface,entity,kind,match,candidates,layer")
  static let entities = Report(
    "entities.csv", "each entity with its totals",
    columns: "entity,kind,name,mentions,letters,per_million,dispersion_dp,first_date,last_date")
  static let networkNodes = Report(
    "network_nodes.csv", "the entities of the network",
    columns: "Id,Label,Kind,Mentions,Letters,Degree,WeightedDegree,Betweenness,Eigenvector,"
      + "Community")
  static let networkEdges = Report(
    "network_edges.csv", "who is mentioned with whom, a row a pair",
    columns: "Source,Target,Type,Unit,Weight,Units,Expected,Jaccard,NPMI,LogLikelihood,P,"
      + "PAdjusted,First,Last")
  static let networkEvidence = Report(
    "network_evidence.csv", "the places in the text behind each edge",
    columns: "Source,Target,letter,file,line,start,end,date,text")
  static let networkDOT = Report("network.dot", "the network for GraphViz")
  static let networkSVG = Report(
    "network.svg", "the picture of the network, where GraphViz is installed")
  static let dates = Report(
    "dates.csv", "each date with its value in EDTF",
    columns: "letter,file,line,column,start,end,surface,edtf,type,resolved,resolved_from,"
      + "earliest,latest,layer,julian")
  static let chronology = Report(
    "chronology.csv", "the dates in order with their sentence and the entities in it",
    columns: "earliest,latest,edtf,letter,file,line,entities,text")
  static let timeline = Report(
    "timeline.csv", "counts over time, without gaps",
    columns: "period,kind,id,count,per_million,letters")
  static let manifest = Report(
    "manifest.json", "the version, the options, the sources and the reports with their checksums")

  static let explanation = Report(
    "explanation.csv", "each paragraph with its layer and the reason for it",
    columns: "file,paragraph,line,start,end,layer,reason,text")
  static let tokens = Report(
    "tokens.csv", "each token with its place, form and kind",
    columns: "file,letter,paragraph,sentence,start,end,form,norm,kind,layer")
  static let sentences = Report(
    "sentences.csv", "each sentence with its place",
    columns: "file,letter,paragraph,sentence,start,end")
  static let concordance = Report(
    "concordance.csv", "each place of a query with the words around it",
    columns: "letter,file,line,column,start,end,left,keyword,right,sender,date")
}
