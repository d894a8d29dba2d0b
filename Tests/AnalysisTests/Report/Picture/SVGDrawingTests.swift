import Testing

@testable import Analysis

@Suite struct SVGDrawingTests {
  @Test(arguments: [
    (0.0, "0"), (12, "12"), (0.5, "0.5"), (0.05, "0.05"), (1.004, "1"), (1.006, "1.01"),
    (-3.25, "-3.25"), (-0.001, "0"), (99.999, "100"), (1_000_000.1, "1000000.1"),
  ])
  func `Numbers have two decimals at most`(_ value: Double, _ text: String) {
    #expect(SVGDrawing.number(value) == text)
  }

  @Test func `Shapes stand in the order in which they were drawn, their words escaped`() {
    var drawing = SVGDrawing(
      width: 40, height: 20.5, title: "A & B", description: "<\"what\">\u{1}")
    drawing.addHatching("h", colour: "#123456")
    drawing.rectangle(x: 1, y: 2, width: 3, height: 4, fill: "#000000", tip: "x < y")
    drawing.rectangle(
      x: 1, y: 2, width: 3, height: 4, fill: "url(#h)", radius: 2, dashes: "#123456")
    drawing.line(from: (0, 0.25), to: (4, 5), colour: "#DDDDDD")
    drawing.triangle([(0, 0), (1, 2), (2, 0)], fill: "#000000")
    drawing.text("R&D", x: 3, y: 4, size: 11, anchor: .end, isBold: true)
    #expect(
      drawing.text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" width="40" height="20.5" viewBox="0 0 40 20.5" role="img" aria-labelledby="title description" font-family="system-ui, 'Segoe UI', Helvetica, Arial, 'DejaVu Sans', sans-serif">
        <title id="title">A &amp; B</title>
        <desc id="description">&lt;&quot;what&quot;&gt; </desc>
        <defs>
        <pattern id="h" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="4" height="4" fill="#FFFFFF"/><rect width="1.8" height="4" fill="#123456"/></pattern>
        </defs>
        <rect width="40" height="20.5" fill="#FFFFFF"/>
        <rect x="1" y="2" width="3" height="4" fill="#000000"><title>x &lt; y</title></rect>
        <rect x="1" y="2" width="3" height="4" rx="2" fill="url(#h)" stroke="#123456" stroke-dasharray="3 2"/>
        <line x1="0" y1="0.25" x2="4" y2="5" stroke="#DDDDDD"/>
        <polygon points="0,0 1,2 2,0" fill="#000000"/>
        <text x="3" y="4" font-size="11" fill="#222222" text-anchor="end" font-weight="bold">R&amp;D</text>
        </svg>

        """)
  }
}
