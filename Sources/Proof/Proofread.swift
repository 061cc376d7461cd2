import PerformanceModel
package import Reading

/// What proof-reading a report found: every claim with its verdict, and what has to be mended.
package struct ProofReport: Sendable {
    /// In the order of the lines they stand on.
    package let claims: [Claim]
    package let paper: ReadPaper

    package init(claims: [Claim], paper: ReadPaper) {
        self.claims = claims
        self.paper = paper
    }

    /// The claims that are contradicted, asked about or badly written.
    package var findings: [Claim] {
        claims.filter {
            $0.verdict == .contradicted || $0.severity != .error && $0.verdict == .unchecked && $0.rule != Numbers.name
        }
    }

    /// The cells of its tables of which no figure could be made, with their line and why.
    package var notUnderstood: [(line: Int, text: String, because: String)] {
        paper.tables.flatMap(\.notUnderstood).map { ($0.line, $0.text, $0.because) }
    }

    package var isContradicted: Bool { claims.contains { $0.verdict == .contradicted && $0.severity == .error } }
}

/// Holds every claim of a paper against its figures.
///
/// - Parameter paper: its tables and sentences as they were read.
/// - Returns: one claim for each number of the prose at least; those that no rule could judge are unchecked, and say
/// why.
package func proofread(_ paper: ReadPaper) -> ProofReport {
    let evidence = Evidence(paper)
    let judged = Reconciling.reconciled(ProofRules.all.flatMap { $0.claims(in: evidence) })
    let claims = judged + Numbers.claims(besides: judged, in: evidence)
    return ProofReport(
        claims: claims.enumerated().sorted { left, right in
            func place(_ entry: (offset: Int, element: Claim)) -> (Int, Int, Int) {
                (entry.element.line, entry.element.place?.range.lowerBound ?? 0, entry.offset)
            }
            return place(left) < place(right)
        }.map(\.element), paper: paper)
}

/// Every rule, in the order of the guide.
package enum ProofRules {
    package static let all: [any ProofRule.Type] = [
        Restatements.self, SharesInWords.self, SharesOfRows.self, ShareRows.self, ShareColumns.self,
        ChangesInWords.self, Multiples.self,
        ChangeColumn.self, Totals.self,
        TotalsInWords.self, RowsTogether.self, Cumulative.self, AveragesInWords.self, AveragesOfPeriods.self,
        Averages.self, Parts.self, OtherParts.self, Directions.self, DirectionsAmongRows.self, Overspends.self,
        Comparisons.self, TargetsMet.self, Distances.self,
        Superlatives.self, ExtremeChanges.self, Funnels.self,
        Subsets.self,
        Denominators.self, QuarterMonths.self, SpansInWords.self, SpanLabels.self, Units.self, CellUnits.self,
        DirectionMarks.self,
        Statuses.self,
        StatusCounts.self, StatusesInWords.self, Forms.self,
    ]
}
