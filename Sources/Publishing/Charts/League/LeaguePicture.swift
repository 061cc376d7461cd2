import Documents
package import PerformanceModel

/// Areas in order of their value, decided: bars from nought, the council's own marked, and a benchmark across them.
package struct LeaguePicture: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        package let area: String
        package let value: PrintedValue
        /// 1 is best, or highest where neither way is good; equal values share a rank.
        package let rank: Int
        package let isJoint: Bool
        package let isOwn: Bool

        /// `2`, or `2=` where others share it.
        var place: String { "\(rank)\(isJoint ? "=" : "")" }
    }

    /// An area, its value, and whether it is the council's own.
    package struct Entry: Hashable, Sendable {
        package let area: String
        package let value: PrintedValue
        package let isOwn: Bool

        package init(area: String, value: PrintedValue, isOwn: Bool = false) {
            self.area = area
            self.value = value
            self.isOwn = isOwn
        }
    }

    /// Begins the identifiers of the drawing's parts.
    package private(set) var id: String
    /// `Re-referrals, per cent, Q3 2017/18, among similar councils`.
    package let subject: String
    /// Such as `Dale is joint 3rd of 16, best quarter.`, a sentence.
    package let finding: String
    package let polarity: Polarity
    package let unit: MeasureUnit
    /// From the first rank to the last.
    package let rows: [Row]
    /// `England` and its value.
    package let benchmarkName: String
    package let benchmark: PrintedValue?
    /// Whose figure is missing, and why, in sentences.
    package let leftOut: [String]

    /// Ranks the areas; those whose value is no number are left out.
    package init(
        id: String, subject: String, finding: String, polarity: Polarity, unit: MeasureUnit, entries: [Entry],
        benchmarkName: String = "", benchmark: PrintedValue? = nil, leftOut: [String] = []
    ) {
        self.id = id
        self.subject = subject
        self.finding = finding
        self.polarity = polarity
        self.unit = unit
        self.benchmarkName = benchmarkName
        self.benchmark = benchmark
        self.leftOut = leftOut
        let held = entries.filter { $0.value.drawable != nil }
        let isBefore: (Double, Double) -> Bool = polarity == .low ? { $0 < $1 } : { $0 > $1 }
        let sorted = held.sorted { one, other in
            one.value.value == other.value.value
                ? one.area < other.area : isBefore(one.value.value, other.value.value)
        }
        let counts = held.reduce(into: [Double: Int]()) { $0[$1.value.value, default: 0] += 1 }
        var firsts: [Double: Int] = [:]
        for (index, entry) in sorted.enumerated() where firsts[entry.value.value] == nil {
            firsts[entry.value.value] = index + 1
        }
        rows = sorted.map { entry in
            Row(
                area: entry.area, value: entry.value, rank: firsts[entry.value.value] ?? 0,
                isJoint: counts[entry.value.value] ?? 1 > 1, isOwn: entry.isOwn)
        }
    }

    /// The drawing.
    ///
    /// - Parameters:
    ///   - width: such as ``Scene/narrow`` or ``Scene/wide``.
    ///   - isTitled: whether it says its finding itself, and not the page around it.
    /// - Returns: the drawing, to be written as SVG.
    package func scene(width: Double = Scene.wide, isTitled: Bool = true) -> Scene {
        LeagueChart(self, width: Scene.laidOut(width), isTitled: isTitled).scene(id)
    }

    /// The same picture with other identifiers, since a page that has it twice must tell its parts apart.
    package func named(_ id: String) -> Self {
        var other = self
        other.id = id
        return other
    }

    /// What the first rank means.
    var order: String {
        switch polarity {
        case .high: "High is good: the first is the highest."
        case .low: "Low is good: the first is the lowest."
        case .nearTarget, .none: "Neither high nor low is good: the first is the highest."
        }
    }

    /// Everything the picture shows, for those who do not see it.
    var description: String {
        let all = shown.map { part in
            switch part {
            case .row(let row): "\(row.place) \(row.area) \(row.value.printed)"
            case .others(let count): "\(count) others"
            }
        }.joined(separator: "; ")
        let benchmark = benchmark.map { ["\(benchmarkName): \($0.printed)."] } ?? []
        return ([finding, order] + (all.isEmpty ? [] : ["\(all)."]) + benchmark + leftOut).joined(separator: " ")
    }

    /// In a page.
    var html: [HTMLNode] {
        PictureView(
            finding: finding, narrow: LeagueChart(self, width: Scene.narrow, isTitled: false).scene("\(id)-narrow"),
            wide: scene(isTitled: false), table: figures
        ).html
    }

    /// Every area with its rank and value.
    var figures: PictureTable {
        PictureTable(
            caption: subject, header: ["Area", "Rank", "Value"], numbers: [1, 2],
            rows: rows.map { [$0.area, $0.place, $0.value.printed] }
                + (benchmark.map { [[benchmarkName, "not ranked", $0.printed]] } ?? []))
    }
}
