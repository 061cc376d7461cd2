import Documents
import Testing

struct SVGTests {
    private static let drawing = HTML.svg(.viewBox(0, 0, 120, 40.5), .role("img"), .focusable(false)) {
        HTML.title { "Up & down" }
        HTML.line(.x1(0), .y1(0.125), .x2(10), .y2(20), .strokeDasharray(4, 2.5))
        HTML.polyline(
            .points([(0, 1), (2.345, -3)]), .fill("none"), .transform(.translate(1, 2), .rotate(45, x: 0, y: 0))
        )
        HTML.svgText(.x(1), .textAnchor(.middle)) { HTML.tspan { "12" } }
    }

    @Test func `a drawing in a page has its shapes closed`() {
        #expect(
            Self.drawing.rendered == """
                <svg viewBox="0 0 120 40.5" role="img" focusable="false"><title>Up &amp; down</title>
                <line x1="0" y1="0.13" x2="10" y2="20" stroke-dasharray="4 2.5"/>
                <polyline points="0,1 2.35,-3" fill="none" transform="translate(1 2) rotate(45 0 0)"/>
                <text x="1" text-anchor="middle"><tspan>12</tspan></text>
                </svg>
                """)
    }

    @Test func `a drawing as a file names what it is`() {
        let text = SVGDocument(Self.drawing)?.text ?? ""
        #expect(
            text.hasPrefix(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox="))
        #expect(text.hasSuffix("</svg>\n"))
    }

    @Test func `only a drawing is a drawing`() {
        #expect(SVGDocument(HTML.div()) == nil)
    }

    @Test func `a style sheet in a drawing has no marks in it`() {
        #expect(
            HTML.svg { HTML.styleSheet("a > b { c: \"</style>\" }") }.rendered
                == "<svg><style>a &gt; b { c: \"&lt;/style&gt;\" }</style>\n</svg>")
    }

    @Test func `a property that is set has a value in a drawing, as XML asks`() {
        #expect(HTML.svg { HTML.g(.hidden()) }.rendered == "<svg><g hidden=\"hidden\"/>\n</svg>")
    }
}

struct SVGNumberTests {
    @Test(
        arguments: [
            (0, "0"), (-0.0, "0"), (12, "12"), (12.5, "12.5"), (12.25, "12.25"), (0.05, "0.05"), (-0.5, "-0.5"),
            (0.125, "0.13"),
            (-0.125, "-0.13"), (99.999, "100"), (-0.001, "0"), (1e-300, "0"), (1e300, "1000000000"),
            (123456789, "123456789"),
            (-1e9, "-1000000000"), (.infinity, "1000000000"), (-.infinity, "-1000000000"), (.nan, "0"), (3.10, "3.1"),
        ] as [(Double, String)])
    func `a number has at most two decimals and no zeros at the end`(value: Double, text: String) {
        #expect(SVGNumber(value).description == text)
    }

    @Test func `numbers in a list are parted by spaces`() {
        #expect(SVGNumber.list([1, 2.5, -3]) == "1 2.5 -3")
    }
}
