import Documents
package import PerformanceModel

/// How many measures have each status, decided, and how many had it before.
package struct StatusTilesPicture: Hashable, Sendable {
    package struct Tile: Hashable, Sendable {
        /// Nothing for what is not rated.
        package let band: Status.Band?
        /// The council's name for it.
        package let name: String
        package let count: Int
        /// Nothing where it is not known.
        package let before: Int?

        package init(band: Status.Band?, name: String, count: Int, before: Int? = nil) {
            self.band = band
            self.name = name
            self.count = count
            self.before = before
        }

        /// `9 in Q2 2017/18`.
        func earlier(_ period: String) -> String? { before.map { "\($0) in \(period)" } }
    }

    /// Begins the identifiers of the drawing's parts.
    package let id: String
    package let tiles: [Tile]
    /// What the counts before are of: `Q2 2017/18`.
    package let earlier: String

    package init(id: String, tiles: [Tile], earlier: String = "") {
        self.id = id
        self.tiles = tiles
        self.earlier = earlier
    }

    /// Counts statuses now and as they stood before.
    ///
    /// - Parameters:
    ///   - id: begins the identifiers of the drawing's parts.
    ///   - statuses: of each measure now; nothing where it is not rated.
    ///   - before: as they stood, where that is known.
    ///   - council: names the bands.
    package init(
        id: String, of statuses: [(measure: MeasureID, band: Status.Band?)], before: EarlierStatuses?,
        council: Council?
    ) {
        // A measure that is not counted now is not counted then, and one that nobody had a figure of was not rated.
        let then = before.map { before in statuses.map { before.bands[$0.measure] } }
        let bands: [Status.Band?] = Status.Band.allCases + [nil]
        self.init(
            id: id,
            tiles: bands.map { band in
                Tile(
                    band: band, name: band.map { StatusMark($0, council: council).name } ?? "Not rated",
                    count: statuses.count { $0.band == band }, before: then?.count { $0 == band })
            }, earlier: before?.period ?? "")
    }

    /// How many are on track: `Of 25 measures rated, 12 are on track, 3 more than in Q2 2017/18`, a sentence.
    package var finding: String {
        let rated = tiles.filter { $0.band != nil }.reduce(0) { $0 &+ $1.count }
        guard rated > 0, let best = tiles.first(where: { $0.band == .onTrack }) else { return "No measure is rated." }
        let some = best.count == 0 ? "none is" : "\(best.count) \(best.count == 1 ? "is" : "are")"
        let first = "Of \(rated) \(rated == 1 ? "measure" : "measures") rated, \(some) \(best.name.lowercased())"
        guard let before = best.before else { return "\(first)." }
        let change = best.count &- before
        let words = change == 0 ? "as many as" : "\(change.magnitude) \(change > 0 ? "more" : "fewer") than"
        return "\(first), \(words) in \(earlier)."
    }

    /// The drawing.
    ///
    /// - Parameters:
    ///   - width: such as ``Scene/narrow``, on which two stand beside each other, or ``Scene/wide``.
    ///   - isTitled: whether it says its finding itself, and not the page around it.
    /// - Returns: the drawing, to be written as SVG.
    package func scene(width: Double = Scene.wide, isTitled: Bool = true) -> Scene {
        StatusTilesChart(self, width: Scene.laidOut(width), isTitled: isTitled).scene
    }

    /// Everything the picture shows, for those who do not see it.
    var description: String {
        let counts = tiles.map { "\($0.name): \($0.count)\($0.earlier(earlier).map { ", \($0)" } ?? "")." }
        return ([finding] + counts).joined(separator: " ")
    }

    /// In a page, where words are better than a drawing of words.
    ///
    /// - Parameter choosing: whether each tile names the measures it counts for a filter of them.
    /// - Returns: a list with the finding above it.
    func html(choosing: Bool = false) -> HTMLNode {
        HTML.figure(.class("statuses")) {
            HTML.figcaption { finding }
            HTML.ul(.class("counts")) {
                for tile in tiles {
                    HTMLNode.element(
                        .li, choosing ? [.data("choice", "status=\(MeasureFilter.word(for: tile.band))")] : [],
                        content(of: tile))
                }
            }
        }
    }

    @HTMLBuilder private func content(of tile: Tile) -> [HTMLNode] {
        HTML.span(.class("count")) { "\(tile.count)" }
        " "
        (tile.band.map { StatusMark($0, name: tile.name) } ?? .unrated(tile.name)).html
        if let earlier = tile.earlier(earlier) {
            HTML.span(.class("muted small earlier")) { " \(earlier)" }
        }
    }
}

/// How measures were rated before, and when that was.
package struct EarlierStatuses: Hashable, Sendable {
    /// `Q2 2017/18`.
    package let period: String
    /// Of those that were rated.
    package let bands: [MeasureID: Status.Band]

    package init(period: String, bands: [MeasureID: Status.Band]) {
        self.period = period
        self.bands = bands
    }
}
