import Analysis

extension Arguments {
  /// Why options that are right each for itself do not go together, in a clause; nil if they do.
  var conflict: String? {
    if isGiven(.groupBy), grouping == .lemma, lemmaList == nil {
      return "'--group-by lemma' needs a list; name it with '--lemmas FILE'"
    }
    if lemmaList != nil, grouping != .lemma {
      return "'--lemmas' has no effect here; add '--group-by lemma'"
    }
    if command == .keyness, isGiven(.reference), !isGiven(.target) {
      return "'--reference' needs a target to compare with it; add '--target SELECTOR'"
    }
    if command == .network, let conflict = networkConflict { return conflict }
    if !usesBuiltInGazetteer, gazetteers.isEmpty, restsOnNames {
      return "'--no-builtin-gazetteer' leaves no name to look for; add '--gazetteer FILE'"
    }
    if printsSentences, isGiven(.stopwords) {
      return "'--stopwords' has no effect on '--sentences'; leave one out"
    }
    if isGiven(.sources), let kind = checkedKind, ![.letters, .layers].contains(kind) {
      return "'--sources' is for tables of letters and layers, not '--as \(kind.rawValue)'"
    }
    if format == .svg, command == .timeline, isGiven(.period) {
      return "'--format svg' chooses its bars itself; leave out '--period'"
    }
    if command == .collocations, case .window(let size) = unit, size > UnitChoice.widestWindow {
      return "a window has at most \(UnitChoice.widestWindow) words on each side"
    }
    if format == .svg, command == .keyness, !isGiven(.target) {
      return "'--format svg' draws one target; add '--target SELECTOR'"
    }
    if command == .keyness, resamples != nil, !isGiven(.target) {
      return "'--bootstrap' needs a target of two letters or more; add '--target SELECTOR'"
    }
    for option in [Option.by, .bootstrap, .nearest, .classify]
    where format == .svg && isGiven(option) {
      return "'--format svg' is one picture; leave out '\(option.long)'"
    }
    if part != nil, resamples != nil {
      return "'--bootstrap' is for the whole; leave out '--by', or take letters with '--sender'"
    }
    if isGiven(.linkage), format != .svg {
      return "'--linkage' is for the picture; add '--format svg'"
    }
    if classifies, nearest != nil {
      return "'--classify' and '--nearest' print different tables; leave one out"
    }
    if let node = nodes.first(where: { ConcordanceQuery($0) == nil }) {
      return "'--node' needs a word, not '\(SystemString(node).shown)'"
    }
    if command == .text, isGiven(.format), !explains {
      return "'--format' has no effect here; add '--explain', or leave it out"
    }
    if command == .dates, explains, format == .timex3 {
      return "'--explain' prints a table; leave out '--format timex3'"
    }
    if command == .run, value(of: .output)?.text == "-" {
      return "'run' writes a folder and cannot write to standard output"
    }
    if let from = value(of: .from)?.text, let to = value(of: .to)?.text, isEmpty(selection) {
      return "'--from \(from)' is later than '--to \(to)'; no letter can fit both"
    }
    for (name, text) in namedSelectors {
      guard let selector = try? Selector(text, isDate: { _ in true }), isEmpty(selector) else {
        continue
      }
      return "the period of '\(name)' ends before it begins"
    }
    return nil
  }

  /// Why options of `network` do not go together.
  private var networkConflict: String? {
    if printsNodes, ![.csv, .gephi, .palladio].contains(format) {
      return "'--nodes' prints a table; leave out '--format \(format.rawValue)'"
    }
    let tables: [Option] = [.nodes, .evidence, .path].filter(isGiven)
    if tables.count > 1 {
      return "'\(tables[0].long)' and '\(tables[1].long)' print different tables; leave one out"
    }
    if printsEvidence, format != .csv {
      return "'\(tables[0].long)' prints a table; leave out '--format \(format.rawValue)'"
    }
    if printsEvidence, networkKind == .words {
      return "'\(tables[0].long)' is not for words; 'why' and 'concordance' show their places"
    }
    if isGiven(.path), pathEnds == nil {
      return "'--path' needs two nodes, as in '--path lenin--stalin'"
    }
    if slice != nil, printsEvidence {
      return
        "'--slice' and '\(tables[0].long)' do not go together; '--from' and '--to' name a period"
    }
    if slice != nil, format != .csv, format != .gexf {
      return "'--slice' is for the formats csv and gexf, not \(format.rawValue)"
    }
    if isGiven(.depth), !isGiven(.ego) {
      return "'--depth' has no effect here; add '--ego ID'"
    }
    if format != .dot, let option = [Option.colour, .maxEdges].first(where: isGiven) {
      return "'\(option.long)' is for pictures; add '--format dot'"
    }
    if networkKind == .correspondence, isGiven(.unit) {
      return "'--unit' has no effect here; the unit of a correspondence is the letter"
    }
    if let option = optionsWithoutEffect.first(where: isGiven) {
      return "'\(option.long)' has no effect on '--kind \(networkKind.rawValue)'; leave it out"
    }
    if networkKind.isDirected, isGiven(.backbone), networkOptions.backbone == .sdsm {
      return "'--backbone sdsm' is for networks without directions"
    }
    return nil
  }

  /// What a kind of network takes no notice of.
  private var optionsWithoutEffect: [Option] {
    switch networkKind {
    case .comention, .reference: [.stopwords]
    case .correspondence:
      [.count, .entityKinds, .minMentions, .withoutCorrespondents, .ambiguous, .stopwords]
    case .words: [.entityKinds, .withoutCorrespondents, .ambiguous]
    }
  }

  /// Whether nothing is left to print where no name is looked for.
  private var restsOnNames: Bool {
    switch command {
    case .mentions, .entities, .timeline: true
    case .network: networkKind == .comention || networkKind == .reference
    default: false
    }
  }

  /// Whether a period is none.
  private func isEmpty(_ selector: Selector) -> Bool {
    let filter = LetterFilter(selector)
    guard let from = filter.from, let to = filter.to else { return false }
    return from > to
  }
}
