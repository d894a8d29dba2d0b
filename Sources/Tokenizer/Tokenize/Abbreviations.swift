/// The forms whose full stop belongs to them.
struct Abbreviations: Sendable {
  /// What may follow an abbreviation.
  enum Follower: UInt8, Sendable {
    /// A name or another word: a sentence never ends here.
    case name
    /// Kept only before a figure or a Roman numeral; else the full stop ends the sentence.
    case figure
    /// A capital behind it begins a new sentence.
    case any
  }

  /// The built-in list, read once.
  static let spanish = Abbreviations(table: AbbreviationData.abbreviations)

  private var forms = TypeTable()
  private var followers: [Follower] = []

  /// Reads lines of `form follower`; `#` begins a comment.
  init(table: String) {
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: " ")
      guard fields.count == 2 else { continue }
      let follower: Follower = fields[1] == "name" ? .name : fields[1] == "figure" ? .figure : .any
      let type = forms.intern(Array(fields[0].utf8))
      if Int(type) == followers.count { followers.append(follower) }
    }
  }

  /// What may follow the abbreviation with this normal form (without its full stop), nil for none.
  func follower(of form: [UInt8]) -> Follower? {
    forms.find(form).map { followers[Int($0)] }
  }
}
