extension LogRatioSmoothing {
  /// How a picture says what was added to the counts.
  var caption: String {
    switch self {
    case .walter: "½ is added to each count and size (Walter 1975)"
    case .hardie: "a count of 0 is taken for ½ (Hardie 2014)"
    }
  }
}
