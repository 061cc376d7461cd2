/// One over a square root, by sums and products alone, so that the compiler works several out at once.
///
/// `squareRoot()` would ask at every number whether the C library has an error to report. It is within a share of 3e-16
/// of the exact one for any number above 1e-300, and of no use for the rest.
///
/// Source: Newton's method from the guess of M. Robertson, "A brief history of InvSqrt" (2012), for 64 bits.
@inline(__always)
func inverseRoot(_ x: Double) -> Double {
    var root = Double(bitPattern: 0x5fe6_eb50_c7b5_37a9 &- x.bitPattern >> 1)
    let half = 0.5 * x
    root *= 1.5 - half * root * root
    root *= 1.5 - half * root * root
    root *= 1.5 - half * root * root
    root *= 1.5 - half * root * root
    return root
}
