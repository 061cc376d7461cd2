import Crypto
import Foundation
import PerformanceModel

/// Lines of fields, as they are being written for a digest.
///
/// A field follows a tab. In it a backslash, tab, line feed or carriage return is written `\\`, `\t`, `\n` or `\r`, and
/// a field with nothing in it, not even an empty text, is `\N`: so no two contents have the same text.
///
/// Source: the text format of PostgreSQL's COPY.
struct ContentText {
    private(set) var bytes: [UInt8] = []

    /// A whole line.
    mutating func line(_ word: String, _ fields: (inout Self) -> Void) {
        bytes.append(contentsOf: word.utf8)
        fields(&self)
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Lines or fields written before, with their tabs.
    mutating func append(_ written: [UInt8]) { bytes.append(contentsOf: written) }

    /// Takes up what is written so far, once there is enough of it, so that a long entry needs little memory.
    mutating func drain(into hash: inout SHA256, whenOver limit: Int = 65_536) {
        guard bytes.count > limit else { return }
        hash.update(data: bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    mutating func field(_ text: String?) {
        bytes.append(UInt8(ascii: "\t"))
        guard let text else { return nothing() }
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "\\") || $0 < 32 }) else {
            return bytes.append(contentsOf: text.utf8)
        }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
            case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
            case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
            case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
            default: bytes.append(byte)
            }
        }
    }

    mutating func field(_ number: (some FixedWidthInteger)?) {
        bytes.append(UInt8(ascii: "\t"))
        guard let number else { return nothing() }
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        digits(UInt64(number.magnitude))
    }

    /// The digits as returned, so that `22.8` and `22.80` differ.
    mutating func field(_ quantity: Quantity?) {
        bytes.append(UInt8(ascii: "\t"))
        guard let quantity else { return nothing() }
        if quantity.millionths < 0 { bytes.append(UInt8(ascii: "-")) }
        let (whole, millionths) = quantity.millionths.magnitude.quotientAndRemainder(dividingBy: 1_000_000)
        digits(whole)
        guard quantity.places > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        var unit: UInt64 = 100_000
        for _ in 0..<quantity.places {
            bytes.append(UInt8(ascii: "0") + UInt8(millionths / unit % 10))
            unit /= 10
        }
    }

    private mutating func digits(_ number: UInt64) {
        if number > 9 { digits(number / 10) }
        bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    private mutating func nothing() { bytes.append(contentsOf: "\\N".utf8) }
}
