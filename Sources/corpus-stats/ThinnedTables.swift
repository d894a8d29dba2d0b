extension Arguments {
  /// Says that a table has no row, and which option may have taken the last one.
  func tellThatNothingIsLeft(_ diagnostics: Diagnostics) {
    let given = [Option.maxP, .minLetters, .minCount].filter(isGiven).map { option in
      "'\(option.long) \(SystemString(value(of: option)?.text ?? "").shown)'"
    }
    if !given.isEmpty {
      diagnostics.note("no row is left by \(Suggestion.list(given, with: "and"))")
    } else if command == .keyness, target == nil {
      diagnostics.note("no type is typical of a letter; '--max-p 1' shows all of them")
    } else if command == .collocations {
      diagnostics.note(
        "no pair stands together \(minCount) times; '--min-count' sets another limit")
    }
  }
}
