/// The parts of a Word file while it is written, each with its kind, and what the document relates to.
struct WordParts {
    private var parts: [(name: String, bytes: [UInt8], kind: String)] = []
    private var relations: [(identifier: String, type: String, target: String, isOutside: Bool)] = []
    private var outside: [String: String] = [:]

    static let address = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let packageAddress = "http://schemas.openxmlformats.org/package/2006"

    /// Adds a part by its name in the archive.
    mutating func add(_ name: String, _ bytes: [UInt8], kind: String) { parts.append((name, bytes, kind)) }

    /// Adds a part beside the document that the document relates to, and returns the name of the relation.
    @discardableResult
    mutating func relate(_ type: String, to target: String, _ bytes: [UInt8], kind: String) -> String {
        let word = "application/vnd.openxmlformats-officedocument."
        add("word/\(target)", bytes, kind: kind.contains("/") ? kind : "\(word)wordprocessingml.\(kind)")
        return relation("\(Self.address)/\(type)", target, isOutside: false)
    }

    /// Returns the name of the relation to an address of the web, of which each has one.
    mutating func link(to address: String) -> String {
        if let known = outside[address] { return known }
        let identifier = relation("\(Self.address)/hyperlink", address, isOutside: true)
        outside[address] = identifier
        return identifier
    }

    private mutating func relation(_ type: String, _ target: String, isOutside: Bool) -> String {
        let identifier = "rId\(relations.count + 1)"
        relations.append((identifier, type, target, isOutside))
        return identifier
    }

    /// Every part of the file in its order, with what holds them together.
    func all(with properties: WordProperties) -> [(name: String, bytes: [UInt8])] {
        [("[Content_Types].xml", kinds), ("_rels/.rels", Self.topRelations)]
            + parts.map { ($0.name, $0.bytes) }
            + [("word/_rels/document.xml.rels", documentRelations)]
            + [
                ("docProps/core.xml", properties.main), ("docProps/app.xml", properties.program),
                ("docProps/custom.xml", properties.own),
            ]
    }

    private var kinds: [UInt8] {
        var xml = XMLWriter()
        xml.element("Types", ["xmlns": "\(Self.packageAddress)/content-types"]) { xml in
            let usual: KeyValuePairs = [
                "rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml",
                "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ]
            for (ending, kind) in usual { xml.element("Default", ["Extension": ending, "ContentType": kind]) }
            let office = "application/vnd.openxmlformats-officedocument."
            let all =
                parts.filter { !$0.name.hasSuffix(".xlsx") && !$0.name.hasSuffix(".rels") }.map { ($0.name, $0.kind) }
                + [
                    ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
                    ("docProps/app.xml", "\(office)extended-properties+xml"),
                    ("docProps/custom.xml", "\(office)custom-properties+xml"),
                ]
            for (name, kind) in all { xml.element("Override", ["PartName": "/\(name)", "ContentType": kind]) }
        }
        return xml.bytes
    }

    private var documentRelations: [UInt8] {
        Self.relations(
            relations.map { relation in
                [
                    "Id": relation.identifier, "Type": relation.type, "Target": relation.target,
                    "TargetMode": relation.isOutside ? "External" : nil,
                ]
            })
    }

    private static let topRelations: [UInt8] = relations([
        ["Id": "rId1", "Type": "\(address)/officeDocument", "Target": WordFile.documentPart],
        [
            "Id": "rId2", "Type": "\(packageAddress)/relationships/metadata/core-properties",
            "Target": "docProps/core.xml",
        ],
        ["Id": "rId3", "Type": "\(address)/extended-properties", "Target": "docProps/app.xml"],
        ["Id": "rId4", "Type": "\(address)/custom-properties", "Target": "docProps/custom.xml"],
    ])

    /// A part of relations, each given by its attributes.
    static func relations(_ all: [XMLAttributes]) -> [UInt8] {
        var xml = XMLWriter()
        xml.element("Relationships", ["xmlns": "\(packageAddress)/relationships"]) { xml in
            for attributes in all { xml.element("Relationship", attributes) }
        }
        return xml.bytes
    }
}
