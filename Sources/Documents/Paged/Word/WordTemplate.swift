/// The styles that a Word file is written in: the usual ones, or those of a council's own file.
package struct WordTemplate: Hashable, Sendable {
    /// By what a style is for, the identifier it has.
    let names: [WordRole: String]
    /// The part with the template's styles; nothing for the usual ones.
    private let given: [UInt8]?
    /// The theme that the template's styles take colours and fonts from.
    let theme: [UInt8]?

    /// The look of the page.
    package static let usual = WordTemplate()

    private init() {
        names = Dictionary(uniqueKeysWithValues: WordRole.allCases.map { ($0, $0.usualIdentifier) })
        given = nil
        theme = nil
    }

    /// Takes the styles of a Word file or a template of Word; those that it lacks are the usual ones.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - limits: how much of it is read.
    /// - Throws: one sentence where it is no Word file, or has no styles.
    package init(reading bytes: [UInt8], limits: DocumentLimits = DocumentLimits()) throws(DocumentFault) {
        let archive = try ZipArchive(bytes, limits: limits)
        let part = "word/styles.xml"
        guard let styles = try archive.part(part, limit: limits.partBytes) else { throw .noPart(part) }
        // Whatever is not sound XML is refused here, so that the bytes can be added to.
        try XMLReading(prefixes: [:], limits: limits).read(styles, ofPart: part, into: IgnoredMarkup())
        let xml = XMLBytes(bytes: styles)
        let spaces = xml.tag(from: 0).map(xml.attributes) ?? []
        guard spaces.contains(where: { $0.name == "xmlns:w" && WordFile.addresses.contains($0.value) }) else {
            throw DocumentFault(
                "The template is no file that Word saved: open it in Word, save it as a document or template of Word "
                    + "and try again.")
        }
        let found = Self.names(in: xml)
        guard let missing = Self.missing(from: found.names, taken: found.taken) else {
            throw DocumentFault(
                "The template has styles named '\(WordRole.table.rawValue)' that are no styles of their kind: "
                    + "rename them in Word and try again.")
        }
        names = found.names.merging(missing) { own, _ in own }
        given = Self.adding(missing, to: styles, names: names)
        theme = try archive.part("word/theme/theme1.xml", limit: limits.partBytes)
    }

    /// The part with the styles, for a language.
    package func styles(language: String) -> [UInt8] { given ?? WordUsualStyles(names: names).part(language: language) }

    /// The styles of a part by their names, and every identifier that is taken.
    private static func names(in xml: XMLBytes) -> (names: [WordRole: String], taken: Set<String>) {
        var names: [WordRole: String] = [:]
        var taken: Set<String> = []
        var open: (identifier: String, kind: String)?
        var place = 0
        while let tag = xml.tag(from: place) {
            place = tag.range.upperBound
            let name = tag.name.split(separator: ":").last.map(String.init) ?? tag.name
            guard tag.kind != .end, name == "style" || name == "name" else { continue }
            let attributes = xml.attributes(of: tag)
            func value(_ ending: String) -> String? { attributes.first { $0.name.hasSuffix(":\(ending)") }?.value }
            if name == "style" {
                open = value("styleId").map { ($0, value("type") ?? "") }
                if let open { taken.insert(open.identifier) }
            } else if let style = open, let written = value("val") {
                let role = WordRole.allCases.first { $0.rawValue.lowercased() == written.lowercased() }
                if let role, role.kind == style.kind { names[role] = style.identifier }
                open = nil
            }
        }
        return (names, taken)
    }

    /// Identifiers for the styles that the template lacks; nothing where they are taken by others.
    private static func missing(from names: [WordRole: String], taken: Set<String>) -> [WordRole: String]? {
        var missing: [WordRole: String] = [:]
        for role in WordRole.allCases where names[role] == nil {
            let free = ["", "Plumbline", "Plumbline2"].map { $0 + role.usualIdentifier }.first { !taken.contains($0) }
            guard let free else { return nil }
            missing[role] = free
        }
        return missing
    }

    private static func adding(
        _ missing: [WordRole: String], to styles: [UInt8], names: [WordRole: String]
    ) -> [UInt8] {
        let xml = XMLBytes(bytes: styles)
        let usual = WordUsualStyles(names: names)
        let piece = XMLWriter.piece { writer in
            for role in WordRole.allCases where missing[role] != nil { usual.write(role, into: &writer) }
        }
        var last: XMLTag?
        var place = 0
        while let tag = xml.tag(from: place) {
            place = tag.range.upperBound
            last = tag
        }
        guard let last, last.kind == .end else { return styles }
        return Array(styles[..<last.range.lowerBound]) + piece + styles[last.range.lowerBound...]
    }
}

/// Takes no notice of what a part holds, for a part that is only to be sound.
private final class IgnoredMarkup: MarkupHandler {
    func start(_ element: MarkupElement) {}
    func end(_ name: String) {}
    func text(_ text: String, line: Int) {}
}
