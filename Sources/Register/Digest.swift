import Crypto
import Foundation

/// A SHA-256 digest, written as 64 lower-case hexadecimal digits.
package struct Digest: Hashable, Sendable, CustomStringConvertible {
    /// The digits.
    package let hex: String

    /// The digest before the first entry: all noughts.
    package static let none = Self(unchecked: String(repeating: "0", count: 64))

    /// Reads a digest as it is written.
    ///
    /// Nothing where the text is not 64 lower-case hexadecimal digits.
    package init?(hex text: some StringProtocol) {
        guard text.utf8.count == 64, text.utf8.allSatisfy({ Self.digits.contains($0) }) else { return nil }
        self.init(unchecked: String(text))
    }

    /// The digest of some bytes, such as those of a file.
    package init(of bytes: [UInt8]) { self.init(SHA256.hash(data: bytes)) }

    /// The digest of a text's UTF-8 bytes.
    package init(of text: String) { self.init(of: Array(text.utf8)) }

    /// Writes a digest that has been worked out piece by piece.
    init(_ digest: SHA256Digest) {
        let letters = digest.flatMap { [Self.digits[Int($0 >> 4)], Self.digits[Int($0 & 15)]] }
        self.init(unchecked: String(decoding: letters, as: UTF8.self))
    }

    private init(unchecked hex: String) { self.hex = hex }

    private static let digits = Array("0123456789abcdef".utf8)

    /// The digits.
    package var description: String { hex }
}

extension Digest: Codable {
    /// Reads a digest from its digits.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let digest = Self(hex: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "a digest is not 64 lower-case hexadecimal digits")
        }
        self = digest
    }

    /// Writes the digits.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(hex)
    }
}
