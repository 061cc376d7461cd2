/// A part of a zip archive, as the list at the archive's end describes it.
struct ZipEntry {
    let name: String
    /// The description itself: 46 bytes, the name, and what else there is.
    let record: ArraySlice<UInt8>
    /// The bytes as they are packed.
    let packed: ArraySlice<UInt8>

    var flags: Int { record.number(2, at: 8) }
    var method: Int { record.number(2, at: 10) }
    var checksum: UInt32 { UInt32(record.number(4, at: 16)) }
    var size: Int { record.number(4, at: 24) }
    var isEncrypted: Bool { flags & 1 != 0 }
}

extension ArraySlice<UInt8> {
    /// Reads a number of some bytes, the smallest first; nought beyond the end.
    func number(_ width: Int, at offset: Int) -> Int {
        guard offset >= 0, width + offset <= count else { return 0 }
        return (0..<width).reduce(0) { $0 | Int(self[startIndex + offset + $1]) << (8 * $1) }
    }
}
