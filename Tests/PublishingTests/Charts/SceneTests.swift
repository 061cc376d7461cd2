import Documents
import PerformanceModel
import Publishing
import Testing

struct SceneTests {
    private let file = String(decoding: PictureExamples.runChart.scene().file, as: UTF8.self)

    @Test func `a drawing in a page leaves its colours to the page`() {
        let drawing = PictureExamples.control.scene().svg.rendered
        #expect(!drawing.contains("#") && !drawing.contains("<style>"))
        #expect(drawing.contains("class=\"fill concern\""))
    }

    @Test func `a drawing in a file has its colours on its shapes, and others for the dark`() {
        #expect(file.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\""))
        #expect(file.contains("stroke=\"\(Palette.light.commonCause)\""))
        #expect(file.contains("prefers-color-scheme: dark") && file.contains(Palette.dark.commonCause))
        #expect(file.contains("class=\"fill paper\" fill=\"\(Palette.light.paper)\""))
    }

    @Test func `a drawing in a file fetches nothing`() {
        let known = file.replacing("http://www.w3.org/2000/svg", with: "")
        for word in ["http", "url(", "@import", "<script", "href"] { #expect(!known.contains(word)) }
    }

    @Test(arguments: DrawnJudgement.allCases)
    func `judgements differ in shape and not in colour alone`(judgement: DrawnJudgement) {
        let others = DrawnJudgement.allCases.filter { $0 != judgement }
        #expect(!others.contains { $0.shape == judgement.shape })
    }

    @Test(arguments: PictureExamples.scenes(width: Scene.wide))
    func `a picture is named by what it finds and told in words`(scene: Scene) {
        let drawing = scene.svg.rendered
        #expect(drawing.contains("role=\"img\" aria-labelledby=\"\(scene.id)-title \(scene.id)-description\""))
        #expect(drawing.contains("<title id=\"\(scene.id)-title\">"))
        #expect(drawing.contains("<desc id=\"\(scene.id)-description\">"))
        #expect(scene.title.hasSuffix(".") && scene.description.hasSuffix("."))
    }

    @Test(arguments: [280, 328, 360, 480, 600, 760, 900, 1200])
    func `no words lie over others or beyond the edge`(width: Double) {
        for scene in PictureExamples.scenes(width: width) {
            let boxes = scene.marks.compactMap(box)
            for (index, one) in boxes.enumerated() {
                #expect(
                    one.left >= -1 && one.right <= width + 1 && one.top >= 0 && one.bottom <= scene.height,
                    "\(scene.id): '\(one.text)' ends at \(one.left), \(one.right) of \(width)")
                for other in boxes[..<index] {
                    let overlaps =
                        one.left < other.right && other.left < one.right && one.top < other.bottom
                        && other.top < one.bottom
                    #expect(!overlaps, "\(scene.id) at \(width): '\(one.text)' over '\(other.text)'")
                }
            }
        }
    }

    @Test func `no words are too small for a phone`() {
        for scene in PictureExamples.scenes(width: Scene.narrow) {
            for case .words(let words) in scene.marks { #expect(words.size * 288 / scene.width >= 10.95) }
        }
    }

    @Test func `an identifier cannot break out of its place`() {
        let picture = ControlPicture(id: "a b\"><c", subject: "S", finding: "F.", unit: .count, points: [])
        #expect(picture.scene().svg.rendered.contains("aria-labelledby=\"a-b---c-title a-b---c-description\""))
    }

    /// From the height of a capital above the line to a little under it.
    private func box(_ mark: Scene.Mark) -> (text: String, left: Double, right: Double, top: Double, bottom: Double)? {
        guard case .words(let words) = mark else { return nil }
        let left =
            switch words.anchor {
            case .start: words.place.x
            case .middle: words.place.x - words.width / 2
            case .end: words.place.x - words.width
            }
        return (
            words.text, left, left + words.width, words.place.y - 0.72 * words.size, words.place.y + 0.1 * words.size
        )
    }
}
