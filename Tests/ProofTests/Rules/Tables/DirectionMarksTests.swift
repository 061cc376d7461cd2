import Testing

struct DirectionMarksTests {
    @Test func `an arrow points where the number went`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 | Direction |
            |---|---|---|---|
            | Library visits | 900 | 950 | ↑ |
            | Museum visits | 400 | 380 | ↓ |
            | Loans | 700 | 640 | 1️⃣↑ |
            """
        ).finds("direction", ("down", "700 (Q2 2017/18) to 640 (Q3 2017/18)"))
    }

    @Test func `right arrows are borne out`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 | Direction |
            |---|---|---|---|
            | Library visits | 900 | 950 | 1️⃣↑ |
            | Museum visits | 400 | 380 | 2️⃣↓ |
            | Loans | 700 | 700 | 3️⃣→ |
            """
        ).bearsOut("direction")
    }

    @Test func `where the arrows point at what is better a fall may point up`() {
        MarkedReport(
            """
            | Measure | Good is | Q2 2017/18 | Q3 2017/18 | Direction |
            |---|---|---|---|---|
            | Complaints | L | 90 | 80 | ↑ |
            | Calls answered | H | 71% | 69% | ↓ |
            | Days lost to sickness | L | 9.1 | 8.4 | ↑ |
            """
        ).findsNothing()
    }
}
