/// Settles what several rules say of one number.
enum Reconciling {
    /// The claims less those that a better founded one answers.
    ///
    /// A number that is a right share or part of another is no false restatement of a row; and a total that its row
    /// bears out is not wrong because another cell of its column is.
    static func reconciled(_ claims: [Claim]) -> [Claim] {
        var borneOut: Set<String> = []
        for claim in claims where claim.verdict == .supported || claim.verdict == .supportedWithinRounding {
            borneOut.insert(borne(claim))
        }
        // What is worked out from a cell that is wrong itself is not accused as well.
        let wrongCells = Set(
            claims.filter { $0.verdict == .contradicted && $0.place == nil && $0.rule == Totals.name }.map {
                "\($0.line) \($0.quote)"
            })
        let wrongParts = Set(
            claims.filter {
                $0.verdict == .contradicted && $0.place == nil
                    && [ChangeColumn.name, ShareColumns.name, Denominators.name].contains($0.rule)
            }.map { "\($0.line) \($0.quote)" })
        var seen: Set<String> = []
        return claims.filter { claim in
            guard seen.insert("\(key(claim)) \(claim.rule) \(claim.verdict) \(claim.figures.first?.line ?? 0)").inserted
            else { return false }
            guard claim.verdict == .contradicted else { return true }
            if claim.place == nil, [ShareRows.name, ChangeColumn.name, ShareColumns.name].contains(claim.rule),
                claim.figures.contains(where: { wrongCells.contains("\($0.line) \($0.value)") })
            {
                return false
            }
            if claim.place == nil, claim.rule == Totals.name,
                claim.figures.contains(where: { wrongParts.contains("\($0.line) \($0.value)") })
            {
                return false
            }
            guard yields.contains(claim.rule) else { return true }
            return !borneOut.contains(borne(claim))
        }
    }

    private static let yields: Set<String> = ["restatement", "total", "change"]

    /// In words any rule may bear a number out; a cell that is right as one thing may be wrong as another.
    private static func borne(_ claim: Claim) -> String {
        claim.place == nil ? "\(key(claim)) \(claim.rule)" : key(claim)
    }

    private static func key(_ claim: Claim) -> String {
        claim.place.map { "\($0.paragraph) \($0.range)" } ?? "\(claim.line) \(claim.quote)"
    }
}
