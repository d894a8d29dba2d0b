/// The forms in which words that differ in nothing but their bytes are one.
public enum NormalForm {
  /// A text in NFC, so that a name is printed alike whatever the bytes of its source.
  ///
  /// - Complexity: O(*n*).
  public static func composed(_ text: String) -> String {
    // Marks that combine with a letter begin here.
    guard text.unicodeScalars.contains(where: { $0.value >= 0x300 }) else { return text }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars { Composition.append(scalar, to: &bytes, from: 0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the normal form of a word that stands alone, as on a list: lower case, NFC, without what is
  /// invisible.
  public static func append(_ word: String, to output: inout [UInt8]) {
    let bytes = Array(word.utf8)
    CaseFolder.fold(bytes.span, in: 0..<bytes.count, into: &output)
  }
}
