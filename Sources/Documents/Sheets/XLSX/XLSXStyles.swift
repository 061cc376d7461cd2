/// The styles of an XLSX file: a cell format for each look, and named styles for headings and links.
struct XLSXStyles {
    private var looks: [SheetLook] = [SheetLook()]
    private var codes: [String] = []

    /// Returns the number of the format for a look.
    mutating func number(of look: SheetLook) -> Int {
        if let place = looks.firstIndex(of: look) { return place }
        looks.append(look)
        if let code = look.number?.code, !codes.contains(code) { codes.append(code) }
        return looks.count - 1
    }

    /// The named styles that screen readers and menus know, with the numbers Excel knows them by.
    private static let named: [(role: SheetLook.Role, name: String, number: Int?)] = [
        (.text, "Normal", 0), (.title, "Heading 1", 16), (.heading, "Heading 2", 17), (.link, "Hyperlink", 8),
        (.header, SheetLook.Role.header.name, nil),
    ]

    var part: XLSXPart {
        XLSXPart("xl/styles.xml", type: "styles", "styleSheet") { styles in
            if !codes.isEmpty {
                styles.element("numFmts", ["count": "\(codes.count)"]) { formats in
                    for (index, code) in codes.enumerated() {
                        formats.element("numFmt", ["numFmtId": "\(Self.firstOwn + index)", "formatCode": code])
                    }
                }
            }
            Self.addFonts(to: &styles)
            styles.element("fills", ["count": "2"]) { fills in
                for kind in ["none", "gray125"] {
                    fills.element("fill") { $0.element("patternFill", ["patternType": kind]) }
                }
            }
            Self.addBorders(to: &styles)
            styles.element("cellStyleXfs", ["count": "\(Self.named.count)"]) { formats in
                for style in Self.named {
                    formats.element(
                        "xf",
                        [
                            "numFmtId": "0", "fontId": "\(Self.font(of: style.role))",
                            "borderId": style.role == .header ? "1" : "0",
                        ])
                }
            }
            styles.element("cellXfs", ["count": "\(looks.count)"]) { formats in
                for look in looks { add(look, to: &formats) }
            }
            styles.element("cellStyles", ["count": "\(Self.named.count)"]) { list in
                for (index, style) in Self.named.enumerated() {
                    list.element(
                        "cellStyle",
                        ["name": style.name, "xfId": "\(index)", "builtinId": style.number.map { "\($0)" }])
                }
            }
        }
    }

    /// Formats of one's own are counted from here.
    ///
    /// Source: ECMA-376, part 1, 18.8.30.
    private static let firstOwn = 164

    /// The format of text.
    private static let textFormat = 49

    private func add(_ look: SheetLook, to formats: inout XMLWriter) {
        let code = look.number.flatMap { codes.firstIndex(of: $0.code) }.map { $0 + Self.firstOwn }
        let format = code ?? (look.isPlainText ? Self.textFormat : 0)
        let style = Self.named.firstIndex { $0.role == look.role } ?? 0
        formats.element(
            "xf",
            [
                "numFmtId": "\(format)", "fontId": "\(Self.font(of: look.role))", "fillId": "0",
                "borderId": look.role == .header ? "1" : "0", "xfId": "\(style)", "applyNumberFormat": "1",
                "applyFont": "1", "applyBorder": "1", "applyAlignment": "1", "applyProtection": "1",
            ]
        ) { format in
            format.element(
                "alignment",
                [
                    "horizontal": look.isAtRight ? "right" : nil, "indent": look.isAtRight ? "1" : nil,
                    "vertical": "top",
                    "wrapText": look.wraps ? "1" : "0",
                ])
            format.element("protection", ["locked": look.isUnlocked ? "0" : "1"])
        }
    }

    private static func font(of role: SheetLook.Role) -> Int { SheetLook.Role.allCases.firstIndex(of: role) ?? 0 }

    private static func addFonts(to styles: inout XMLWriter) {
        styles.element("fonts", ["count": "\(SheetLook.Role.allCases.count)"]) { fonts in
            for role in SheetLook.Role.allCases {
                fonts.element("font") { font in
                    if role.isBold { font.element("b") }
                    if role == .link { font.element("u") }
                    font.element("sz", ["val": "\(role.points)"])
                    if role == .link { font.element("color", ["rgb": "FF" + SheetLook.linkColour]) }
                    font.element("name", ["val": SheetLook.font])
                    font.element("family", ["val": "2"])
                }
            }
        }
    }

    private static func addBorders(to styles: inout XMLWriter) {
        styles.element("borders", ["count": "2"]) { borders in
            borders.element("border")
            borders.element("border") { border in
                border.element("left")
                border.element("right")
                border.element("top")
                border.element("bottom", ["style": "thin"]) { $0.element("color", ["auto": "1"]) }
            }
        }
    }
}
