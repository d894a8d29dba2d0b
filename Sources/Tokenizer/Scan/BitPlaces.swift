/// For each byte the places of its bits that are set.
struct BitPlaces: Sendable {
  let places: [SIMD8<UInt16>]
  let counts: [UInt8]

  init() {
    var places: [SIMD8<UInt16>] = []
    var counts: [UInt8] = []
    for byte in 0..<256 {
      var set = SIMD8<UInt16>(repeating: 0)
      var count = 0
      for bit in 0..<8 where byte >> bit & 1 == 1 {
        set[count] = UInt16(bit)
        count += 1
      }
      places.append(set)
      counts.append(UInt8(count))
    }
    self.places = places
    self.counts = counts
  }
}
