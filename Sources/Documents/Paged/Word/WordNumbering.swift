/// The lists of a Word file: bullets, and for each numbered list a count of its own.
struct WordNumbering {
    /// The first numbers of the numbered lists; each is an instance, from 2 on.
    private var starts: [Int] = []

    static let bullets = 1

    /// Returns the instance of the next numbered list.
    mutating func numbered(from start: Int) -> Int {
        starts.append(start)
        return starts.count + 1
    }

    var part: [UInt8] {
        var xml = XMLWriter()
        xml.element("w:numbering", WordBody.space) { xml in
            Self.kind(0, ["\u{2022}", "\u{2013}"].map { ("bullet", $0) }, into: &xml)
            Self.kind(1, [("decimal", "%1."), ("lowerLetter", "%2)")], into: &xml)
            Self.instance(Self.bullets, of: 0, into: &xml)
            for (index, start) in starts.enumerated() { Self.instance(index + 2, of: 1, from: start, into: &xml) }
        }
        return xml.bytes
    }

    private static func kind(_ identifier: Int, _ levels: [(String, String)], into xml: inout XMLWriter) {
        xml.element("w:abstractNum", ["w:abstractNumId": "\(identifier)"]) { xml in
            xml.element("w:multiLevelType", ["w:val": "hybridMultilevel"])
            for (level, (format, text)) in levels.enumerated() {
                xml.element("w:lvl", ["w:ilvl": "\(level)"]) { xml in
                    xml.element("w:start", ["w:val": "1"])
                    xml.element("w:numFmt", ["w:val": format])
                    xml.element("w:lvlText", ["w:val": text])
                    xml.element("w:lvlJc", ["w:val": "left"])
                    xml.element("w:pPr") { xml in
                        xml.element("w:ind", ["w:left": "\(360 * (level + 1))", "w:hanging": "360"])
                    }
                }
            }
        }
    }

    private static func instance(
        _ identifier: Int, of kind: Int, from start: Int? = nil, into xml: inout XMLWriter
    ) {
        xml.element("w:num", ["w:numId": "\(identifier)"]) { xml in
            xml.element("w:abstractNumId", ["w:val": "\(kind)"])
            guard let start else { return }
            xml.element("w:lvlOverride", ["w:ilvl": "0"]) { xml in
                xml.element("w:startOverride", ["w:val": "\(start)"])
            }
        }
    }
}
