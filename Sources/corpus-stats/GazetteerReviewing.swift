import Analysis
import Tokenizer

extension ListFile {
  /// What is worth a look in a gazetteer whose form is right, with the names that none of the texts
  /// has, where texts are given.
  func review(of gazetteer: Gazetteer, _ texts: CheckedTexts) -> [ListFault] {
    GazetteerReview.remarks(on: text, file: name, used: texts.names(of: gazetteer)).map { remark in
      ListFault(remark.message, at: remark.position, remark.isMistake ? .mistake : .remark)
    }
  }
}

extension CheckedTexts {
  /// The keys of the names that the texts have, by the ids of entities; nil where no text was given.
  func names(of gazetteer: Gazetteer) -> [String: Set<[UInt8]>]? {
    guard let sources = sources else { return nil }
    let annotator = Annotator(gazetteer, damagedNames: .off)
    var memory = Annotator.Memory()
    var used: [String: Set<[UInt8]>] = [:]
    for file in sources {
      guard let source = try? SourceReader().text(of: file) else { continue }
      let annotated = annotator.annotate(source, stem: file.name, scope: .names, &memory)
      for mention in annotated.mentions {
        let key = GazetteerReview.key(of: annotated.tokenized.surface(of: mention.utf8Range))
        for entity in [mention.entity].compactMap({ $0 }) + mention.candidates {
          used[gazetteer[entity].id, default: []].insert(key)
        }
      }
    }
    return used
  }
}
