/// A kind of file that is often sent in place of a CSV file, known by its first bytes.
package enum CSVForeignFormat: Sendable, Hashable, CaseIterable {
    /// A zip archive, which is what an Excel workbook or an OpenDocument spreadsheet is.
    case zip
    /// A PDF document.
    case pdf
    /// A workbook of Excel 97 to 2003.
    case oldExcel
    /// Text in UTF-16, which Excel calls Unicode Text.
    case utf16

    /// Tells the format of a file from its start; nothing if it may be CSV.
    init?(of bytes: [UInt8]) {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            self = .zip
        } else if bytes.starts(with: "%PDF".utf8) {
            self = .pdf
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            self = .oldExcel
        } else if Self.looksLikeUTF16(bytes) {
            self = .utf16
        } else {
            return nil
        }
    }

    /// Whether every other byte at the start is mostly NUL, as in UTF-16 without a byte order mark.
    private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
        let pairs = min(bytes.count, 64) / 2
        guard pairs >= 2 else { return false }
        let first = (0..<pairs).count { bytes[2 * $0] == 0 }
        let second = (0..<pairs).count { bytes[2 * $0 + 1] == 0 }
        return (first == 0 && second * 2 >= pairs) || (second == 0 && first * 2 >= pairs)
    }
}
