import Testing

@testable import Tokenizer

struct LayerTests {
  @Test
  func `A layer has the name of the tables`() {
    #expect(Layer.allCases.map(\.name) == ["body", "note", "front", "furniture"])
    for layer in Layer.allCases { #expect(Layer(name: layer.name) == layer) }
    #expect(Layer(name: "Body") == nil)
    #expect(Layer(name: "") == nil)
    #expect(Layer(name: "all") == nil)
  }

  @Test
  func `A set holds the layers it was made of`() {
    let set: LayerSet = [.body, .furniture]
    #expect(Layer.allCases.filter { set.contains($0) } == [.body, .furniture])
    #expect(Layer.allCases.filter { LayerSet().contains($0) } == [])
    #expect(set.rawValue == 0b1001)
    #expect(LayerSet(.note) == .note)
  }

  @Test
  func `What counts as text has no furniture`() {
    #expect(Layer.allCases.filter { LayerSet.text.contains($0) } == [.body, .note, .front])
  }
}
