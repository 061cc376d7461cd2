/// The settings of a Word file and the fonts it names.
enum WordSettings {
    static func part(language: String) -> [UInt8] {
        var xml = XMLWriter()
        xml.element("w:settings", WordBody.space) { xml in
            xml.element("w:zoom", ["w:percent": "100"])
            xml.element("w:defaultTabStop", ["w:val": "720"])
            xml.element("w:characterSpacingControl", ["w:val": "doNotCompress"])
            xml.element("w:compat") { xml in
                // Without it Word opens the file in the mode of Word 2007.
                let mode: XMLAttributes = [
                    "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15",
                ]
                xml.element("w:compatSetting", mode)
            }
            xml.element("w:themeFontLang", ["w:val": language])
            xml.element("w:decimalSymbol", ["w:val": "."])
            xml.element("w:listSeparator", ["w:val": ","])
        }
        return xml.bytes
    }

    /// The font of the page, which is as wide as Arial, for who does not have it.
    static let fonts: [UInt8] = {
        var xml = XMLWriter()
        xml.element("w:fonts", WordBody.space) { xml in
            xml.element("w:font", ["w:name": font]) { xml in
                xml.element("w:altName", ["w:val": "Arial"])
                xml.element("w:family", ["w:val": "swiss"])
                xml.element("w:pitch", ["w:val": "variable"])
            }
        }
        return xml.bytes
    }()

    static let font = "Liberation Sans"
}
