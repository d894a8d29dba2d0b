extension EntityKind {
  /// Its colour in pictures: four of those of Okabe and Ito, which the colour-blind tell apart, dark
  /// enough for white letters on them and for letters of them on white.
  var colour: (name: String, hex: String) {
    switch self {
    case .person: ("blue", "#0072B2")
    case .place: ("green", "#00785A")
    case .organisation: ("orange-red", "#B84E00")
    case .publication: ("purple", "#8E4A78")
    }
  }
}
