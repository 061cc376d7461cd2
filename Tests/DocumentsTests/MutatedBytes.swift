import TestSupport

extension SeededNumbers {
    /// The bytes with a few of them changed, taken out, doubled or put in.
    mutating func mutated(_ bytes: [UInt8], with marks: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...6, using: &self) {
            let place = Int.random(in: 0...bytes.count, using: &self)
            let mark = marks.randomElement(using: &self) ?? 0
            switch Int.random(in: 0..<5, using: &self) {
            case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &self)
            case 1 where place < bytes.count: bytes.remove(at: place)
            case 2 where place < bytes.count: bytes[place] = mark
            case 3: bytes.insert(contentsOf: bytes[place...].prefix(12), at: place)
            default: bytes.insert(mark, at: place)
            }
        }
        return bytes
    }
}
