import PerformanceModel
import Testing

struct StatusesTests {
    @Test func `a status is the one that the key makes it`() {
        MarkedReport(
            """
            Green: target met. Amber: within 5% of target. Red: more than 5% from target.

            | Measure | Good is | Q3 2017/18 | Target | RAG |
            |---|---|---|---|---|
            | Homes built | High | 380 | 400 | 1️⃣Red |
            | Homes let | High | 410 | 400 | Green |
            """
        ).finds("status", ("amber", "380 against a target of 400, high is good"))
    }

    @Test func `a status that the key makes so is borne out`() {
        MarkedReport(
            """
            Green: target met. Amber: within 5% of target. Red: more than 5% from target.

            | Measure | Good is | Q3 2017/18 | Target | RAG |
            |---|---|---|---|---|
            | Homes built | High | 380 | 400 | 1️⃣Amber |
            | Homes let | High | 410 | 400 | 2️⃣Green |
            | Complaints | Low | 90 | 60 | 3️⃣Red |
            """
        ).bearsOut("status")
    }

    @Test func `without a key a green that missed its target is only asked about`() {
        MarkedReport(
            """
            | Measure | Good is | Q3 2017/18 | Target | RAG |
            |---|---|---|---|---|
            | Homes built | High | 310 | 400 | 1️⃣Green |
            """
        ).finds("status", ("not green", "310 against a target of 400, high is good"), severity: .query)
    }

    @Test func `without a key an amber may be earned in any way`() {
        MarkedReport(
            """
            | Measure | Good is | Q3 2017/18 | Target | RAG |
            |---|---|---|---|---|
            | Homes built | High | 310 | 400 | Amber |
            | Homes let | High | 410 | 400 | Amber |
            """
        ).findsNothing()
    }
}
