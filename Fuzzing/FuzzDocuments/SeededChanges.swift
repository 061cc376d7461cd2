/// Changes to bytes that are the same in every run with the same seed.
///
/// Source of the numbers: SplitMix64, as in G. Steele, D. Lea and C. Flood, "Fast splittable pseudorandom number
/// generators" (2014).
struct SeededChanges: RandomNumberGenerator {
    private var state: UInt64
    private static let marks = Array("<>&\"'/=;-!?[]wptrc0:#x \n".utf8)

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// The bytes with a few of them changed, taken out, doubled, put elsewhere or repeated.
    mutating func changed(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...8, using: &self) {
            let place = Int.random(in: 0...bytes.count, using: &self)
            let length = Int.random(in: 1...60, using: &self)
            let piece = bytes[place...].prefix(length)
            switch Int.random(in: 0..<6, using: &self) {
            case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &self)
            case 1: bytes.removeSubrange(piece.indices)
            case 2: bytes.insert(contentsOf: piece, at: Int.random(in: 0...bytes.count, using: &self))
            case 3: bytes.insert(contentsOf: [[UInt8]](repeating: Array(piece), count: 50).joined(), at: place)
            case 4: bytes = Array(bytes.prefix(max(1, place)))
            default: bytes.insert(Self.marks.randomElement(using: &self) ?? 0, at: place)
            }
        }
        return bytes
    }
}
