/// Turns byte offsets of a text into what people and tables use: scalar offsets, lines, columns.
///
/// It keeps the number of scalars before every 256th byte and the start of every line, about 2 % of
/// the text and 4 bytes a line.
public struct PositionIndex: Sendable {
  private let scalarsBefore: [UInt32]
  private let lineStarts: [UInt32]

  /// - Complexity: O(*n*).
  public init(of utf8: [UInt8]) {
    var counts: [UInt32] = []
    counts.reserveCapacity(utf8.count / Self.stride + 2)
    var lines: [UInt32] = [0]
    lines.reserveCapacity(utf8.count / 128 + 2)
    var scalars: UInt32 = 0
    let bytes = utf8.span
    var index = 0
    while index < bytes.count {
      counts.append(scalars)
      let end = min(index + Self.stride, bytes.count)
      while index + ByteBlock.width <= end {
        let block = ByteBlock(bytes, at: index)
        let inside = block.continuations.nonzeroBitCount
        scalars &+= UInt32(truncatingIfNeeded: ByteBlock.width &- inside)
        var ends = block.bits(equalTo: 0x0A)
        while ends != 0 {
          lines.append(UInt32(truncatingIfNeeded: index &+ ends.trailingZeroBitCount &+ 1))
          ends &= ends &- 1
        }
        index &+= ByteBlock.width
      }
      while index < end {
        let byte = bytes[index]
        index += 1
        scalars &+= byte & 0xC0 != 0x80 ? 1 : 0
        if byte == 0x0A { lines.append(UInt32(truncatingIfNeeded: index)) }
      }
    }
    counts.append(scalars)
    scalarsBefore = counts
    lineStarts = lines
  }

  /// The number of Unicode scalars before a byte.
  ///
  /// - Precondition: `byte` is in `0...utf8.count`, `utf8` the text of the index.
  /// - Complexity: O(1).
  public func scalarOffset(ofByte byte: Int, in utf8: [UInt8]) -> Int {
    let block = byte / Self.stride
    var count = Int(scalarsBefore[block])
    let bytes = utf8.span
    for index in (block * Self.stride)..<byte where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The byte at which a scalar begins; the end of the text for an offset behind it.
  ///
  /// - Complexity: O(log *n*).
  public func byteOffset(ofScalar scalar: Int, in utf8: [UInt8]) -> Int {
    var low = 0
    var high = scalarsBefore.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if scalarsBefore[middle] <= scalar { low = middle } else { high = middle - 1 }
    }
    var count = Int(scalarsBefore[low])
    var byte = low * Self.stride
    let bytes = utf8.span
    // A block may begin inside a scalar that the block before it has counted.
    while byte < bytes.count {
      if bytes[byte] & 0xC0 != 0x80 {
        if count == scalar { return byte }
        count += 1
      }
      byte += 1
    }
    return bytes.count
  }

  /// The number of lines, at least 1.
  public var lineCount: Int { lineStarts.count }

  /// The byte at which a line begins; lines count from 1.
  public func startOfLine(_ line: Int) -> Int { Int(lineStarts[line - 1]) }

  /// The line of a byte, from 1.
  ///
  /// - Complexity: O(log *l*) for *l* lines.
  public func line(ofByte byte: Int) -> Int {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(lineStarts[middle]) <= byte { low = middle } else { high = middle - 1 }
    }
    return low + 1
  }

  /// The column of a byte in its line, in scalars from 1.
  public func column(ofByte byte: Int, in utf8: [UInt8]) -> Int {
    let start = startOfLine(line(ofByte: byte))
    return scalarOffset(ofByte: byte, in: utf8) - scalarOffset(ofByte: start, in: utf8) + 1
  }

  /// The place of a byte in a file.
  public func position(ofByte byte: Int, in utf8: [UInt8], file: String) -> SourcePosition {
    SourcePosition(file: file, line: line(ofByte: byte), column: column(ofByte: byte, in: utf8))
  }

  // MARK: -

  private static let stride = 256
}
