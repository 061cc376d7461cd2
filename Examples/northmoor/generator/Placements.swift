/// What is paid for placements, in three parts since April 2016: foster carers and homes of the council's own, and
/// agencies, whose part is confidential while their contract is let again.
func placements(_ returns: inout Returns) {
    var draws = Draws("placements")
    for quarter in 16..<Calendar.quarters {
        for (measure, level, growth) in [
            ("placements-carers", 1_912_000.0, 11_500.0), ("placements-homes", 2_764_000, 8_200),
            ("placements-agencies", 2_231_000, 46_000),
        ] {
            let mean = level + growth * Double(quarter - 16)
            let paid = 100 * nearest(mean * (1 + 0.014 * draws.normal()) / 100)
            returns.add(Row(measure, Calendar.quarter(quarter), value: "\(paid)"), to: people(quarter))
        }
    }
}
