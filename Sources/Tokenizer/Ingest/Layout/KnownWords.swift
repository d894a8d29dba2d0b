/// Words that stand whole in a source or are common. A class: the source's are collected when they are
/// first asked for, which most sources never are.
final class KnownWords {
  private let bytes: [UInt8]
  private lazy var stock = WordStock(of: bytes)

  init(of bytes: [UInt8]) {
    self.bytes = bytes
  }

  func knows(_ first: ArraySlice<UInt8>, joinedWith second: ArraySlice<UInt8> = []) -> Bool {
    WordStock.isCommon((first + second)[...]) || stock.contains(first, joinedWith: second)
      || LayoutWords.functionWords.contains(String(decoding: first + second, as: UTF8.self))
  }
}
