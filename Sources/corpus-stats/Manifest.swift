import Analysis
import Tokenizer

/// `manifest.json`: what was read, how, and what came of it. No time and no path of a machine is in
/// it, so that two runs on the same input give the same bytes.
struct Manifest {
  static let fileName = "manifest.json"

  let arguments: Arguments
  /// The SHA-256 of each list that an option names.
  let digests: [SystemString: String]
  let corpus: CorpusRecord
  /// The reports that were written, in their order; a picture that another program drew has a name only.
  var reports: [Entry] = []

  struct Entry {
    let file: String
    let rows: Int?
    let sha256: String?
  }

  /// Its text: JSON, indented by two spaces, members in a fixed order.
  var text: String {
    var json = JSONOutline()
    json.open("{")
    json.member("program", .text(Program.name))
    json.member("version", .text(Program.version))
    json.key("options")
    json.open("{")
    for (option, values) in options { append(option, values, to: &json) }
    json.close("}")
    json.key("sources")
    json.open("[")
    for sections in sources { append(sections, to: &json) }
    json.close("]")
    json.key("reports")
    json.open("[")
    for report in reports {
      json.open("{")
      json.member("file", .text(report.file))
      if let rows = report.rows { json.member("rows", .number(rows)) }
      if let sha256 = report.sha256 { json.member("sha256", .text(sha256)) }
      json.close("}")
    }
    json.close("]")
    json.close("}")
    return json.text + "\n"
  }

  /// Whether a file is a manifest of this program.
  static func isOurs(_ path: FilePath) -> Bool {
    let file = SourceFile(path: path, name: path.description)
    guard let source = try? SourceReader().text(of: file) else { return false }
    return String(decoding: source.utf8.prefix(200), as: UTF8.self)
      .contains("\"program\": \"\(Program.name)\"")
  }

  /// What stands in its place while the reports are written.
  var unfinishedText: String {
    var json = JSONOutline()
    json.open("{")
    json.member("program", .text(Program.name))
    json.member("version", .text(Program.version))
    json.member("unfinished", .text("the run that writes these reports has not ended"))
    json.close("}")
    return json.text + "\n"
  }

  // MARK: -

  /// The options that were given and shape the reports, in the order of the catalogue.
  private var options: [(Option, [SystemString])] {
    let silent: [Option] = [.output, .threads, .progress, .quiet, .force, .strict]
    return arguments.given.filter { !silent.contains($0.option) }
  }

  /// A list is named without its folders, which are the machine's, and told by its checksum.
  private func append(_ option: Option, _ values: [SystemString], to json: inout JSONOutline) {
    guard values.contains(where: { digests[$0] != nil }) else {
      return json.member(option.name, .texts(values.map(\.text)))
    }
    json.key(option.name)
    json.open("[")
    for value in values {
      json.open("{")
      json.member("file", .text(FilePath(bytes: value.bytes).lastComponent.description))
      if let sha256 = digests[value] { json.member("sha256", .text(sha256)) }
      json.close("}")
    }
    json.close("]")
  }

  /// The records of each source: several where it was read in sections.
  private var sources: [ArraySlice<SourceRecord>] {
    var found: [ArraySlice<SourceRecord>] = []
    var start = 0
    while start < corpus.sources.count {
      let file = corpus.sources[start].file
      let end = corpus.sources[start...].firstIndex { $0.file != file } ?? corpus.sources.count
      found.append(corpus.sources[start..<end])
      start = end
    }
    return found
  }

  private func append(_ sections: ArraySlice<SourceRecord>, to json: inout JSONOutline) {
    guard let source = sections.first else { return }
    json.open("{")
    json.member("file", .text(source.file))
    json.member("bytes", .number(sections.reduce(0) { $0 + $1.info.byteCount }))
    if let sha256 = source.info.sha256 { json.member("sha256", .text(sha256)) }
    json.member("encoding", .text(source.info.encoding.rawValue))
    if sections.count > 1 { json.member("sections", .number(sections.count)) }
    json.key("layers")
    json.open("{")
    for layer in Layer.allCases {
      json.member(layer.name, .number(sections.reduce(0) { $0 + ($1.info.layerSizes[layer] ?? 0) }))
    }
    json.close("}")
    json.member("letters", .number(sections.reduce(0) { $0 + $1.letters.count }))
    json.member("warnings", .texts(sections.flatMap(\.info.warnings).map(\.description)))
    json.close("}")
  }
}

/// JSON as people read it.
private struct JSONOutline {
  enum Value {
    case text(String)
    case number(Int)
    case texts([String])
  }

  private(set) var text = ""
  private var depth = 0
  private var isFirst = true
  private var followsKey = false

  mutating func open(_ bracket: String) {
    beginItem()
    text += bracket
    depth += 1
    isFirst = true
  }

  mutating func close(_ bracket: String) {
    depth -= 1
    if !isFirst { text += "\n" + String(repeating: "  ", count: depth) }
    text += bracket
    isFirst = false
  }

  mutating func key(_ name: String) {
    beginItem()
    text += quoted(name) + ": "
    followsKey = true
  }

  mutating func member(_ name: String, _ value: Value) {
    key(name)
    followsKey = false
    switch value {
    case .text(let value): text += quoted(value)
    case .number(let value): text += String(value)
    case .texts(let values): text += "[" + values.map(quoted).joined(separator: ", ") + "]"
    }
  }

  private mutating func beginItem() {
    if followsKey {
      followsKey = false
      return
    }
    if depth > 0 { text += (isFirst ? "\n" : ",\n") + String(repeating: "  ", count: depth) }
    isFirst = false
  }

  private func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    JSONText.append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
