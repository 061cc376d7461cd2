/// The styles of a Word file that no template gives: the look of the page in points and twentieths of them.
struct WordUsualStyles {
    /// By what a style is for, its identifier.
    let names: [WordRole: String]

    private static let ink = "1B1F24"
    private static let muted = "57606A"
    private static let link = "1D4F91"
    private static let panel = "F6F8FA"
    private static let amber = "7A4F00"

    func part(language: String) -> [UInt8] {
        var xml = XMLWriter()
        xml.element("w:styles", WordBody.space) { xml in
            defaults(language, into: &xml)
            for role in WordRole.allCases { write(role, into: &xml) }
        }
        return xml.bytes
    }

    private func defaults(_ language: String, into xml: inout XMLWriter) {
        xml.element("w:docDefaults") { xml in
            xml.element("w:rPrDefault") { xml in
                xml.element("w:rPr") { xml in
                    let font = WordSettings.font
                    xml.element(
                        "w:rFonts", ["w:ascii": font, "w:hAnsi": font, "w:eastAsia": font, "w:cs": font])
                    xml.element("w:color", ["w:val": Self.ink])
                    xml.element("w:sz", ["w:val": "22"])
                    xml.element("w:szCs", ["w:val": "22"])
                    xml.element("w:lang", ["w:val": language, "w:eastAsia": language, "w:bidi": "ar-SA"])
                }
            }
            xml.element("w:pPrDefault") { xml in
                xml.element("w:pPr") { xml in Self.spacing(0, 120, line: 288, into: &xml) }
            }
        }
    }

    /// Writes the style of a role.
    func write(_ role: WordRole, into xml: inout XMLWriter) {
        let isUsual = role == .normal
        let attributes: XMLAttributes = [
            "w:type": role.kind, "w:default": isUsual ? "1" : nil, "w:styleId": names[role] ?? role.usualIdentifier,
            "w:customStyle": role.rawValue.hasPrefix("Plumbline") ? "1" : nil,
        ]
        xml.element("w:style", attributes) { xml in
            xml.element("w:name", ["w:val": role.rawValue])
            if !isUsual, role.kind == "paragraph" {
                xml.element("w:basedOn", ["w:val": names[.normal] ?? WordRole.normal.usualIdentifier])
            }
            if role.isHeading || role == .title {
                xml.element("w:next", ["w:val": names[.normal] ?? WordRole.normal.usualIdentifier])
            }
            xml.element("w:qFormat")
            switch role.kind {
            case "table": Self.table(into: &xml)
            case "character": Self.characters(role, into: &xml)
            default:
                xml.element("w:pPr") { Self.paragraph(role, into: &$0) }
                Self.characters(role, into: &xml)
            }
        }
    }

    private static func paragraph(_ role: WordRole, into xml: inout XMLWriter) {
        switch role {
        case .title: spacing(0, 240, into: &xml)
        case .heading1, .heading2, .heading3, .heading4, .heading5, .heading6:
            xml.element("w:keepNext")
            xml.element("w:keepLines")
            spacing(role == .heading1 ? 480 : 280, 100, into: &xml)
            xml.element("w:outlineLvl", ["w:val": "\(role.level - 1)"])
        case .caption:
            xml.element("w:keepNext")
            spacing(240, 80, into: &xml)
        case .contentsHeading: spacing(240, 80, into: &xml)
        case .listItem: spacing(0, 60, line: 288, into: &xml)
        case .contents1, .contents2, .contents3:
            spacing(0, 40, into: &xml)
            xml.element("w:ind", ["w:left": "\(role == .contents1 ? 0 : role == .contents2 ? 360 : 720)"])
        case .header, .footer, .cell: spacing(0, 0, line: 252, into: &xml)
        case .note: spacing(60, 60, line: 252, into: &xml)
        case .panel, .warning:
            xml.element("w:pBdr") { xml in
                let isWarning = role == .warning
                let line: XMLAttributes = [
                    "w:val": "single", "w:sz": isWarning ? "36" : "24", "w:space": "8",
                    "w:color": isWarning ? amber : "D0D7DE",
                ]
                xml.element("w:left", line)
            }
            xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": panel])
            spacing(60, 60, line: 276, into: &xml)
            xml.element("w:ind", ["w:left": "200", "w:right": "120"])
        default: spacing(0, 120, line: 288, into: &xml)
        }
    }

    private static func characters(_ role: WordRole, into xml: inout XMLWriter) {
        let look: (size: Int?, isBold: Bool, colour: String?) =
            switch role {
            case .title: (44, true, nil)
            case .heading1: (32, true, nil)
            case .heading2: (26, true, nil)
            case .heading3, .contentsHeading: (23, true, nil)
            case .heading4, .heading5: (22, true, nil)
            case .heading6: (22, true, muted)
            case .caption: (22, true, nil)
            case .header, .footer: (18, false, muted)
            case .cell: (18, false, nil)
            case .note: (18, false, muted)
            case .link: (nil, false, link)
            default: (nil, false, nil)
            }
        guard look.size != nil || look.colour != nil else { return }
        xml.element("w:rPr") { xml in
            if look.isBold { xml.element("w:b") }
            if let colour = look.colour { xml.element("w:color", ["w:val": colour]) }
            if let size = look.size {
                xml.element("w:sz", ["w:val": "\(size)"])
                xml.element("w:szCs", ["w:val": "\(size)"])
            }
            if role == .link { xml.element("w:u", ["w:val": "single"]) }
        }
    }

    /// Thin rules, no upright lines, and a header row in bold.
    private static func table(into xml: inout XMLWriter) {
        let thin: XMLAttributes = ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "D0D7DE"]
        let thick: XMLAttributes = ["w:val": "single", "w:sz": "12", "w:space": "0", "w:color": ink]
        xml.element("w:tblPr") { xml in
            xml.element("w:tblBorders") { xml in
                xml.element("w:bottom", thin)
                xml.element("w:insideH", thin)
            }
            xml.element("w:tblCellMar") { xml in
                for (side, width) in [("top", 40), ("left", 80), ("bottom", 40), ("right", 80)] {
                    xml.element("w:\(side)", ["w:w": "\(width)", "w:type": "dxa"])
                }
            }
        }
        xml.element("w:tblStylePr", ["w:type": "firstRow"]) { xml in
            xml.element("w:rPr") { $0.element("w:b") }
            xml.element("w:tcPr") { xml in
                xml.element("w:tcBorders") { $0.element("w:bottom", thick) }
                xml.element("w:vAlign", ["w:val": "bottom"])
            }
        }
    }

    private static func spacing(_ before: Int, _ after: Int, line: Int = 264, into xml: inout XMLWriter) {
        xml.element(
            "w:spacing",
            ["w:before": "\(before)", "w:after": "\(after)", "w:line": "\(line)", "w:lineRule": "auto"])
    }
}

extension WordRole {
    var isHeading: Bool { level > 0 }

    /// 1 to 6 for a heading, and nought for what is none.
    var level: Int { (Self.headings.firstIndex(of: self) ?? -1) + 1 }

    private static let headings: [Self] = [.heading1, .heading2, .heading3, .heading4, .heading5, .heading6]
}
