import Documents
package import PerformanceModel

/// How near measures are to their targets, decided: a bar from nought, the target, and how far off is tolerated.
///
/// Source: S. Few, "Bullet graph design specification", 2013. Every row has its own scale, which its values say.
package struct BulletPicture: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        /// With its unit and period: `Re-referrals, per cent, Q3 2017/18`.
        package let measure: String
        package let value: PrintedValue
        package let target: PrintedValue
        /// The worst that is not in the last band; nothing where nothing is tolerated.
        package let edge: PrintedValue?
        /// Nothing where it is not rated.
        package let band: Status.Band?
        /// `On track`, or why it is not rated.
        package let status: String

        package init(
            measure: String, value: PrintedValue, target: PrintedValue, edge: PrintedValue? = nil, band: Status.Band?,
            status: String
        ) {
            self.measure = measure
            self.value = value
            self.target = target
            self.edge = edge
            self.band = band
            self.status = status
        }
    }

    /// Begins the identifiers of the drawing's parts.
    package let id: String
    /// `Measures with a target`.
    package let subject: String
    package let rows: [Row]

    package init(id: String, subject: String, rows: [Row]) {
        self.id = id
        self.subject = subject
        self.rows = rows
    }

    /// Of one row how it stands, and of several how many stand how, in a sentence.
    package var finding: String {
        if rows.count == 1, let row = rows.first {
            return "\(row.value.printed) against a target of \(row.target.printed): \(row.status.lowercased())."
        }
        let bands: [Status.Band?] = Status.Band.allCases + [nil]
        let counts = bands.compactMap { band in
            rows.first { $0.band == band }.map { row in
                "\(band == nil ? "not rated" : row.status.lowercased()) \(rows.count { $0.band == band })"
            }
        }
        return "Of \(rows.count) measures with a target: \(counts.listed)."
    }

    /// The same measures in as few pictures as hold no more than so many each, one about as large as the other.
    func parts(ofAtMost most: Int) -> [Self] {
        let ranges = rows.partsOfAtMost(most)
        guard ranges.count > 1 else { return [self] }
        return ranges.enumerated().map { index, range in
            Self(
                id: "\(id)-\(index + 1)", subject: "\(subject), part \(index + 1) of \(ranges.count)",
                rows: Array(rows[range]))
        }
    }

    /// The drawing.
    ///
    /// - Parameters:
    ///   - width: such as ``Scene/narrow`` or ``Scene/wide``.
    ///   - isTitled: whether it says its finding itself, and not the page around it.
    /// - Returns: the drawing, to be written as SVG.
    package func scene(width: Double = Scene.wide, isTitled: Bool = true) -> Scene {
        BulletChart(self, width: Scene.laidOut(width), isTitled: isTitled).scene(id)
    }

    /// Everything the picture shows, for those who do not see it.
    var description: String {
        let sentences = rows.map { row in
            let edge = row.edge.map { ", tolerated to \($0.printed)" } ?? ""
            return "\(row.measure): \(row.value.printed), target \(row.target.printed)\(edge), "
                + "\(row.status.lowercased())."
        }
        return ([finding] + sentences).joined(separator: " ")
    }

    /// In a page.
    var html: [HTMLNode] {
        let hasEdge = rows.contains { $0.edge != nil }
        return PictureView(
            finding: finding, narrow: BulletChart(self, width: Scene.narrow, isTitled: false).scene("\(id)-narrow"),
            wide: scene(isTitled: false),
            table: PictureTable(
                caption: subject,
                header: ["Measure", "Value", "Target"] + (hasEdge ? ["Tolerated to"] : []) + ["Status"],
                numbers: hasEdge ? [1, 2, 3] : [1, 2],
                rows: rows.map { row in
                    [row.measure, row.value.printed, row.target.printed]
                        + (hasEdge ? [row.edge?.printed ?? "none"] : []) + [row.status]
                })
        ).html
    }
}
