import Tokenizer

@testable import Analysis

/// A letter as tests compare it: what it begins and ends with, and its fields.
struct LetterReading: Equatable, CustomStringConvertible {
  let letter: Letter
  let text: String

  var description: String {
    [
      letter.sender?.label ?? "", letter.addressees.map(\.label).joined(separator: ";"),
      letter.place, letter.date?.description ?? "", letter.dateSource?.rawValue ?? "",
    ].joined(separator: " | ")
  }

  static let gazetteer = Gazetteer([
    Entity(
      id: "lenin", kind: .person, name: "Vladímir Lenin",
      variants: ["Lenin", "V. I. Lenin"].map { Variant($0) }),
    Entity(
      id: "stalin", kind: .person, name: "Iósif Stalin",
      variants: [Variant("Stalin"), Variant("J. V. Stalin")]),
    Entity(
      id: "krupskaia", kind: .person, name: "Nadiezhda Krúpskaia",
      variants: [Variant("Krúpskaia"), Variant("Nadiezhda Konstantínovna")]),
  ])

  /// The letters that are recognised in a text.
  static func letters(in text: String, table: LettersTable? = nil, name: String = "a.txt")
    -> [LetterReading]
  {
    var memory = Annotator.Memory()
    let source = SourceText(name: name, text)
    let annotated = Annotator(gazetteer, letters: table).annotate(source, stem: "a", &memory)
    return annotated.letters.indices.map { index in
      LetterReading(
        letter: annotated.letters[index],
        text: annotated.tokenized.surface(of: annotated.utf8Range(ofLetter: index)))
    }
  }
}
