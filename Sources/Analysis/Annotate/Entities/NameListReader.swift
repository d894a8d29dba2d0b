import Tokenizer

/// Reads gazetteers that are no tables: a plain list, a name a line, and the patterns of spaCy's
/// EntityRuler, a JSON object a line.
enum NameListReader {
  /// What a text is.
  enum Form: Sendable {
    case table
    case list
    case entityRuler
  }

  /// What a text is by its first line that is no comment: a brace begins a pattern, a line without a
  /// separator that is no column is a name.
  static func form(of text: String) -> Form {
    let bytes = Array(text.utf8.prefix(1 << 16))
    var lines = bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).lazy
      .map { $0.starts(with: [0xEF, 0xBB, 0xBF]) ? $0.dropFirst(3) : $0 }
      .filter { line in line.contains { $0 > 0x20 } && line.first != UInt8(ascii: "#") }
      .makeIterator()
    guard let first = lines.next() else { return .table }
    if first.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") { return .entityRuler }
    let separators: [UInt8] = [0x09, UInt8(ascii: ","), UInt8(ascii: ";")]
    let word = String(decoding: first, as: UTF8.self).lowercased()
    let isColumn = GazetteerReader.columns.contains(word)
    return isColumn || first.contains(where: separators.contains) ? .table : .list
  }

  /// The entities of a list or of patterns, and every mistake.
  ///
  /// A name without an id of its own goes by one that is made of it: `Vladímir Ilich` is
  /// `vladimir_ilich`. Names of a list are persons. Patterns that share an id are one entity; its
  /// first is its name.
  static func read(_ text: String, _ form: Form, file: String) -> (
    gazetteer: Gazetteer, errors: [GazetteerError]
  ) {
    var reading = Reading(file: file)
    var line = 0
    let bytes = Array(text.utf8)
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      line += 1
      var end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let next = end + 1
      if end > start, bytes[end - 1] == 0x0D { end -= 1 }
      let content = bytes[start..<end]
      if content.contains(where: { $0 > 0x20 }), content.first != UInt8(ascii: "#") {
        if form == .list {
          let name = UserTable.trimmed(String(decoding: content, as: UTF8.self))
          reading.addName(name, line: line)
        } else {
          reading.addPattern(Array(content), line: line)
        }
      }
      start = next
    }
    return (reading.gazetteer, reading.errors)
  }

  /// An id made of a name: its letters and figures without accents, others as `_`.
  static func id(of name: String) -> String {
    var id: [UInt8] = []
    for byte in NameFolding.fold(Array(name.lowercased().utf8)) {
      let isKept = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
      if isKept { id.append(byte) } else if !id.isEmpty, id.last != 0x5F { id.append(0x5F) }
    }
    if id.last == 0x5F { id.removeLast() }
    return String(decoding: id, as: UTF8.self)
  }

  // MARK: -

  private struct Reading {
    let file: String
    var errors: [GazetteerError] = []
    private var ids: [String] = []
    private var kinds: [EntityKind] = []
    private var names: [[String]] = []
    private var indices: [String: Int] = [:]
    /// For each name of a list the line that has it.
    private var lines: [String: Int] = [:]

    init(file: String) { self.file = file }

    var gazetteer: Gazetteer {
      Gazetteer(
        ids.indices.map { place in
          Entity(
            id: ids[place], kind: kinds[place], name: names[place][0],
            variants: names[place].dropFirst().map { Variant($0) })
        }, indices: indices)
    }

    mutating func addName(_ name: String, line: Int) {
      let id = NameListReader.id(of: name)
      guard !id.isEmpty else { return report(.notAName(name), line) }
      if let first = lines[name] { return report(.duplicateName(name, firstLine: first), line) }
      lines[name] = line
      // Names that differ by their accents only are one entity: the first spelling is its name.
      add(name, id: id, .person)
    }

    mutating func addPattern(_ line: [UInt8], line number: Int) {
      let value: JSONValue
      do throws(JSONValue.Fault) {
        value = try JSONValue(line)
      } catch {
        let column = String(decoding: line.prefix(error.byte), as: UTF8.self).unicodeScalars.count
        return report(
          .malformedTable("this is no JSON; write an object a line"), number, column + 1)
      }
      guard let label = value["label"]?.text else { return report(.missingField("label"), number) }
      guard let kind = EntityRulerLabel.kind(of: label) else {
        return report(.unknownLabel(label), number)
      }
      guard let pattern = value["pattern"], let name = Self.name(of: pattern), !name.isEmpty else {
        return report(.unknownPattern, number)
      }
      let id = value["id"]?.text ?? NameListReader.id(of: name)
      guard GazetteerReader.isUsable(id), !id.isEmpty else { return report(.badID(id), number) }
      if let place = indices[id], kinds[place] != kind {
        return report(.duplicateID(id, firstLine: lines[id] ?? 1), number)
      }
      if lines[id] == nil { lines[id] = number }
      add(name, id: id, kind)
    }

    /// The words of a pattern: a text, or tokens that are told by their form.
    private static func name(of pattern: JSONValue) -> String? {
      if let text = pattern.text { return text }
      guard case .list(let tokens) = pattern else { return nil }
      var words: [String] = []
      for token in tokens {
        guard case .object(let members) = token, members.count == 1, let member = members.first,
          ["LOWER", "TEXT", "ORTH", "NORM"].contains(member.key.uppercased()),
          let word = member.value.text
        else { return nil }
        words.append(word)
      }
      return words.joined(separator: " ")
    }

    private mutating func add(_ name: String, id: String, _ kind: EntityKind) {
      if let place = indices[id] {
        if !names[place].contains(name) { names[place].append(name) }
      } else {
        indices[id] = ids.count
        ids.append(id)
        kinds.append(kind)
        names.append([name])
      }
    }

    private mutating func report(
      _ problem: GazetteerError.Problem, _ line: Int, _ column: Int = 1
    ) {
      errors.append(
        GazetteerError(problem, at: SourcePosition(file: file, line: line, column: column)))
    }
  }
}

/// The labels that spaCy's models give to what a gazetteer knows.
enum EntityRulerLabel {
  static func kind(of label: String) -> EntityKind? {
    switch label.uppercased() {
    case "PER", "PERSON", "PERS": .person
    case "LOC", "GPE", "PLACE", "FAC": .place
    case "ORG", "ORGANISATION", "ORGANIZATION", "NORP": .organisation
    case "WORK_OF_ART", "PUBLICATION", "MISC": .publication
    default: nil
    }
  }

  static func label(of kind: EntityKind) -> String {
    switch kind {
    case .person: "PER"
    case .place: "LOC"
    case .organisation: "ORG"
    case .publication: "WORK_OF_ART"
    }
  }
}
