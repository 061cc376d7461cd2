/// Where a part of a drawing stands, in pixels.
struct DrawnBox: Hashable, Sendable {
    let x: Double
    let y: Double
    let width: Double
    let height: Double

    var element: DrawnElement { DrawnElement("a:xfrm", [:], places) }

    /// The box of a group, whose parts count in its own units.
    var ofGroup: DrawnElement {
        DrawnElement(
            "a:xfrm", [:], places + [DrawnElement("a:chOff", ["x": "0", "y": "0"]), size("a:chExt")])
    }

    private var places: [DrawnElement] {
        [DrawnElement("a:off", ["x": "\(EMU(x).count)", "y": "\(EMU(y).count)"]), size("a:ext")]
    }

    private func size(_ name: String) -> DrawnElement {
        DrawnElement(name, ["cx": "\(EMU(max(width, 0)).count)", "cy": "\(EMU(max(height, 0)).count)"])
    }
}
