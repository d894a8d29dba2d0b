/// A name in the text that no gazetteer holds, as often as one source has it.
public struct UnlistedMention: Hashable, Sendable {
  /// As it is printed.
  public let name: String
  public internal(set) var mentions = 0
  /// Mentions whose capital may be that of a sentence's beginning.
  public internal(set) var atBeginning = 0
  /// For each evidence of what stands around it the mentions that have it.
  public internal(set) var evidence: [NameEvidence: Int] = [:]
  /// The letters that have it, as places in those of the source, ascending.
  public internal(set) var letters: [Int] = []

  init(name: String) {
    self.name = name
  }
}
