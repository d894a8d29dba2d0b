/// The form under which names are looked up: a normal form without its accents. The ñ is a letter of
/// its own and stays.
enum NameFolding {
  /// - Parameter form: the UTF-8 of a normal form (lower case, NFC).
  /// - Complexity: O(*n*); Latin letters of Spanish are told without Unicode's tables.
  static func fold(_ form: some Collection<UInt8>) -> [UInt8] {
    if form.allSatisfy({ $0 < 0x80 }) { return Array(form) }
    var folded: [UInt8] = []
    let text = String(decoding: form, as: UTF8.self)
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        folded.append(UInt8(scalar.value))
      } else if let plain = plainLetters[scalar] {
        folded.append(contentsOf: plain.utf8)
      } else if !(0x0300...0x036F).contains(scalar.value) {
        folded.append(contentsOf: String(Character(scalar)).utf8)
      }
    }
    return folded
  }

  private static let plainLetters: [Unicode.Scalar: String] = {
    let families: [(String, String)] = [
      ("a", "áàâäãåāăą"), ("e", "éèêëēĕėęě"), ("i", "íìîïĩīĭįı"), ("o", "óòôöõōŏőø"),
      ("u", "úùûüũūŭůű"), ("y", "ýÿ"), ("c", "çćĉċč"), ("n", "ńňņ"), ("s", "śŝşšș"),
      ("z", "źżž"), ("l", "łĺļľ"), ("d", "ďđ"), ("t", "ťţț"), ("r", "ŕřŗ"), ("g", "ğĝġģ"),
      ("ae", "æ"), ("oe", "œ"), ("ss", "ß"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (plain, letters) in families {
      for scalar in letters.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()
}
