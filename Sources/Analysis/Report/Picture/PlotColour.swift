/// The colours of plots: two sides that the colour-blind tell apart, and a ramp from far to near.
enum PlotColour {
  static let target = "#0072B2"
  static let reference = "#B84E00"
  static let grey = "#555555"
  static let faint = "#DDDDDD"

  /// From light to dark, as a print in black and white shows it, too.
  static let ramp = [
    "#F4F8FB", "#DCE9F3", "#C0D8EA", "#9FC4DF", "#79ABD0", "#548FBF", "#3572A8", "#1F558B",
    "#0F3A68",
  ]
}
