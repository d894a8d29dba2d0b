/// What the ending of a word tells of the time of a verb, without a dictionary.
///
/// Endings that other words share are left out, so that some verbs are not known: silence says nothing.
enum VerbForm {
  /// What happened once: llegó, salí, dijeron, estuve.
  static func isPreterite(_ form: ArraySlice<UInt8>) -> Bool {
    isOne(form, of: exactPreterite)
      || form.count > 3 && ends(form, in: preterite) && !isOne(form, of: others)
        && !ends(form, in: future)
  }

  /// What is over, the imperfect too: estaba, tenía. The perfect reaches into the present.
  static func isPast(_ form: ArraySlice<UInt8>) -> Bool {
    isPreterite(form) || isOne(form, of: exactImperfect)
      || form.count > 3 && ends(form, in: imperfect)
  }

  /// What is to come: iremos, será.
  static func isFuture(_ form: ArraySlice<UInt8>) -> Bool {
    form.count > 3 && ends(form, in: future)
  }

  /// Forms of "ir", which make a future with "a" and an infinitive.
  static func goes(_ form: ArraySlice<UInt8>) -> Bool { isOne(form, of: going) }

  /// An infinitive, with or without a pronoun.
  static func isInfinitive(_ form: ArraySlice<UInt8>) -> Bool {
    form.count > 1 && ends(form, in: infinitive)
  }

  /// A word of the present.
  static func isNow(_ form: ArraySlice<UInt8>) -> Bool { isOne(form, of: now) }

  // MARK: -

  private static func ends(_ form: ArraySlice<UInt8>, in endings: [[UInt8]]) -> Bool {
    endings.contains { form.count >= $0.count && form.suffix($0.count).elementsEqual($0) }
  }

  /// Whether a form is one of some words, whether or not it begins a sentence.
  private static func isOne(_ form: ArraySlice<UInt8>, of words: [[UInt8]]) -> Bool {
    guard let first = form.first else { return false }
    let small = (0x41...0x5A).contains(first) ? first | 0x20 : first
    return words.contains { word in
      word.count == form.count && word[0] == small && form.dropFirst().elementsEqual(word[1...])
    }
  }

  private static func bytes(_ words: String) -> [[UInt8]] {
    words.split(separator: " ").map { Array($0.utf8) }
  }

  private static let preterite = bytes("ó aron eron í é")
  private static let imperfect = bytes("aba aban ábamos bía bían nía nían")
  private static let future = bytes(
    "ará erá irá drá brá rrá arán erán irán drán brán rrán aré eré iré dré bré rré arás erás irás"
      + " aremos eremos iremos dremos bremos rremos aréis eréis iréis")
  private static let going = bytes("voy vas va vamos vais van")
  private static let infinitive = bytes(
    "ar er ir ír arse erse irse arme erme irme arte erte irte arnos ernos irnos arlo erlo irlo arla"
      + " erla irla arlos erlos irlos arlas erlas irlas arle erle irle arles erles irles")
  private static let now = bytes("ahora actualmente")
  private static let exactImperfect = bytes("era eran")
  private static let exactPreterite = bytes(
    "fue fui fuimos dio di vio vi dijo dije tuvo tuve estuvo estuve pudo pude puso puse"
      + " supo supe hizo hice vino vine hubo quiso quise trajo traje anduvo anduve cayó oyó")
  /// Adverbs, nouns and names with the accent of a verb.
  private static let others = bytes(
    "aquí allí ahí así qué porqué comité café josé noé andré")
}
