/// How the characters of a run differ from the style of their paragraph.
struct WordLook: Hashable, Sendable {
    var isBold = false
    var isItalic = false
    /// A hexadecimal triple.
    var colour: String?
    /// The identifier of a style of characters.
    var style: String?

    func with(_ change: (inout Self) -> Void) -> Self {
        var look = self
        change(&look)
        return look
    }

    func write(into xml: inout XMLWriter) {
        guard isBold || isItalic || colour != nil || style != nil else { return }
        xml.element("w:rPr") { xml in
            if let style { xml.element("w:rStyle", ["w:val": style]) }
            if isBold { xml.element("w:b") }
            if isItalic { xml.element("w:i") }
            if let colour { xml.element("w:color", ["w:val": colour]) }
        }
    }
}

extension WordBody {
    /// Writes a paragraph in a style, perhaps as an item of a list.
    func paragraph(
        _ role: WordRole, numbered: (instance: Int, level: Int)? = nil, isKept: Bool = false, toTheRight: Bool = false,
        isAcross: Bool = false, into xml: inout XMLWriter, _ content: (inout XMLWriter) -> Void
    ) {
        let isKept = isKept || self.isKept
        let spare = !isAcross && [.normal, .listItem].contains(role) ? self.spare : 0
        xml.element("w:p") { xml in
            if role != .normal || numbered != nil || isKept || isWhole || toTheRight || spare > 0 {
                xml.element("w:pPr") { xml in
                    if role != .normal { xml.element("w:pStyle", ["w:val": styles[role] ?? ""]) }
                    if isKept { xml.element("w:keepNext") }
                    if isWhole { xml.element("w:keepLines") }
                    if let numbered {
                        xml.element("w:numPr") { xml in
                            xml.element("w:ilvl", ["w:val": "\(numbered.level)"])
                            xml.element("w:numId", ["w:val": "\(numbered.instance)"])
                        }
                    }
                    if spare > 0 { xml.element("w:ind", ["w:right": "\(spare)"]) }
                    if toTheRight { xml.element("w:jc", ["w:val": "right"]) }
                }
            }
            content(&xml)
        }
    }

    static func run(_ text: String, in look: WordLook = WordLook(), into xml: inout XMLWriter) {
        guard !text.isEmpty else { return }
        xml.element("w:r") { xml in
            look.write(into: &xml)
            xml.element("w:t", ["xml:space": "preserve"]) { $0.text(text) }
        }
    }

    static func field(_ instruction: String, shows text: String, into xml: inout XMLWriter) {
        fieldMark("begin", into: &xml)
        Self.instruction(instruction, into: &xml)
        fieldMark("separate", into: &xml)
        run(text, into: &xml)
        fieldMark("end", into: &xml)
    }

    static func fieldMark(_ kind: String, into xml: inout XMLWriter) {
        xml.element("w:r") { $0.element("w:fldChar", ["w:fldCharType": kind]) }
    }

    static func instruction(_ text: String, into xml: inout XMLWriter) {
        xml.element("w:r") { xml in
            xml.element("w:instrText", ["xml:space": "preserve"]) { $0.text(" \(text) ") }
        }
    }
}
