/// Names beside points, each where it lies over no other; one that finds no such place is left out.
struct PlacedLabels {
    private struct Box {
        let left: Double
        let top: Double
        let right: Double
        let bottom: Double

        func overlaps(_ other: Self) -> Bool {
            left < other.right && other.left < right && top < other.bottom && other.top < bottom
        }
    }

    private(set) var marks: [Scene.Mark] = []
    private var taken: [Box]
    private let frame: ChartFrame

    /// - Parameters:
    ///   - points: what no name may lie over.
    ///   - frame: what every name lies within.
    init(around points: [Scene.Place], in frame: ChartFrame) {
        taken = points.map { Box(left: $0.x - 6, top: $0.y - 6, right: $0.x + 6, bottom: $0.y + 6) }
        self.frame = frame
    }

    /// Tries the right of the point, its left, above and below.
    mutating func add(_ text: String, at point: Scene.Place, isBold: Bool, distance: Double) {
        let text = text.cut(to: (frame.right - frame.left) * 0.6, isBold: isBold)
        let width = text.width(isBold: isBold)
        let places: [(x: Double, y: Double)] = [
            (point.x + distance, point.y + 4), (point.x - distance - width, point.y + 4),
            (point.x - width / 2, point.y - distance), (point.x - width / 2, point.y + distance + 9),
        ]
        for place in places {
            let box = Box(left: place.x, top: place.y - 11, right: place.x + width, bottom: place.y + 4)
            let isInside =
                box.left >= frame.left && box.right <= frame.right && box.top >= frame.top - 10
                && box.bottom <= frame.bottom
            if !isInside || taken.contains(where: box.overlaps) { continue }
            taken.append(box)
            marks.append(.words(.init(text: text, place: .init(place.x, place.y), isBold: isBold, isCutOut: true)))
            return
        }
    }
}
