/// Text as XML 1.0 holds it, in elements and in quoted attributes.
enum XMLText {
  /// What has a meaning in XML is written as an entity; what XML has no word for becomes a space.
  ///
  ///     XMLText.escaped("Marx & <Engels>")  // "Marx &amp; &lt;Engels&gt;"
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\u{0}"..<"\u{9}", "\u{B}", "\u{C}", "\u{E}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}":
        escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
