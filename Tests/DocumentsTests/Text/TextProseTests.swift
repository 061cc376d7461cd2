import Documents
import Testing

struct TextProseTests {
    @Test func `lines that end a sentence and are not of one width are paragraphs`() {
        let long = String(repeating: "The rate rose and fell. ", count: 8)
        #expect(written(readText("\(long)\n\(long)\nMore.")).count == 3)
    }

    @Test func `a line that goes on in lower case is of the same paragraph`() {
        #expect(
            written(readText("The time has\nimproved.\nMore.")) == ["P 1: The time has / 2: improved.", "P 3: More."])
    }

    @Test func `text broken to fit is one paragraph until a line that had room`() {
        let text = """
            The rate of delayed transfers rose to 4.5% in the second quarter. The council
            Plan asks for less. Twelve fewer people waited at the end.
            Demand remains high, and the number of referrals went up again in the third
            quarter.
            """
        #expect(
            written(readText(text)) == [
                "P 1: The rate of delayed transfers rose to 4.5% in the second quarter. The council"
                    + " / 2: Plan asks for less. Twelve fewer people waited at the end.",
                "P 3: Demand remains high, and the number of referrals went up again in the third / 4: quarter.",
            ])
    }

    @Test func `a short line over prose or a table is a heading, whether or not a blank line parts them`() {
        let prose = "There is a national trend of a decrease in the volume of loans from libraries, and it goes on."
        #expect(
            written(readText("Performance Summary\nStart Well\n\nLibraries\n\(prose)\n\nArea  Q1\nUpper  2\n")) == [
                "H2 1: Performance Summary", "H2 2: Start Well", "H2 4: Libraries", "P 5: \(prose)",
                "| 7: Area | 7: Q1",
                "| 8: Upper | 8: 2",
            ])
    }

    @Test func `what ends as a sentence or has nothing under it is no heading`() {
        #expect(
            written(readText("Implications:\n\nAll is well.\n\nNone\n")) == [
                "P 1: Implications:", "P 3: All is well.", "P 5: None",
            ])
    }

    @Test func `a stack of short lines is no row of headings`() {
        #expect(written(readText("County Hall\nFishergate\nPreston\n\nAll is well.")).allSatisfy { $0.hasPrefix("P") })
    }

    @Test func `a numbered heading and a numbered paragraph lose their numbers`() {
        #expect(
            written(readText("3.2 Delayed transfers\n\n3.3 The rate rose to 4.5% in Q2.\n\n3.2 million people came."))
                == [
                    "H2 1: Delayed transfers", "P 3: The rate rose to 4.5% in Q2.", "P 5: 3.2 million people came.",
                ])
    }

    @Test func `a line under a line, or capitals, make a heading`() {
        #expect(
            written(readText("Waste\n=====\n\nLoans\n-----\nUp.\n\nCHILDREN'S SERVICES\nDown.")) == [
                "H1 1: Waste", "H2 4: Loans", "P 6: Up.", "H1 8: CHILDREN'S SERVICES", "P 9: Down.",
            ])
    }

    @Test(arguments: ["·", "•", "-", "*", "–", "o", "1.", "(a)", "b)", "iv.", "12)"])
    func `an item loses its mark`(mark: String) {
        #expect(written(readText("\(mark) note the report;\n")) == ["L 1: note the report;"])
    }

    @Test func `an item goes on where it is set in`() {
        #expect(
            written(readText("• agree the\n  Next steps.\n\nDone.")) == [
                "L 1: agree the / 2: Next steps.", "P 4: Done.",
            ])
    }

    @Test func `a number at the start of a line that goes on is no mark`() {
        let text = "The number of people who waited longer than they should was in March at\n12. It fell in April."
        #expect(written(readText(text)).count == 1)
    }

    @Test func `what cannot be seen does no harm, and lines keep their numbers`() {
        #expect(
            written(readText("\u{FEFF}The\u{A0}rate\0 ro\u{AD}se.\r\rIt\u{200B} fell.\r\n\r\nMore.")) == [
                "P 1: The rate rose.", "P 3: It fell.", "P 5: More.",
            ])
    }
}
