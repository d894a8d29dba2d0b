/// A picture as SVG 1.1: plain shapes and text, no script, no style sheet, no font of its own.
///
/// Coordinates are written with two decimals at most, so that every machine writes the same bytes.
struct SVGDrawing: Sendable {
  enum Anchor: String, Sendable {
    case start, middle, end
  }

  private let width: Double
  private let height: Double
  private let title: String
  private let description: String
  private var definitions: [String] = []
  private var shapes: [String] = []

  /// - Parameters:
  ///   - title: what the picture is called; readers of screens say it.
  ///   - description: what it shows, for those who don't see it.
  init(width: Double, height: Double, title: String, description: String) {
    (self.width, self.height) = (width, height)
    (self.title, self.description) = (title, description)
  }

  /// Its text.
  var text: String {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\"\(Self.box(width, height))"
        + " viewBox=\"0 0 \(Self.number(width)) \(Self.number(height))\" role=\"img\""
        + " aria-labelledby=\"title description\""
        + " font-family=\"system-ui, 'Segoe UI', Helvetica, Arial, 'DejaVu Sans', sans-serif\">",
      "<title id=\"title\">\(XMLText.escaped(title))</title>",
      "<desc id=\"description\">\(XMLText.escaped(description))</desc>",
    ]
    if !definitions.isEmpty { lines += ["<defs>"] + definitions + ["</defs>"] }
    lines.append("<rect\(Self.box(width, height)) fill=\"#FFFFFF\"/>")
    return (lines + shapes + ["</svg>", ""]).joined(separator: "\n")
  }

  /// Makes a hatching of a colour; its fill is `url(#id)`.
  mutating func addHatching(_ id: String, colour: String) {
    definitions.append(
      "<pattern id=\"\(XMLText.escaped(id))\" width=\"4\" height=\"4\""
        + " patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
        + "<rect width=\"4\" height=\"4\" fill=\"#FFFFFF\"/>"
        + "<rect width=\"1.8\" height=\"4\" fill=\"\(colour)\"/></pattern>")
  }

  /// - Parameters:
  ///   - dashes: the colour of a broken outline, nil for none.
  ///   - tip: what is shown where the mouse rests.
  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, fill: String, radius: Double = 0,
    dashes: String? = nil, tip: String? = nil
  ) {
    var shape =
      "<rect x=\"\(Self.number(x))\" y=\"\(Self.number(y))\"\(Self.box(width, height))"
    if radius > 0 { shape += " rx=\"\(Self.number(radius))\"" }
    shape += " fill=\"\(fill)\""
    if let dashes { shape += " stroke=\"\(dashes)\" stroke-dasharray=\"3 2\"" }
    shapes.append(shape + Self.ending("rect", tip))
  }

  mutating func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), colour: String,
    thickness: Double = 1, isBroken: Bool = false
  ) {
    var shape =
      "<line x1=\"\(Self.number(start.x))\" y1=\"\(Self.number(start.y))\""
      + " x2=\"\(Self.number(end.x))\" y2=\"\(Self.number(end.y))\" stroke=\"\(colour)\""
    if thickness != 1 { shape += " stroke-width=\"\(Self.number(thickness))\"" }
    if isBroken { shape += " stroke-dasharray=\"5 4\"" }
    shapes.append(shape + "/>")
  }

  /// - Parameters:
  ///   - outline: the colour of its edge, nil for none.
  ///   - tip: what is shown where the mouse rests.
  mutating func circle(
    x: Double, y: Double, radius: Double, fill: String, outline: String? = nil,
    tip: String? = nil
  ) {
    var shape = "<circle cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\""
    shape += " r=\"\(Self.number(radius))\" fill=\"\(fill)\""
    if let outline { shape += " stroke=\"\(outline)\" stroke-width=\"1.5\"" }
    shapes.append(shape + Self.ending("circle", tip))
  }

  /// Rectangles of one colour as one shape.
  mutating func rectangles(
    _ boxes: [(x: Double, y: Double, width: Double, height: Double)], fill: String
  ) {
    guard !boxes.isEmpty else { return }
    let paths = boxes.map { box in
      "M\(Self.number(box.x)) \(Self.number(box.y))h\(Self.number(box.width))"
        + "v\(Self.number(box.height))h\(Self.number(-box.width))z"
    }
    shapes.append(
      "<path shape-rendering=\"crispEdges\" fill=\"\(fill)\" d=\"\(paths.joined())\"/>")
  }

  /// A line through points.
  mutating func polyline(_ points: [(x: Double, y: Double)], colour: String) {
    let places = points.map { "\(Self.number($0.x)),\(Self.number($0.y))" }
    shapes.append(
      "<polyline points=\"\(places.joined(separator: " "))\" fill=\"none\" stroke=\"\(colour)\"/>")
  }

  /// A filled shape with three corners.
  mutating func triangle(_ corners: [(x: Double, y: Double)], fill: String) {
    let points = corners.map { "\(Self.number($0.x)),\(Self.number($0.y))" }
    shapes.append("<polygon points=\"\(points.joined(separator: " "))\" fill=\"\(fill)\"/>")
  }

  /// - Parameter y: the line that the letters stand on.
  mutating func text(
    _ text: String, x: Double, y: Double, size: Double, fill: String = "#222222",
    anchor: Anchor = .start, isBold: Bool = false
  ) {
    var shape = "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\""
    shape += " font-size=\"\(Self.number(size))\" fill=\"\(fill)\""
    if anchor != .start { shape += " text-anchor=\"\(anchor.rawValue)\"" }
    if isBold { shape += " font-weight=\"bold\"" }
    shapes.append(shape + ">\(XMLText.escaped(text))</text>")
  }

  /// A number with two decimals at most.
  ///
  ///     SVGDrawing.number(12.005)  // "12.01"
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  // MARK: -

  private static func box(_ width: Double, _ height: Double) -> String {
    " width=\"\(number(width))\" height=\"\(number(height))\""
  }

  private static func ending(_ element: String, _ tip: String?) -> String {
    guard let tip else { return "/>" }
    return "><title>\(XMLText.escaped(tip))</title></\(element)>"
  }
}
