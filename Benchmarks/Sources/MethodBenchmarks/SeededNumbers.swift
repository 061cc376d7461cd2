import Foundation

/// Numbers that are random and the same in every run.
///
/// Source: SplitMix64, as in G. Steele, D. Lea and C. Flood, "Fast splittable pseudorandom number generators" (2014).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// From 0 to 1.
    mutating func share() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// A standard normal number, by the method of Box and Muller.
    mutating func normal() -> Double { sqrt(-2 * log(1 - share())) * cos(2 * .pi * share()) }
}
