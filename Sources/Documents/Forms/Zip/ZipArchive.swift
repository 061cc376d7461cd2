/// A zip archive: its parts are read by name, and only those that are asked for.
package struct ZipArchive {
    /// The parts in the order of the archive's own list.
    let entries: [ZipEntry]
    private let places: [String: Int]

    /// Makes an archive without parts.
    package init() {
        entries = []
        places = [:]
    }

    /// Reads the list of parts at the end of an archive.
    package init(_ bytes: [UInt8], limits: DocumentLimits = DocumentLimits()) throws(DocumentFault) {
        let end = try Self.end(of: bytes)
        var entries: [ZipEntry] = []
        var places: [String: Int] = [:]
        var place = end.list
        while place < end.record {
            guard entries.count < limits.parts else {
                throw DocumentFault(
                    "The file is a zip archive of more than \(limits.parts) parts, which no document needs: "
                        + "save the document again in the program that made it and try again.")
            }
            let entry = try Self.entry(at: place, of: bytes, list: end.list)
            // Two programs could take two parts of one name each for the other: such a file is nobody's document.
            guard places.updateValue(entries.count, forKey: entry.name) == nil else { throw .damaged }
            place += entry.record.count
            entries.append(entry)
        }
        guard place == end.record, Self.areApart(entries) else { throw .damaged }
        self.entries = entries
        self.places = places
    }

    /// The names of the parts.
    package var names: [String] { entries.map(\.name) }

    /// Returns the bytes of a part, or nothing if there is no part of that name.
    package func part(_ name: String, limit: Int) throws(DocumentFault) -> [UInt8]? {
        guard let entry = places[name].map({ entries[$0] }) else { return nil }
        guard !entry.isEncrypted else { throw .passwordProtected }
        guard entry.size <= limit else {
            throw DocumentFault(
                "The part '\(name)' of the file has \(entry.size) bytes and at most \(limit) are read: "
                    + "split the document and try again.")
        }
        let bytes: [UInt8]? =
            switch entry.method {
            case 0 where entry.packed.count == entry.size: Array(entry.packed)
            case 8: Deflate.unpacked(entry.packed, size: entry.size)
            default: nil
            }
        guard let bytes, Deflate.checksum(bytes) == entry.checksum else { throw .damaged }
        return bytes
    }

    func entry(named name: String) -> ZipEntry? { places[name].map { entries[$0] } }

    // MARK: The list of parts

    private static let endSize = 22

    /// Finds the record that ends an archive, and where the list before it begins.
    private static func end(of bytes: [UInt8]) throws(DocumentFault) -> (list: Int, record: Int) {
        // A comment of at most 65,535 bytes may follow the record.
        let first = max(0, bytes.count - endSize - 0xFFFF)
        for place in stride(from: bytes.count - endSize, through: first, by: -1)
        where bytes[place] == 0x50 && bytes[place...].number(4, at: 0) == 0x0605_4B50 {
            let size = bytes[place...].number(4, at: 12)
            let list = bytes[place...].number(4, at: 16)
            guard list + size == place else { throw .damaged }
            return (list, place)
        }
        throw .damaged
    }

    private static func entry(at place: Int, of bytes: [UInt8], list: Int) throws(DocumentFault) -> ZipEntry {
        let rest = bytes[place...]
        guard rest.number(4, at: 0) == 0x0201_4B50, rest.count >= 46 else { throw .damaged }
        let length = 46 + rest.number(2, at: 28) + rest.number(2, at: 30) + rest.number(2, at: 32)
        let nameEnd = place + 46 + rest.number(2, at: 28)
        let start = rest.number(4, at: 42)
        guard length <= rest.count, start + 30 <= list else { throw .damaged }
        let header = bytes[start..<list]
        let dataStart = start + 30 + header.number(2, at: 26) + header.number(2, at: 28)
        let dataEnd = dataStart + rest.number(4, at: 20)
        guard header.number(4, at: 0) == 0x0403_4B50, dataEnd <= list else { throw .damaged }
        return ZipEntry(
            name: String(decoding: bytes[(place + 46)..<nameEnd], as: UTF8.self),
            record: bytes[place..<(place + length)], packed: bytes[dataStart..<dataEnd])
    }

    /// Tells whether no two parts share bytes, as they do in an archive that is made to burst.
    private static func areApart(_ entries: [ZipEntry]) -> Bool {
        let ranges = entries.map(\.packed.indices).sorted { $0.lowerBound < $1.lowerBound }
        return zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
    }
}

extension DocumentFault {
    static let damaged = Self(
        "The file is a zip archive, as .docx, .xlsx and .odt files are, but it is damaged or was cut short: "
            + "fetch or save it again and try again.")

    static let passwordProtected = Self(
        "This document is protected by a password. Open it in the program that made it, save it without a password "
            + "and try again.")
}
