/// Reads bytes as text in UTF-8, UTF-16 with its mark, or else Windows-1252; nothing if they are no text.
func decodedText(_ bytes: [UInt8]) -> String? {
    var text: String?
    if bytes.starts(with: [0xFF, 0xFE]) {
        text = sixteenBitText(bytes, isBigEndian: false)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
        text = sixteenBitText(bytes, isBigEndian: true)
    } else {
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        text = String(validating: body, as: UTF8.self) ?? westernText(body)
    }
    guard let text, !hasControlCharacters(text) else { return nil }
    return text
}

/// Reads text in UTF-16 after its mark; half a character is no text.
private func sixteenBitText(_ bytes: [UInt8], isBigEndian: Bool) -> String? {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place in
        let high = UInt16(bytes[place + (isBigEndian ? 0 : 1)])
        return high << 8 | UInt16(bytes[place + (isBigEndian ? 1 : 0)])
    }
    return String(validating: units, as: UTF16.self)
}

private func westernText(_ bytes: ArraySlice<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
        text.append((0x80..<0xA0).contains(byte) ? westernCharacters[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(text)
}

/// What stands at 80 to 9F in Windows-1252; five places are empty.
///
/// Source: WHATWG, Encoding Standard, index windows-1252.
private let westernCharacters = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

/// Tells whether there is a NUL, or more control characters than an old printer's file has.
private func hasControlCharacters(_ text: String) -> Bool {
    let kept: Set<UInt8> = [0x09, 0x0A, 0x0C, 0x0D, 0x1B]
    var count = 0
    for byte in text.utf8 where byte < 0x20 && !kept.contains(byte) {
        if byte == 0 { return true }
        count += 1
    }
    return count * 100 > text.utf8.count
}
