/// A length as DrawingML writes it, in English metric units; a pixel has 9525 of them.
///
/// Source: ECMA-376 Part 1, 20.1.10.16. What no drawing can show is brought within it.
struct EMU: Hashable, Sendable {
    let count: Int

    init(_ pixels: Double, per unit: Double = 9525) {
        let shown = pixels.isNaN ? 0 : min(max(pixels * unit, -2e9), 2e9)
        // Cut after adding a half, as SVGNumber does and for its reason.
        count = Int(shown + (shown < 0 ? -0.5 : 0.5))
    }
}
