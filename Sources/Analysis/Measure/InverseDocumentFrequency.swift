/// How much a type tells documents apart, by the number of documents that have it.
///
/// tf-idf is the count times log₁₀(N/df), neither smoothed nor normalised. A type of every document
/// weighs 0.
public struct InverseDocumentFrequency: Hashable, Sendable {
  /// How many documents there are: N.
  public let documents: Int

  /// - Precondition: `documents >= 0`.
  public init(documents: Int) {
    precondition(documents >= 0, "there are no fewer than no documents")
    self.documents = documents
  }

  /// log₁₀(N/df); `nil` if no document has the type.
  ///
  /// - Precondition: `documentFrequency` is within 0 and `documents`.
  public func weight(documentFrequency: Int) -> Double? {
    precondition(
      documentFrequency >= 0 && documentFrequency <= documents, "more documents than there are")
    guard documentFrequency > 0 else { return nil }
    return decimalLog(Double(documents) / Double(documentFrequency))
  }

  /// count·log₁₀(N/df); `nil` if no document has the type.
  public func tfIdf(count: Int, documentFrequency: Int) -> Double? {
    weight(documentFrequency: documentFrequency).map { Double(count) * $0 }
  }
}
