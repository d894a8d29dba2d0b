/// A path as the system knows it: bytes, which need not be UTF-8.
///
/// Paths are ordered by their bytes, the order in which folders are read.
public struct FilePath: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The bytes of the path, without a final NUL.
  public let bytes: [UInt8]

  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  public init(_ path: some StringProtocol) {
    bytes = Array(path.utf8)
  }

  /// The path for people and tables; a byte that is not UTF-8 appears as `\xE9`, so that two names
  /// stay two.
  public var description: String {
    guard UTF8Validation.firstInvalidOffset(in: bytes.span) != nil else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var text = ""
    var index = 0
    while index < bytes.count {
      let length = UTF8Validation.sequenceLength(in: bytes.span, at: index)
      if length == 0 {
        text += "\\x" + String(bytes[index], radix: 16, uppercase: true)
      } else {
        text += String(decoding: bytes[index..<(index + length)], as: UTF8.self)
      }
      index += max(length, 1)
    }
    return text
  }

  /// The last components, at most `count` of them, joined by one slash each; `.` is none.
  func suffix(_ count: Int) -> FilePath {
    let components = bytes.split(separator: Self.slash).filter { $0 != [UInt8(ascii: ".")] }
    return FilePath(bytes: Array(components.suffix(count).joined(separator: [Self.slash])))
  }

  /// The last component.
  public var lastComponent: FilePath {
    let end = bytes.lastIndex { $0 != Self.slash }.map { $0 + 1 } ?? 0
    let start = bytes[..<end].lastIndex(of: Self.slash).map { $0 + 1 } ?? 0
    return FilePath(bytes: [UInt8](bytes[start..<end]))
  }

  /// The ending of the last component in lower case, without the full stop; empty where there is none.
  public var fileExtension: String {
    let name = lastComponent.bytes
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return "" }
    return String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
  }

  /// The path of an entry of this folder.
  public func appending(_ component: FilePath) -> FilePath {
    if bytes.isEmpty { return component }
    let joint: [UInt8] = bytes.last == Self.slash ? [] : [Self.slash]
    return FilePath(bytes: bytes + joint + component.bytes)
  }

  public static func < (a: FilePath, b: FilePath) -> Bool {
    a.bytes.lexicographicallyPrecedes(b.bytes)
  }

  private static let slash = UInt8(ascii: "/")

  /// The path as a program takes it for no option: one that begins with a dash with `./` before it.
  public var asOperand: FilePath {
    bytes.first == UInt8(ascii: "-") ? FilePath(bytes: Array("./".utf8) + bytes) : self
  }
}
