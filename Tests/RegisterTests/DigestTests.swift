import Foundation
import Register
import Testing

@Suite struct DigestTests {
    @Test func `A digest is SHA-256 in lower-case hexadecimal`() {
        // Source: FIPS 180-2, appendix B.1.
        #expect(Digest(of: "abc").hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(Digest(of: Array("abc".utf8)) == Digest(of: "abc"))
        #expect(Digest.none.hex == String(repeating: "0", count: 64))
    }

    @Test func `Only 64 lower-case hexadecimal digits are a digest`() throws {
        let hex = Digest(of: "abc").hex
        #expect(Digest(hex: hex) == Digest(of: "abc"))
        for text in ["", String(hex.dropLast()), hex + "0", hex.uppercased(), "g" + hex.dropFirst()] {
            #expect(Digest(hex: text) == nil)
        }
        let written = try JSONEncoder().encode([Digest.none])
        #expect(try JSONDecoder().decode([Digest].self, from: written) == [.none])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Digest].self, from: Data("[\"x\"]".utf8)) }
    }
}
