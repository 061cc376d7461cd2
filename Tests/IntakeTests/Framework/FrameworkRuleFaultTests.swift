import Intake
import PerformanceModel
import Testing

/// Status rules that cannot rate what they are to rate.
struct FrameworkRuleFaultTests {
    @Test(arguments: [
        ("none", "target", "m has a status rule but no polarity, so it can be neither good nor bad; remove one"),
        (
            "near-target",
            "target-and-floor",
            """
            r rates what is high or low, and near the target is good for m; use a rule whose test is target \
            or band
            """
        ),
    ])
    func `a rule that cannot rate its measure is refused`(_ polarity: String, _ test: String, _ message: String) {
        expectOne(
            "rule-without-polarity",
            adding: """
                status-rules:
                  - {id: r, number: 1, from: 2017-04-01, title: R, test: \(test)}
                measures:
                  - 1️⃣{id: m, title: M, polarity: \(polarity), unit: count, aggregation: flow, group: care, rule: r}
                """, message)
    }

    @Test func `a percentage of a target of nought is refused`() {
        expectOne(
            "tolerance-of-nought",
            adding: """
                status-rules:
                  - {id: r, number: 1, from: 2017-04-01, title: R, test: target, tolerance: 10 per cent}
                measures:
                  - {id: m, title: M, polarity: low, unit: count, aggregation: flow, group: care, rule: r}
                targets:
                  - 1️⃣{measure: m, period: fy2017-18, value: 0, approved-by: C, because: B}
                """,
            "the target of m is nought, and r allows a percentage of it, which is nothing; write the tolerance in points"
        )
    }
}
