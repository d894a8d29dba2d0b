/// Lines of text on their way out: they leave in blocks, of which no more than one is held.
struct LineBlock {
  private var bytes: [UInt8] = []

  /// Adds lines, each with its line end.
  static func += (block: inout LineBlock, lines: [String]) {
    for line in lines {
      block.bytes.append(contentsOf: line.utf8)
      block.bytes.append(0x0A)
    }
  }

  /// Hands over what is there, once it is much.
  mutating func leaveIfLarge<Failure: Error>(
    to body: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    if bytes.count >= 1 << 16 { try leave(to: body) }
  }

  /// Hands over what is there.
  mutating func leave<Failure: Error>(
    to body: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    try body(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// The whole of what is written in blocks.
  static func text(_ write: (([UInt8]) -> Void) -> Void) -> String {
    var whole: [UInt8] = []
    write { whole += $0 }
    return String(decoding: whole, as: UTF8.self)
  }
}
