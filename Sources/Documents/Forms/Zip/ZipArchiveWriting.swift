extension ZipArchive {
    /// Writes the archive with some parts replaced or added, and every other part as it was packed.
    ///
    /// The times of the new parts are those of 1 January 1980, so that the same parts make the same bytes.
    ///
    /// - Parameters:
    ///   - parts: those replaced or added.
    ///   - isPacked: whether they are packed, or stored as they are.
    /// - Returns: the bytes of the archive.
    /// - Throws: one sentence where a part is too large to be packed.
    package func bytes(
        with parts: [(name: String, bytes: [UInt8])], isPacked: Bool = true
    ) throws(DocumentFault) -> [UInt8] {
        var bytes: [UInt8] = []
        var list: [UInt8] = []
        var count = 0
        func add(_ record: [UInt8], _ packed: ArraySlice<UInt8>) {
            var record = record
            // Bit 3 would promise sizes after the data, which stand before it here.
            record[8] &= ~(1 << 3)
            record.replaceSubrange(42..<46, with: Self.number(bytes.count, width: 4))
            list += record
            bytes += Self.number(0x0403_4B50, width: 4) + record[6..<30] + [0, 0]
            bytes += record[46...].prefix(record[...].number(2, at: 28))
            bytes += packed
            count += 1
        }
        func addNew(_ part: (name: String, bytes: [UInt8])) throws(DocumentFault) {
            // The first part of an OpenDocument names its kind, and is to be read without unpacking.
            let isPacked = isPacked && part.name != "mimetype"
            guard part.bytes.count <= Int32.max, let data = isPacked ? Deflate.packed(part.bytes) : part.bytes else {
                throw DocumentFault("The part '\(part.name)' cannot be packed: it has \(part.bytes.count) bytes.")
            }
            add(Self.record(of: part, method: isPacked ? 8 : 0, size: data.count), data[...])
        }
        for entry in entries {
            guard let part = parts.first(where: { $0.name == entry.name }) else {
                add(Array(entry.record), entry.packed)
                continue
            }
            try addNew(part)
        }
        for part in parts where entry(named: part.name) == nil { try addNew(part) }
        let start = bytes.count
        bytes += list + Self.number(0x0605_4B50, width: 4) + [0, 0, 0, 0]
        bytes += Self.number(count, width: 2) + Self.number(count, width: 2)
        return bytes + Self.number(list.count, width: 4) + Self.number(start, width: 4) + [0, 0]
    }

    private static func record(of part: (name: String, bytes: [UInt8]), method: Int, size: Int) -> [UInt8] {
        let namesAreUTF8 = 1 << 11
        let newYear1980 = 1 << 5 | 1
        let fields: [(Int, width: Int)] = [
            (0x0201_4B50, 4), (20, 2), (20, 2), (namesAreUTF8, 2), (method, 2), (0, 2),
            (newYear1980, 2), (Int(Deflate.checksum(part.bytes)), 4), (size, 4), (part.bytes.count, 4),
            (part.name.utf8.count, 2), (0, 8), (0, 8),
        ]
        return fields.flatMap { number($0.0, width: $0.width) } + part.name.utf8
    }

    /// Writes a number as some bytes, the smallest first.
    private static func number(_ number: Int, width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}
