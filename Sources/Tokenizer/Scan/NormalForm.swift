/// The normal form of a word that stands alone, as on a list: lower case, NFC, without what is invisible.
public enum NormalForm {
  /// Appends it to `output`.
  public static func append(_ word: String, to output: inout [UInt8]) {
    let bytes = Array(word.utf8)
    CaseFolder.fold(bytes.span, in: 0..<bytes.count, into: &output)
  }
}
