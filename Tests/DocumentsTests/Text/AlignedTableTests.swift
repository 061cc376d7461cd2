import Documents
import Testing

struct AlignedTableTests {
    @Test func `columns are found by their gutters, and a label goes on below its row`() {
        let text = """
            Measure                          Good is    Q1        Q2
                                             High/Low   17/18     17/18

            Waste management
            % of recycling, re-use and       H          45%       46%
            composting
            Number of visits to libraries    H          895,146   845,866
            each quarter
            """
        #expect(
            written(readText(text)) == [
                "| 1: Measure | 1: Good is / 2: High/Low | 1: Q1 / 2: 17/18 | 1: Q2 / 2: 17/18",
                "| <4> 4: Waste management",
                "| 5: % of recycling, re-use and / 6: composting | 5: H | 5: 45% | 5: 46%",
                "| 7: Number of visits to libraries / 8: each quarter | 7: H | 7: 895,146 | 7: 845,866",
            ])
    }

    @Test func `figures may stand beside the middle of a label`() {
        let text = """
            Average caseload                 L             20        19
            Percentage of contacts that
                                             H          34.1%     29.1%
            lead to a referral
            """
        #expect(
            written(readText(text)) == [
                "| 1: Average caseload | 1: L | 1: 20 | 1: 19",
                "| 2: Percentage of contacts that / 4: lead to a referral | 3: H | 3: 34.1% | 3: 29.1%",
            ])
    }

    @Test func `cells of several lines may be centred beside a longer label`() {
        let text = """
                                               Good is         Q1
            Performance measure                                           Year to date
                                               High or Low     17/18
            % of recycling, re-use and
                                                                          43%
            composting of all household        H               45%
                                                                          forecast
            waste collected in the county
            Visits to libraries                H               895,146    2,625,593
            """
        #expect(
            written(readText(text)) == [
                "| 2: Performance measure | 1: Good is / 3: High or Low | 1: Q1 / 3: 17/18 | 2: Year to date",
                "| 4: % of recycling, re-use and / 6: composting of all household / 8: waste collected in the county"
                    + " | 6: H | 6: 45% | 5: 43% / 7: forecast",
                "| 9: Visits to libraries | 9: H | 9: 895,146 | 9: 2,625,593",
            ])
    }

    @Test func `a heading may cover columns, and a rule makes what stands over it headings`() {
        let text = """
                                2016/17               2017/18
            Area            Number     Rate      Number     Rate
            ----------------------------------------------------
            Burnley             12     4.5           14     5.1
            Pendle               9                   10     3.6
            """
        #expect(
            written(readText(text)) == [
                "#  | <2> 1: 2016/17 | <2> 1: 2017/18", "# 2: Area | 2: Number | 2: Rate | 2: Number | 2: Rate",
                "| 4: Burnley | 4: 12 | 4: 4.5 | 4: 14 | 4: 5.1", "| 5: Pendle | 5: 9 |  | 5: 10 | 5: 3.6",
            ])
    }

    @Test func `a title between two tables belongs to neither`() {
        let text = """
            Area      Q1     Q2
            Burnley   12     14

            Table 2

            Savings   Plan   Done
            Pendle    15     16
            """
        #expect(
            written(readText(text)) == [
                "| 1: Area | 1: Q1 | 1: Q2", "| 2: Burnley | 2: 12 | 2: 14", "H2 4: Table 2",
                "| 6: Savings | 6: Plan | 6: Done", "| 7: Pendle | 7: 15 | 7: 16",
            ])
    }

    @Test func `two blanks after a full stop part no columns`() {
        let text = "The rate rose.  It was 4.5 in Q1 and\nis now down.  All is well and 5 more are in.\n"
        #expect(
            written(readText(text)) == [
                "P 1: The rate rose.  It was 4.5 in Q1 and / 2: is now down.  All is well and 5 more are in."
            ])
    }

    @Test func `an item with blanks after its mark is no row`() {
        #expect(written(readText("•   Visits rose\n•   Loans fell\n")) == ["L 1: Visits rose", "L 2: Loans fell"])
    }
}
