import Documents
package import PerformanceModel

/// The trends of several measures beside each other, decided: small, each to its own scale, all to one axis of time.
package struct MultiplesPicture: Hashable, Sendable {
    package struct Panel: Hashable, Sendable {
        /// With its unit: `Re-referrals, per cent`.
        package let label: String
        /// `highest in five quarters`.
        package let finding: String
        package let points: [SparklinePicture.Point]
        package let target: PrintedValue?
        package let polarity: Polarity

        package init(
            label: String, finding: String, points: [SparklinePicture.Point], target: PrintedValue? = nil,
            polarity: Polarity = .none
        ) {
            self.label = label
            self.finding = finding
            self.points = points
            self.target = target
            self.polarity = polarity
        }

        /// The last point that has a value.
        var last: SparklinePicture.Point? { points.last { $0.value?.drawable != nil } }

        /// Which way it went from the value before; nothing where there is none.
        var way: Way? {
            let held = points.compactMap { $0.value?.drawable }
            guard held.count > 1 else { return nil }
            let (before, last) = (held[held.count - 2], held[held.count - 1])
            if last == before { return .same }
            switch polarity {
            case .high: return last > before ? .better : .worse
            case .low: return last < before ? .better : .worse
            case .nearTarget, .none: return last > before ? .up : .down
            }
        }
    }

    /// Which way a measure went, and whether that is good where one way is.
    enum Way: String, CaseIterable {
        case better = "improved"
        case worse = "worsened"
        case up = "went up"
        case down = "went down"
        case same = "stayed the same"
    }

    /// Begins the identifiers of the drawing's parts.
    package let id: String
    /// `Start Well`.
    package let subject: String
    package let panels: [Panel]

    package init(id: String, subject: String, panels: [Panel]) {
        self.id = id
        self.subject = subject
        self.panels = panels
    }

    /// The trends of a theme; nothing where there are fewer than two, which need no comparing.
    package init?(id: String, subject: String, trends: [TrendPicture]) {
        guard trends.count > 1 else { return nil }
        self.init(
            id: id, subject: subject,
            panels: trends.map { trend in
                Panel(
                    label: trend.title, finding: trend.words, points: trend.sparkPoints,
                    target: trend.points.last?.target.map(trend.printedValue), polarity: trend.polarity)
            })
    }

    /// How many went which way, in a sentence.
    package var finding: String {
        let ways = panels.compactMap(\.way)
        let counts = Way.allCases.map { way in (ways.count { $0 == way }, way.rawValue) }
            .filter { $0.0 > 0 }.enumerated().map { index, count in
                "\(count.0)\(index == 0 ? " of \(panels.count) measures" : "") \(count.1)"
            }
        return counts.isEmpty
            ? "None of \(panels.count) measures has two figures." : "Since the figure before, \(counts.listed)."
    }

    /// The same measures in as few pictures as hold no more than so many each, one about as large as the other.
    ///
    /// - Parameter most: how many measures a picture may have.
    /// - Returns: itself where they are no more.
    package func parts(ofAtMost most: Int) -> [Self] {
        let ranges = panels.partsOfAtMost(most)
        guard ranges.count > 1 else { return [self] }
        return ranges.enumerated().map { index, range in
            Self(
                id: "\(id)-\(index + 1)", subject: "\(subject), part \(index + 1) of \(ranges.count)",
                panels: Array(panels[range]))
        }
    }

    /// The drawing.
    ///
    /// - Parameters:
    ///   - width: such as ``Scene/narrow``, on which two stand beside each other, or ``Scene/wide``.
    ///   - isTitled: whether it says its finding itself, and not the page around it.
    /// - Returns: the drawing, to be written as SVG.
    package func scene(width: Double = Scene.wide, isTitled: Bool = true) -> Scene {
        MultiplesChart(self, width: Scene.laidOut(width), isTitled: isTitled).scene(id)
    }

    /// The first and the last of all periods.
    var ends: (first: SparklinePicture.Point, last: SparklinePicture.Point)? {
        let all = panels.flatMap(\.points).filter { $0.time.isFinite }
        guard let first = all.min(by: { $0.time < $1.time }), let last = all.max(by: { $0.time < $1.time }) else {
            return nil
        }
        return (first, last)
    }

    /// Everything the picture shows, for those who do not see it.
    var description: String {
        let span = ends.map { ["The first figure is of \($0.first.period), the last of \($0.last.period)."] } ?? []
        let sentences = panels.map { panel in
            let last = panel.last.map { "\($0.value?.printed ?? "") in \($0.period)" } ?? "no value"
            let target = panel.target.map { ", target \($0.printed)" } ?? ""
            return "\(panel.label): \(last), \(panel.finding)\(target)."
        }
        return ([finding] + span + sentences).joined(separator: " ")
    }

    /// In a page.
    var html: [HTMLNode] {
        PictureView(
            finding: finding, narrow: MultiplesChart(self, width: Scene.narrow, isTitled: false).scene("\(id)-narrow"),
            wide: scene(isTitled: false),
            table: PictureTable(
                caption: subject, header: ["Measure", "Last period", "Value", "Target", "Trend"], numbers: [2, 3],
                rows: panels.map { panel in
                    [
                        panel.label, panel.last?.period ?? "none", panel.last?.value?.printed ?? "none",
                        panel.target?.printed ?? "none", panel.finding.capitalisedFirst,
                    ]
                })
        ).html
    }
}
