import Foundation
import Publishing
import Testing

struct ContrastTests {
    @Test(arguments: [Palette.light, Palette.dark])
    func `every text stands at least 4,5 to 1 from every background`(palette: Palette) throws {
        for text in palette.texts {
            for background in palette.backgrounds {
                let ratio = try contrast(text, background)
                #expect(ratio >= 4.5, "\(text) on \(background) is \(ratio)")
            }
        }
    }

    @Test(arguments: [Palette.light, Palette.dark])
    func `every mark stands at least 3 to 1 from every background`(palette: Palette) throws {
        for mark in palette.marks {
            for background in palette.backgrounds {
                let ratio = try contrast(mark, background)
                #expect(ratio >= 3, "\(mark) on \(background) is \(ratio)")
            }
        }
    }

    @Test(arguments: [Palette.light, Palette.dark])
    func `in a picture words stand at least 4,5 to 1 from the paper and marks at least 3 to 1`(palette: Palette) throws
    {
        for mark in [Scene.narrow, Scene.wide].flatMap(PictureExamples.scenes).flatMap(\.marks) {
            let (ink, least): (Scene.Ink, Double) =
                switch mark {
                case .words(let words): (words.ink, 4.5)
                case .symbol(let symbol): (symbol.ink, 3)
                case .line(_, let stroke): (stroke.ink, 3)
                // Areas are pale, and so have edges or a line in them.
                case .area: (.ink, 3)
                }
            if ink == .rule || ink == .paper { continue }
            let ratio = try contrast(ink.colour(in: palette), palette.paper)
            #expect(ratio >= least, "\(ink) is \(ratio)")
        }
    }

    @Test(arguments: [Palette.light, Palette.dark])
    func `one of the two rings of focus stands out`(palette: Palette) throws {
        for background in palette.backgrounds {
            #expect(try max(contrast(palette.focus, background), contrast(palette.focusEdge, background)) >= 3)
        }
    }

    @Test func `contrast is worked out as WCAG does`() throws {
        #expect(try contrast("#000000", "#ffffff") == 21)
        #expect(abs(try contrast("#777777", "#ffffff") - 4.48) < 0.01)
    }

    @Test func `the style sheet names no colour that is not in the palette`() {
        let known = Set(
            [Palette.light, Palette.dark].flatMap {
                $0.texts + $0.marks + $0.backgrounds + [$0.focus, $0.focusEdge, $0.rule, $0.amber]
            })
        let used = styleSheet.matches(of: /#[0-9a-f]{6}/).map { String($0.output) }
        #expect(!used.isEmpty && known.isSuperset(of: used))
    }

    /// Source: WCAG 2.2, "contrast ratio" and "relative luminance".
    private func contrast(_ one: String, _ other: String) throws -> Double {
        let (first, second) = (try luminance(one), try luminance(other))
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    private func luminance(_ colour: String) throws -> Double {
        let number = try #require(Int(colour.dropFirst(), radix: 16))
        let parts = [number >> 16 & 255, number >> 8 & 255, number & 255].map { part in
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
