import Testing

struct MultiplesTests {
    @Test func `what has doubled is twice the old value`() {
        MarkedReport("Enquiries 1️⃣doubled from 200 to 310.")
            .finds("change", ("1.55 times", "310 is 1.55 times 200"))
        MarkedReport("Enquiries 1️⃣doubled from 200 to 400.").bearsOut("change")
    }

    @Test func `more than doubled is more than twice`() {
        MarkedReport("Enquiries more than 1️⃣doubled from 200 to 390.")
            .finds("change", ("1.95 times", "390 is 1.95 times 200"))
    }

    @Test func `what has halved is held against the table`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|
            | Missed bin collections | 800 | 600 |

            Missed bin collections 1️⃣halved since Q2.
            """
        ).finds("change", ("0.75 times", "600 is 0.75 times 800"))
    }

    @Test func `nearly doubled leaves room`() {
        MarkedReport("Enquiries nearly 1️⃣doubled from 200 to 385.").bearsOut("change")
    }
}
