import Foundation
import Gazetteers
import TestSupport
import Testing

@testable import Analysis
@testable import Tokenizer

/// The gazetteers of the package keep the rules of `Gazetteers/README.md`.
struct GazetteerDataTests {
  private struct File {
    let name: String
    let table: DelimitedText
    let gazetteer: Gazetteer
    let errors: [GazetteerError]
  }

  private static let files: [File] = EmbeddedGazetteers.files.map { name, text in
    let (gazetteer, errors) = GazetteerReader.read(text, file: name)
    return File(name: name, table: DelimitedText(text), gazetteer: gazetteer, errors: errors)
  }

  private static let entities = files.flatMap(\.gazetteer.entities)

  @Test
  func `No line is malformed`() {
    for file in Self.files {
      #expect(file.errors.map(\.description) == [])
      #expect(
        file.table.header.map(\.text)
          == ["id", "kind", "name", "variants", "born", "died", "context", "note"])
      #expect(file.table.rows.filter { $0.cells.count != 8 }.map(\.line) == [], "\(file.name)")
    }
  }

  @Test(arguments: [
    ("persons.tsv", EntityKind.person, 300), ("places.tsv", .place, 150),
    ("organisations.tsv", .organisation, 80), ("publications.tsv", .publication, 50),
  ])
  func `A file holds one kind, and enough of it`(name: String, kind: EntityKind, least: Int) throws {
    let file = try #require(Self.files.first { $0.name == name })
    #expect(file.gazetteer.entities.filter { $0.kind != kind }.map(\.id) == [])
    #expect(file.gazetteer.entities.count >= least)
  }

  @Test
  func `No cell has a space too many or a letter in parts`() {
    for file in Self.files {
      for cell in file.table.rows.flatMap(\.cells) {
        let pieces = cell.text.split(separator: "|", omittingEmptySubsequences: false)
        let isTidy = pieces.allSatisfy {
          $0.first != " " && $0.last != " " && !$0.contains("  ")
            && $0.unicodeScalars.allSatisfy { $0 == " " || !$0.properties.isWhitespace }
        }
        let isComposed = Array(cell.text.precomposedStringWithCanonicalMapping.utf8)
        #expect(
          isTidy && isComposed == Array(cell.text.utf8),
          "\(file.name):\(cell.line):\(cell.column): \(cell.text)")
      }
    }
  }

  @Test
  func `Rows stand in byte order of their ids`() {
    for file in Self.files {
      let ids = file.gazetteer.entities.map(\.id)
      for (first, second) in zip(ids, ids.dropFirst())
      where !first.utf8.lexicographicallyPrecedes(second.utf8) {
        Issue.record("\(file.name): \(second) stands behind \(first)")
      }
    }
  }

  @Test
  func `An id is lower-case ASCII and stands once over all files`() {
    var seen: Set<String> = []
    for entity in Self.entities {
      #expect(seen.insert(entity.id).inserted, "\(entity.id) stands twice")
      let isPlain = entity.id.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_")
      }
      #expect(isPlain, "\(entity.id)")
    }
  }

  @Test
  func `Years are those of one life`() {
    for entity in Self.entities {
      if entity.kind != .person {
        #expect(entity.born == nil && entity.died == nil, "\(entity.id)")
      }
      guard let born = entity.born, let died = entity.died else { continue }
      #expect((0...105).contains(died - born), "\(entity.id): \(born)–\(died)")
    }
  }

  @Test
  func `Every entity has a note, and no variant is scoped`() {
    #expect(Self.entities.filter { $0.note.isEmpty }.map(\.id) == [])
    let scoped = Self.entities.filter { $0.variants.contains { $0.scope != .everywhere } }
    #expect(scoped.map(\.id) == [])
  }

  @Test
  func `No variant of an entry is another one, or the name, in other letters`() {
    for entity in Self.entities {
      var seen: [[String]: String] = [:]
      for form in [entity.name] + entity.variants.map(\.form) {
        let key = Self.folded(form)
        if let first = seen[key] { Issue.record("\(entity.id): '\(form)' is '\(first)'") }
        seen[key] = form
      }
    }
  }

  @Test
  func `Entries that share a variant have a note that says so`() {
    var bearers: [[String]: [Entity]] = [:]
    for entity in Self.entities {
      for key in Set(([entity.name] + entity.variants.map(\.form)).map(Self.folded)) {
        bearers[key, default: []].append(entity)
      }
    }
    let shared = bearers.filter { $0.value.count > 1 }
    #expect(!shared.isEmpty, "else this test sees nothing")
    let silent = shared.flatMap { key, entities in
      entities.filter { !$0.note.contains("compart") }.map { "\($0.id): \(key.joined(separator: " "))" }
    }
    #expect(silent.sorted() == [])
  }

  /// The folded types of a name, under which it is looked up; capitals tell an acronym from a word.
  private static func folded(_ form: String) -> [String] {
    var vocabulary = Vocabulary()
    let tokens = SpanishTokenizer().tokens(ofPhrase: Array(form.utf8), into: &vocabulary)
    return tokens.types.map {
      String(decoding: NameFolding.fold(vocabulary.utf8(of: $0)), as: UTF8.self)
    }
  }
}
