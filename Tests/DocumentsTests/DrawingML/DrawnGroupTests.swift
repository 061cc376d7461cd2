import Documents
import Testing

struct DrawnGroupTests {
    private func markup(_ parts: [DrawnGroup.Part]) -> String {
        String(decoding: DrawnGroup(width: 100, height: 50, parts: parts).markup(firstIdentifier: 7), as: UTF8.self)
    }

    private func line(_ places: [(Double, Double)], _ line: DrawnLine = DrawnLine(.black)) -> DrawnGroup.Part {
        .shape(DrawnShape([.open(places.map { DrawnPlace($0.0, $0.1) })], line: line))
    }

    @Test func `a pixel has 9525 units, and the group is as large as its drawing`() {
        let group = DrawnGroup(width: 100, height: 50, parts: [])
        #expect(group.extent == (952_500, 476_250))
        #expect(markup([]).contains("<a:ext cx=\"952500\" cy=\"476250\"/><a:chOff x=\"0\" y=\"0\"/>"))
    }

    @Test func `a line has its places, its weight and its colour`() {
        let markup = markup([line([(0, 10), (100, 10)], DrawnLine(DrawnColour("#1d4f91"), weight: 2))])
        #expect(markup.contains("<a:moveTo><a:pt x=\"0\" y=\"95250\"/></a:moveTo>"))
        #expect(markup.contains("<a:lnTo><a:pt x=\"952500\" y=\"95250\"/></a:lnTo></a:path>"))
        #expect(markup.contains("<a:noFill/><a:ln w=\"19050\" cap=\"flat\"><a:solidFill><a:srgbClr val=\"1D4F91\"/>"))
    }

    @Test func `dashes are as long as in SVG whatever the weight`() {
        #expect(
            markup([line([(0, 0), (9, 9)], DrawnLine(.black, weight: 2, dash: .dashed))]).contains(
                "d=\"300000\" sp=\"200000\""))
        #expect(
            markup([line([(0, 0), (9, 9)], DrawnLine(.black, dash: .dotted))]).contains("d=\"200000\" sp=\"400000\""))
    }

    @Test func `shapes of one look that follow each other are one, but for pale ones`() {
        let (one, other) = (line([(0, 0), (9, 9)]), line([(0, 9), (9, 0)]))
        let red = line([(0, 0), (9, 9)], DrawnLine(DrawnColour("#b10e1e")))
        let pale = DrawnGroup.Part.shape(
            DrawnShape([.circle(DrawnPlace(5, 5), radius: 3)], fill: .black, opacity: 0.3))
        func count(_ parts: [DrawnGroup.Part]) -> Int {
            DrawnGroup(width: 10, height: 10, parts: parts).identifierCount
        }
        #expect(count([one, other]) == 1 && count([one, red, other]) == 3 && count([pale, pale]) == 2)
        #expect(markup([pale]).contains("<a:alpha val=\"30000\"/>"))
    }

    @Test func `the identifiers follow the first`() {
        let words = DrawnGroup.Part.words(DrawnWords("A", at: DrawnPlace(5, 20), size: 10, colour: .black, width: 7))
        let markup = markup([words, line([(0, 0), (9, 9)])])
        #expect(markup.matches(of: /id="(\d+)"/).map(\.output.1) == ["7", "8"])
    }

    @Test func `words stand in a box that ends within the drawing`() {
        func box(_ anchor: DrawnWords.Anchor, _ x: Double) -> String? {
            let words = DrawnWords("Wide", at: DrawnPlace(x, 20), anchor: anchor, size: 10, colour: .black, width: 40)
            return markup([.words(words)]).firstMatch(of: /<a:off x="(-?\d+)" y="104299"\/><a:ext cx="(\d+)"/)
                .map { "\($0.output.1) \($0.output.2)" }
        }
        // 14 pixels of room: 40 · 0.15 + 8.
        #expect(box(.start, 0) == "0 514350" && box(.start, 60) == "571500 381000")
        #expect(box(.end, 100) == "438150 514350" && box(.end, 40) == "0 381000")
        #expect(box(.middle, 50) == "152400 647700" && box(.middle, 22) == "0 419100")
    }

    @Test func `words are cut out of what they lie over by a patch beneath them`() {
        let words = DrawnWords(
            "A", at: DrawnPlace(5, 20), size: 10, colour: .black, width: 7, ground: .white)
        let group = DrawnGroup(width: 100, height: 50, parts: [.words(words)])
        #expect(group.identifierCount == 2)
        #expect(String(decoding: group.markup(firstIdentifier: 1), as: UTF8.self).contains("val=\"FFFFFF\""))
    }

    @Test func `nothing in the words is a mark, and no number breaks a drawing`() {
        let words = DrawnWords(
            "<&\">\u{0}", at: DrawnPlace(.nan, .infinity), size: .nan, colour: DrawnColour("red"), width: -.infinity)
        let markup = markup([.words(words), line([(.nan, 1e300), (-1e300, 0)])])
        #expect(markup.contains("&lt;&amp;\"&gt;\u{FFFD}</w:t>") && markup.contains("w:val=\"000000\""))
        #expect(!markup.contains("nan") && !markup.contains("inf"))
    }
}
