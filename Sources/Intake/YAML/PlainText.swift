/// Text as it was typed, without a byte-order mark and with lines ended one way, whatever the editor does.
///
/// - Returns: nothing where the bytes are not UTF-8.
func plainText(_ bytes: [UInt8]) -> String? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let typed = bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0)
    guard let text = String(validating: typed, as: UTF8.self) else { return nil }
    return text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.joined(separator: "\n")
}
