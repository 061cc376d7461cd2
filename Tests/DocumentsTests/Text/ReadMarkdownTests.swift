import Documents
import Testing

struct ReadMarkdownTests {
    @Test func `headings, paragraphs and items are read without their marks`() {
        let text = """
            # Quarter 3

            The **rate** rose
            *in [Q2](https://a.org/)* to **4.5
            per cent**.

            - One
              - Two
            2. Three
            > Four

            Libraries
            ---
            """
        #expect(
            written(readMarkdown(text)) == [
                "H1 1: Quarter 3", "P 3: The rate rose / 4: in Q2 to 4.5 / 5: per cent.", "L 7: One", "L 8: Two",
                "L 9: Three / 10: Four", "H2 12: Libraries",
            ])
    }

    @Test func `a table stands between paragraphs`() {
        #expect(
            written(readMarkdown("Up.\n\n| Measure | Q1 |\n|---|---|\n| **Visits** | 12 |\nDown.\n")) == [
                "P 1: Up.", "# 3: Measure | 3: Q1", "| 5: Visits | 5: 12", "P 6: Down.",
            ])
    }
}
