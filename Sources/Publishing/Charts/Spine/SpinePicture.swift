package import PerformanceModel

/// What a spine chart shows, decided: for each measure where the council stands among others.
///
/// Source: the area profiles of Fingertips. Every row is drawn around its benchmark and to its own scale, the worst at
/// the left; where neither way is good, the lowest.
package struct SpinePicture: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        /// With its unit and period: `Re-referrals, per cent, Q3 2017/18`.
        package let measure: String
        package let polarity: Polarity
        /// The council's value.
        package let own: PrintedValue?
        package let benchmark: PrintedValue?
        /// Of those compared with.
        package let lowest: PrintedValue?
        package let highest: PrintedValue?
        /// The values at a quarter and at three quarters of them; nothing where they are too few for quarters.
        package let quarters: Quarters?
        package let judgement: DrawnJudgement
        /// More than the judgement says by itself: `Not compared: England is of 2015/16`.
        package let remark: String?

        package struct Quarters: Hashable, Sendable {
            package let lower: Double
            package let upper: Double

            package init(lower: Double, upper: Double) {
                self.lower = lower
                self.upper = upper
            }
        }

        package init(
            measure: String, polarity: Polarity, own: PrintedValue?, benchmark: PrintedValue?,
            lowest: PrintedValue?, highest: PrintedValue?, quarters: Quarters? = nil, judgement: DrawnJudgement,
            remark: String? = nil
        ) {
            self.measure = measure
            self.polarity = polarity
            self.own = own
            self.benchmark = benchmark
            self.lowest = lowest
            self.highest = highest
            self.quarters = quarters
            self.judgement = judgement
            self.remark = remark
        }
    }

    /// Begins the identifiers of the drawing's parts.
    package private(set) var id: String
    /// `Children looked after, compared with 15 similar councils`.
    package let subject: String
    /// Such as `Better than England on 3 of 8 measures, worse on 2.`, a sentence.
    package let finding: String
    /// The council's name, and the benchmark's: `Dale` and `England`.
    package let area: String
    package let benchmark: String
    package let rows: [Row]

    package init(id: String, subject: String, finding: String, area: String, benchmark: String, rows: [Row]) {
        self.id = id
        self.subject = subject
        self.finding = finding
        self.area = area
        self.benchmark = benchmark
        self.rows = rows
    }

    /// The drawing.
    ///
    /// - Parameters:
    ///   - width: such as ``Scene/narrow``, on which each measure has two lines, or ``Scene/wide``.
    ///   - isTitled: whether it says its finding itself, and not the page around it.
    /// - Returns: the drawing, to be written as SVG.
    package func scene(width: Double = Scene.wide, isTitled: Bool = true) -> Scene {
        SpineChart(self, width: Scene.laidOut(width), isTitled: isTitled).scene
    }

    /// The same picture with other identifiers, since a page that has it twice must tell its parts apart.
    func named(_ id: String) -> Self {
        var other = self
        other.id = id
        return other
    }

    /// The same rows in as few pictures as hold no more than so many each, one about as large as the other.
    ///
    /// - Parameter most: how many rows a picture may have.
    /// - Returns: itself where they are no more.
    package func parts(ofAtMost most: Int) -> [Self] {
        let ranges = rows.partsOfAtMost(most)
        guard ranges.count > 1 else { return [self] }
        return ranges.enumerated().map { index, range in
            Self(
                id: "\(id)-\(index + 1)", subject: subject,
                finding: "\(finding) Part \(index + 1) of \(ranges.count).",
                area: area, benchmark: benchmark, rows: Array(rows[range]))
        }
    }

    /// Everything the picture shows, for those who do not see it.
    var description: String {
        let sentences = rows.map { row in
            let own = row.own?.printed ?? "no value"
            let benchmark = row.benchmark.map { "; \(self.benchmark) \($0.printed)" } ?? ""
            let ends = [row.left, row.right].compactMap { $0?.printed }
            let range = ends.count == 2 ? "; others from \(ends[0]) to \(ends[1])" : ""
            return "\(row.measure): \(area) \(own), \(row.remark ?? row.verdict.lowercased())\(benchmark)\(range)."
        }
        return ([finding] + sentences).joined(separator: " ")
    }
}

extension SpinePicture.Row {
    var isLowGood: Bool { polarity == .low }
    /// The worst, or the lowest where neither way is good.
    var left: PrintedValue? { isLowGood ? highest : lowest }
    var right: PrintedValue? { isLowGood ? lowest : highest }

    /// `Better`, `Not compared: England is of 2015/16`.
    var verdict: String {
        if let remark { return remark }
        return switch judgement {
        case .ordinary: "Similar"
        case .better: "Better"
        case .worse: "Worse"
        case .higher: "Higher"
        case .lower: "Lower"
        case .notCompared: "Not compared"
        }
    }
}
