import Analysis
import Samples
import Tokenizer

@testable import corpus_stats

/// The sample as the program reads it, with every table that has a gold standard.
enum SampleReading {
  static let mentions = rows(MentionReport.table(corpus))
  static let dates = rows(DateReport.table(corpus))
  static let letters = rows(LetterReport.table(corpus.letters))
  /// For each file the layer of each of its scalars; nil for those that stand between paragraphs.
  static let layers: [String: [Layer?]] = Dictionary(
    uniqueKeysWithValues: EmbeddedSamples.files.map { file in
      (file.name, layers(of: SourceText(name: file.name, file.text)))
    })

  private static let corpus: CorpusRecord = {
    var recording = Recording()
    recording.mentions = true
    recording.letterSizes = true
    recording.dates = true
    let gazetteer = BuiltInGazetteer.gazetteer
    let selection = Selection(layers: .text)
    let annotator = Annotator(gazetteer)
    var memory = Annotator.Memory()
    var recorder = SourceRecorder(recording, selection, gazetteer)
    let names = EmbeddedSamples.files.map(\.name)
    let stems = LetterNaming.stems(of: names)
    let records = EmbeddedSamples.files.enumerated().map { place, file in
      let source = annotator.annotate(
        SourceText(name: file.name, file.text), stem: stems[place], &memory)
      return recorder.record(source, place: place, &memory.vocabulary)
    }
    return CorpusRecord(
      recording, selection, gazetteer, readers: [(memory.vocabulary, nil, records)])
  }()

  /// The rows of a table as a user's program would read them.
  private static func rows(_ table: Table) -> [GoldTable.Row] {
    GoldTable(DelimitedText(String(decoding: table.bytes(.csv), as: UTF8.self))).rows
  }

  private static func layers(of source: SourceText) -> [Layer?] {
    let text = LayoutCleaner().clean(source)
    var ofByte = [Layer?](repeating: nil, count: source.utf8.count)
    for paragraph in text.paragraphs {
      for byte in paragraph.utf8Range { ofByte[text.sourceOffset(of: byte)] = paragraph.layer }
    }
    return source.utf8.indices.filter { source.utf8[$0] & 0xC0 != 0x80 }.map { ofByte[$0] }
  }
}
