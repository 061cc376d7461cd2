/// A point of a drawing, in pixels from its top left.
package struct DrawnPlace: Hashable, Sendable {
    package let x: Double
    package let y: Double

    package init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }

    var element: DrawnElement { DrawnElement("a:pt", ["x": "\(EMU(x).count)", "y": "\(EMU(y).count)"]) }
}
