import Documents
import TestSupport
import Testing

struct CSVHostileTests {
    private static let sample = Array(
        "\u{FEFF}area,note,value\r\nBurnley,\"up, \"\"a lot\"\"\nagain\",-12.3\n\nYnys Môn,£5,\"\"\nPendle,–,7\n".utf8)

    @Test func `whatever is done to a file, it is read, and every cell is found in it`() {
        var random = SeededNumbers(seed: 2)
        let marks = Array(",\"\"\n\r\0\t ".utf8) + [0xC3, 0xFF, 0xEF]
        for _ in 0..<3_000 {
            let bytes = random.mutated(Self.sample, with: marks)
            let file = CSVFile(reading: bytes)
            let width = file.header?.cells.count
            for row in file.rows {
                #expect(row.cells.count == width)
                for cell in row.cells { #expect(Self.contains(cell, in: bytes)) }
            }
            for fault in file.faults { #expect(fault.description.hasSuffix(".")) }
            #expect(!file.rows.isEmpty || !file.faults.isEmpty)
        }
    }

    @Test func `random bytes are never a crash`() {
        var random = SeededNumbers(seed: 3)
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            let file = CSVFile(reading: bytes)
            #expect(!file.rows.isEmpty || !file.faults.isEmpty)
        }
    }

    @Test(arguments: ["\"", ",", "\n", "\r", "\"\"", "a\"", "\"a\"b\n", "\u{0}"])
    func `a hundred thousand of one mark are read in time`(mark: String) {
        let bytes = Array("a\n".utf8) + Array(repeatElement(Array(mark.utf8), count: 100_000).joined())
        let start = ContinuousClock.now
        let file = CSVFile(reading: bytes)
        #expect(file.faults.count <= 101)
        #expect(ContinuousClock.now - start < .seconds(5))
    }

    /// Whether a cell stands in the bytes as its line and quotes say.
    private static func contains(_ cell: CSVCell, in bytes: [UInt8]) -> Bool {
        var written: [UInt8] = []
        for byte in cell.text.utf8 {
            if byte == UInt8(ascii: "\"") { written.append(byte) }
            written.append(byte)
        }
        if cell.wasQuoted { written = [UInt8(ascii: "\"")] + written + [UInt8(ascii: "\"")] }
        guard let first = written.first else { return true }
        return bytes.indices.contains { bytes[$0] == first && bytes[$0...].starts(with: written) }
    }
}
