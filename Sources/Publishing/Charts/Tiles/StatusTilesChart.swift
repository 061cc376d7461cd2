/// Draws a tile for each status: its shape and word, how many measures have it, and how many had it before.
struct StatusTilesChart {
    private let picture: StatusTilesPicture
    private let width: Double
    private let heading: ChartHeading
    private let columns: Int

    private static let gap = 16.0

    init(_ picture: StatusTilesPicture, width: Double, isTitled: Bool) {
        self.picture = picture
        self.width = width
        heading = ChartHeading(finding: picture.finding, subject: "", width: width, isShown: isTitled)
        columns = width < 500 ? 2 : max(picture.tiles.count, 1)
    }

    private var tileWidth: Double { (width - Self.gap * Double(columns - 1)) / Double(columns) }

    var scene: Scene {
        var marks = heading.marks
        var y = heading.height
        for start in stride(from: 0, to: picture.tiles.count, by: columns) {
            let tiles = picture.tiles[start..<min(start + columns, picture.tiles.count)]
            let names = tiles.map { $0.name.wrapped(to: tileWidth - 18, most: 3) }
            let lines = Double(names.map(\.count).max() ?? 1)
            for (column, tile) in tiles.enumerated() {
                marks += self.tile(tile, names[column], .init(Double(column) * (tileWidth + Self.gap), y))
            }
            y += 52 + 16 * lines + (picture.tiles.contains { $0.before != nil } ? 18 : 0) + 12
        }
        return Scene(
            id: picture.id, width: width, height: y, title: picture.finding, description: picture.description,
            marks: marks)
    }

    private func tile(_ tile: StatusTilesPicture.Tile, _ name: [String], _ place: Scene.Place) -> [Scene.Mark] {
        let rule = Scene.Mark.line(place, .init(place.x + tileWidth, place.y), Scene.Stroke(.muted))
        let count = Scene.Mark.words(
            .init(text: "\(tile.count)", place: .init(place.x, place.y + 34), size: 28, isBold: true))
        let shape = DrawnStatus(tile.band).marks(at: .init(place.x + 6, place.y + 52 - 4.5), size: 5)
        let words = name.enumerated().map { index, line in
            Scene.Mark.words(.init(text: line, place: .init(place.x + 18, place.y + 52 + 16 * Double(index))))
        }
        let earlier = tile.earlier(picture.earlier).map { text in
            Scene.Mark.words(
                .init(
                    text: text.cut(to: tileWidth),
                    place: .init(place.x, place.y + 52 + 16 * Double(name.count) + 4), ink: .muted))
        }
        return [rule, count] + shape + words + (earlier.map { [$0] } ?? [])
    }
}
