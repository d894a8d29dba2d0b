/// Titles and offices with which a surname alone means who has them: "el presidente Calles".
enum Titles {
  /// The names of a person that count behind a title only, each with its title: those that a variant
  /// writes so ("General Calles"), and the surname with the title that the note begins with, where the
  /// surname alone is no name of the person.
  static func titledNames(of entity: Entity) -> [(title: String, name: String)] {
    guard entity.kind == .person else { return [] }
    var found: [(title: String, name: String)] = []
    for variant in entity.variants where variant.scope == .everywhere {
      if let pair = parted(variant.form) { found.append(pair) }
    }
    let title = entity.note.utf8.prefix { $0 >= 0x80 || (0x61...0x7A).contains($0 | 0x20) }
    guard mayBeOffice(title), offices.contains(String(Substring(title))) else { return found }
    let words = entity.name.utf8.split(separator: 0x20)
    guard words.count > 1, let last = words.last,
      last.contains(where: { (0x61...0x7A).contains($0) })
    else { return found }
    let surname = String(Substring(last))
    guard !entity.variants.contains(where: { $0.form == surname }) else { return found }
    found.append((String(Substring(title)), surname))
    return found
  }

  /// "General Calles" → "general" and "Calles"; nil where no title stands first.
  static func parted(_ form: String) -> (title: String, name: String)? {
    let utf8 = form.utf8
    guard let space = utf8.firstIndex(of: 0x20), mayBeOffice(utf8[..<space]) else { return nil }
    let title = form[..<space].lowercased()
    let name = String(form[utf8.index(after: space)...])
    // "Príncipe de Metternich" is a name of its own.
    guard offices.contains(title), !name.hasPrefix("de "), !name.hasPrefix("del ") else {
      return nil
    }
    return (title, name)
  }

  /// Whether a word is as long as an office that begins with its letter: most names are told by that.
  private static func mayBeOffice(_ word: Substring.UTF8View) -> Bool {
    guard let first = word.first, (0x61...0x7A).contains(first | 0x20), word.count < 32 else {
      return false
    }
    return lengths[Int((first | 0x20) - 0x61)] & (1 &<< UInt32(word.count)) != 0
  }

  /// For each first letter the lengths of the offices, in bytes, as bits.
  private static let lengths: [UInt32] = offices.reduce(into: [UInt32](repeating: 0, count: 26)) {
    lengths, office in
    guard let first = office.utf8.first else { return }
    lengths[Int(first - 0x61)] |= 1 &<< UInt32(office.utf8.count)
  }

  private static let offices: Set<String> = [
    "general", "presidente", "presidenta", "expresidente", "mariscal", "almirante", "coronel",
    "comandante", "capitán", "ministro", "ministra", "zar", "zarina", "káiser", "emperador",
    "emperatriz", "rey", "reina", "príncipe", "princesa", "conde", "duque", "obispo", "cardenal",
  ]
}
