/// A place in a file as a reader would look it up.
///
///     String(describing: SourcePosition(file: "cartas/01.txt", line: 12, column: 5))
///     // "cartas/01.txt:12:5"
///
/// Lines and columns count from 1, columns in Unicode scalars.
public struct SourcePosition: Hashable, Sendable, CustomStringConvertible {
  public let file: String
  public let line: Int
  public let column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  public var description: String { "\(file):\(line):\(column)" }
}
