/// The commands by name. A new one gets a case here and its declaration beside those of its topic.
enum CommandName: String, CaseIterable, Sendable {
  case run, letters, text, tokens, frequencies, diversity, compare, keyness, collocations
  case similarity, mentions, entities, network, dates, chronology, timeline, concordance
  case discover, why
  case gazetteer, check, completions, manual, help
}

extension Command {
  /// The declaration of a command.
  init(_ name: CommandName) {
    switch name {
    case .run: self = .run
    case .letters: self = .letters
    case .text: self = .text
    case .tokens: self = .tokens
    case .frequencies: self = .frequencies
    case .diversity: self = .diversity
    case .compare: self = .compare
    case .keyness: self = .keyness
    case .collocations: self = .collocations
    case .similarity: self = .similarity
    case .mentions: self = .mentions
    case .entities: self = .entities
    case .network: self = .network
    case .dates: self = .dates
    case .chronology: self = .chronology
    case .timeline: self = .timeline
    case .concordance: self = .concordance
    case .discover: self = .discover
    case .why: self = .why
    case .gazetteer: self = .gazetteer
    case .check: self = .check
    case .completions: self = .completions
    case .manual: self = .manual
    case .help: self = .help
    }
  }
}
