import Tokenizer

@main
struct CorpusStats {
  static func main() throws {
    let arguments = CommandLine.arguments
    let path = FilePath(arguments[2])
    let source = try SourceReader().text(of: SourceFile(path: path, name: path.lastComponent.description))
    let clean = LayoutCleaner().clean(source)
    var vocabulary = Vocabulary()
    let tokens = SpanishTokenizer().tokens(of: clean, into: &vocabulary)
    let places = PositionIndex(of: source.utf8)
    func scalars(_ range: Range<Int>) -> String {
      let inSource = clean.sourceRange(of: range)
      return "\(places.scalarOffset(ofByte: inSource.lowerBound, in: source.utf8))\t\(places.scalarOffset(ofByte: inSource.upperBound, in: source.utf8))"
    }
    if arguments[1] == "time" { print(tokens.count, vocabulary.count, tokens.sentenceCount); return }
    print("file\tstart\tend\tform")
    if arguments[1] == "sentences" {
      for i in 0..<tokens.sentenceCount {
        let r = tokens.utf8Range(of: tokens.sentence(i))
        print("\(source.name)\t\(scalars(r))\t\(clean[r])")
      }
    } else {
      for i in 0..<tokens.count { print("\(source.name)\t\(scalars(tokens.utf8Range(of: i)))\t\(clean[tokens.utf8Range(of: i)])") }
    }
  }
}
