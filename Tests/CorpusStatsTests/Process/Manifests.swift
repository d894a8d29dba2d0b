import Foundation

/// Manifests that the program wrote.
enum Manifests {
  struct NotAnObject: Error {}

  /// The manifest of a folder of reports.
  static func read(_ folder: String) throws -> [String: Any] {
    let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/manifest.json"))
    guard let object = try JSONSerialization.jsonObject(with: data) as? [String: Any] else {
      throw NotAnObject()
    }
    return object
  }
}
