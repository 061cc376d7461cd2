import Documents
import Testing

/// Excerpts of the source document, whose tables were a Word file's.
struct TabTableTests {
    @Test func `each line after a tab is a cell, and a blank line ends a row`() {
        let text = """
            \tPerformance Measure
            \tGood is
            High or Low
            \tQ1
            17/18

            \tWaste management

            \t% of recycling
            \tH
            \t45%

            \tE-Book downloads
            \tH
            \t40,516
            """
        #expect(
            written(readText(text)) == [
                "| 1: Performance Measure | 2: Good is / 3: High or Low | 4: Q1 / 5: 17/18",
                "| <3> 7: Waste management",
                "| 9: % of recycling | 10: H | 11: 45%", "| 13: E-Book downloads | 14: H | 15: 40,516",
            ])
    }

    @Test func `a row that blank lines part is put together by how many cells it has`() {
        let text = """
            \tRoad safety

            \tPerformance Measure

            \tGood is
            High or Low
            \tQ1-3
            2014

            \tAll KSI
            \tL
            \t553

            \tChild KSI
            \tL
            \t52
            """
        #expect(
            written(readText(text)) == [
                "| <3> 1: Road safety", "| 3: Performance Measure | 5: Good is / 6: High or Low | 7: Q1-3 / 8: 2014",
                "| 10: All KSI | 11: L | 12: 553", "| 14: Child KSI | 15: L | 16: 52",
            ])
    }

    @Test func `values stacked in a cell stay in it over blank lines`() {
        let text = """
            \tMeasure
            \tHigh
            \tQ1
            \tQ2

            \tHealth Checks completed
            \tH
            \t9,172
            \t10,020

            \tTroubled Families Unit (TFU)
            - Number of families attached

            - Payment by results claims
            \tH


            \t
            4,305 (Q4, 2016/17)

            338 (total – 2016)
            \t6,108

            -



            Public Health
            The vaccine protects babies against five different diseases: diphtheria, tetanus and others.
            """
        #expect(
            written(readText(text)).suffix(4) == [
                "| 6: Health Checks completed | 7: H | 8: 9,172 | 9: 10,020",
                "| 11: Troubled Families Unit (TFU) / 12: - Number of families attached / 14: - Payment by results claims"
                    + " | 15: H | 19: 4,305 (Q4, 2016/17) / 21: 338 (total – 2016) | 22: 6,108 / 24: -",
                "H2 28: Public Health",
                "P 29: The vaccine protects babies against five different diseases: diphtheria, tetanus and others.",
            ])
    }

    @Test func `a key to the colours is not the first row of the table under it`() {
        let text = "Key:\n\tOn track\n\tRequires improvement\n\n\n\tMeasure\n\tH\n\tQ1\n\n\tNumber\n\t-\n\t2,491\n"
        #expect(
            written(readText(text)) == [
                "P 1: Key:", "P 2: On track", "P 3: Requires improvement", "| 6: Measure | 7: H | 8: Q1",
                "| 10: Number | 11: - | 12: 2,491",
            ])
    }

    @Test func `rows of another length begin another table`() {
        let first = "\tArea\n\tQ1\n\tQ2\n\n\tUpper\n\t1\n\t2\n\n"
        let document = readText(first + "\tMonth\n\tJan\n\n\tCalls\n\t20\n\n\tVisits\n\t30\n")
        let tables = document.blocks.map { if case .table(let table) = $0 { table.rows.count } else { 0 } }
        #expect(tables == [2, 3])
    }

    @Test func `prose may stand right under the last cell`() {
        let text = """
            \tMeasure
            \tQ1

            \tReferral rate
            \t32.3
            Children's Social Care
            There were 8,632 contacts received by children's social care, and 34.8% of them led to a referral.
            """
        #expect(
            written(readText(text)).suffix(3) == [
                "| 4: Referral rate | 5: 32.3", "H2 6: Children's Social Care",
                "P 7: There were 8,632 contacts received by children's social care, and 34.8% of them led to a referral.",
            ])
    }

    @Test func `a cell of a tab alone is empty`() {
        let text = "\tMeasure\n\tQ1\n\tStatus\n\n\tRate\n\t3\n\t\n\n\tNumber\n\t4\n\t\n"
        #expect(written(readText(text)).last == "| 9: Number | 10: 4 | ")
    }

    @Test func `a tab before a title, a paragraph or an item makes no table`() {
        #expect(
            written(readText("\tExecutive Summary\n\nAll is well.\n\n\t- note it\n\t- agree it\n")) == [
                "H2 1: Executive Summary", "P 3: All is well.", "L 5: note it", "L 6: agree it",
            ])
    }

    @Test func `tabs within lines part the cells of a row`() {
        #expect(
            written(readText("Measure\tQ1\tQ2\nWaste\nVisits\t1,200\t\nLoans\t3\t4\n\nMore.\n")) == [
                "| 1: Measure | 1: Q1 | 1: Q2", "| <3> 2: Waste", "| 3: Visits | 3: 1,200", "| 4: Loans | 4: 3 | 4: 4",
                "P 6: More.",
            ])
    }

    @Test func `a mark, a tab and its words are an item, not a row`() {
        #expect(
            written(readText("•\tFirst\n•\tSecond\n3.2\tThe rate rose.\n")) == [
                "L 1: First", "L 2: Second", "P 3: The rate rose.",
            ])
    }
}
