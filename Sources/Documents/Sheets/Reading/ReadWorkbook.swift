/// A workbook as it was read, whatever its form: its sheets in order.
package struct ReadWorkbook: Hashable, Sendable {
    package let sheets: [ReadSheet]

    /// Whether a file looks like a workbook by its first bytes, be it one that is read or one that is refused.
    package static func isLikely(_ bytes: [UInt8]) -> Bool {
        switch CSVForeignFormat(of: bytes) {
        case .zip, .oldExcel: true
        case .pdf, .utf16, nil: false
        }
    }
}
