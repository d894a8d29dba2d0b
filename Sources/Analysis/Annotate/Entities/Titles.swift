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
    let words = entity.name.utf8.split(separator: 0x20)
    guard words.count > 1, !entity.note.isEmpty, let last = words.last,
      last.contains(where: { (0x61...0x7A).contains($0) })
    else { return found }
    let surname = String(Substring(last))
    guard !entity.variants.contains(where: { $0.form == surname }) else { return found }
    let title = entity.note.prefix { $0.isLetter }
    if offices.contains(String(title)) { found.append((String(title), surname)) }
    return found
  }

  /// "General Calles" → "general" and "Calles"; nil where no title stands first.
  static func parted(_ form: String) -> (title: String, name: String)? {
    guard let space = form.firstIndex(of: " ") else { return nil }
    let title = form[..<space].lowercased()
    let name = String(form[form.index(after: space)...])
    // "Príncipe de Metternich" is a name of its own.
    guard offices.contains(title), !name.hasPrefix("de "), !name.hasPrefix("del ") else {
      return nil
    }
    return (title, name)
  }

  private static let offices: Set<String> = [
    "general", "presidente", "presidenta", "expresidente", "mariscal", "almirante", "coronel",
    "comandante", "capitán", "ministro", "ministra", "zar", "zarina", "káiser", "emperador",
    "emperatriz", "rey", "reina", "príncipe", "princesa", "conde", "duque", "obispo", "cardenal",
  ]
}
