import Documents
import Testing

struct PipeTableTests {
    @Test func `bars part cells, and a rule makes the first row headings`() {
        #expect(
            written(readText("| Measure | Q1 |\n|---|---:|\n| Visits \\| loans | 1,200 |\n| Rate | |\n")) == [
                "# 1: Measure | 1: Q1", "| 3: Visits | loans | 3: 1,200", "| 4: Rate | ",
            ])
    }

    @Test func `bars at the sides are not needed`() {
        #expect(written(readText("a | b\n---|---\n1 | 2\n")) == ["# 1: a | 1: b", "| 3: 1 | 3: 2"])
        #expect(written(readText("a | b\n1 | 2\n")) == ["| 1: a | 1: b", "| 2: 1 | 2: 2"])
    }

    @Test func `a grid's cells may have several lines`() {
        let text = """
            +---------+-----+
            | Measure | Q1  |
            +=========+=====+
            | Rate of | 4.5 |
            | falls   |     |
            +---------+-----+
            """
        #expect(written(readText(text)) == ["# 2: Measure | 2: Q1", "| 4: Rate of / 5: falls | 4: 4.5"])
    }

    @Test func `a grid with one rule under its headings has a row a line`() {
        let text = "+---+---+\n| a | b |\n+---+---+\n| 1 | 2 |\n| 3 | 4 |\n+---+---+\n"
        #expect(written(readText(text)) == ["# 2: a | 2: b", "| 4: 1 | 4: 2", "| 5: 3 | 5: 4"])
    }

    @Test func `one line with a bar is prose`() {
        #expect(written(readText("Home | About us\n")) == ["P 1: Home | About us"])
    }
}
