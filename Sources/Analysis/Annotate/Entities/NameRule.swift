/// What made a form a name of an entity: the receipt of a mention.
public enum NameRule: String, CaseIterable, Hashable, Sendable {
  /// The preferred name of the gazetteer.
  case name
  /// A variant of the gazetteer.
  case variant
  /// A variant that counts only in some letters or files, which this one is.
  case scoped
  /// The preferred name or a variant with its initials together or apart, or its hyphen as a space.
  case respelled
  /// The same name in another of the ways in which Russian is written with Latin letters.
  case transliterated
  /// A surname behind a title that stands in the gazetteer.
  case title
  /// A surname with initials before it that are the person's.
  case initialsBefore = "initials-before"
  /// A surname with a given name of the person before it.
  case givenNameBefore = "given-name-before"
  /// Initials of a person whom the source names.
  case initials
  /// A given name or patronymic of a person whom the paragraph or source names, or the letter is from or to.
  case givenName = "given-name"
  /// A given name beside the surname of a family.
  case family
  /// A damaged surname of a person whom the source names whole.
  case damagedNamed = "damaged-named"
  /// A damaged surname behind the given name or initial of its bearer.
  case damagedBehindGivenName = "damaged-behind-given-name"
  /// A word that nobody can read and that is all but a surname.
  case damagedUnreadable = "damaged-unreadable"
  /// A damaged given name before its bearer's surname.
  case damagedGivenName = "damaged-given-name"
  /// Initials with the mark of a note read as a letter.
  case damagedInitials = "damaged-initials"

  /// The rule of a name that is written in another way.
  var respelled: NameRule { self == .scoped ? .scoped : .respelled }
}
