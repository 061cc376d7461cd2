import TestSupport
import Testing

/// Leaving small numbers out of a table, as an analyst does it.
struct DiscloseTests {
    private func run(_ file: String, _ arguments: String...) throws -> Program.Outcome {
        let scratch = try Scratch()
        try scratch.write(file, to: "file.csv")
        return try scratch.program.run(["disclose", "file.csv", "--format", "csv"] + arguments)
    }

    @Test func `a small count and what it would follow from are left out of a wide table`() throws {
        let outcome = try run("ward,Boys,Girls,Total\nMoss,3,12,15\nFell,20,14,34\nGale,9,0,9\nTotal,32,26,58\n")
        #expect(outcome.status == 0)
        #expect(outcome.lines[0] == "ward,Boys,Girls,Total")
        #expect(outcome.lines[1].hasPrefix("Moss,[c],"))
        // 3 = 15 - 12 and 3 = 32 - 20 - 9: one more of its row and one more of its column cannot be told.
        #expect(outcome.lines[1].hasSuffix("[c]") || outcome.lines[1].hasPrefix("Moss,[c],[c]"))
        #expect(outcome.lines[2...4].contains { $0.split(separator: ",")[1] == "[c]" })
        #expect(outcome.complaint.contains("4 of 12 counts are left out: 1 from 1 to 4, and 3 without which"))
    }

    @Test func `a long table comes out as it came, and other columns stay`() throws {
        let outcome = try run(
            "place,sex,freq,remark\nMoss,Boys,3,a\nMoss,Girls,30,b\nMoss,All,33,c\n", "--labels", "place,sex")
        #expect(outcome.lines == ["place,sex,freq,remark", "Moss,Boys,[c],a", "Moss,Girls,[c],b", "Moss,All,33,c"])
    }

    @Test func `a nought is told unless asked not to, and a count over the threshold always`() throws {
        let file = "place,count\nMoss,0\nFell,5\nGale,9\n"
        #expect(try run(file).lines.dropFirst() == ["Moss,0", "Fell,5", "Gale,9"])
        #expect(try run(file, "--threshold", "5").lines.dropFirst() == ["Moss,0", "Fell,[c]", "Gale,9"])
        #expect(try run(file, "--hide-zeros").lines.dropFirst() == ["Moss,[c]", "Fell,5", "Gale,9"])
    }

    @Test func `what was left out before stays so and is protected too`() throws {
        let outcome = try run("place,Boys,Girls,Total\nMoss,[c],12,40\n")
        #expect(outcome.lines[1].split(separator: ",").count { $0 == "[c]" } == 2)
    }

    @Test func `bad cells and margins that do not add up stop it with their places`() throws {
        let file = "ward,Boys,Girls,Total\nMoss,2.5,x,9\nFell,-1,,9\nGale,7,8,16\nFell,1,1,2\n"
        let outcome = try run(file)
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        for said in [
            "line 2, column Boys: '2.5' is not a number of people", "line 2, column Girls: 'x' is not a number",
            "line 3, column Boys: '-1' is not a number of people", "line 3, column Girls: there is no count",
            "line 4, column Total: 'Gale, Total' is 16, and what it is the total of adds up to 15",
            "line 5, column Boys: 'Fell, Boys' stands on line 3 too",
        ] {
            #expect(outcome.complaint.contains(said), "\(outcome.complaint)")
        }
        // What cannot be read is not printed either: somebody could read it after all.
        #expect(try run(file, "--keep-going").lines[1] == "Moss,[c],[c],9")
    }

    @Test func `a row that is no row is not gone round, since it would follow from the rest`() throws {
        let outcome = try run("ward,Boys,Total\nMoss,3\nFell,9,9\nTotal,12,12\n", "--keep-going")
        #expect(outcome.status == 1 && outcome.output.isEmpty && !outcome.complaint.contains("--keep-going"))
    }

    @Test(arguments: ["--count x", "--labels x", "--threshold 0"])
    func `a choice that fits nothing is answered`(_ words: String) throws {
        let words = words.split(separator: " ").map(String.init)
        let outcome = try run("place,sex\nMoss,3\n", words[0], words[1])
        #expect(outcome.status != 0 && outcome.output.isEmpty && outcome.complaint.contains(words[1]))
    }

    @Test(
        .enabled(if: SharedFolder.has("oracle/suppression/tables_2way.csv"), "the reference values are not here"))
    func `the tables of the reference lose no more than there, each at its threshold`() throws {
        let all = rows(of: try SharedFolder.bytes("oracle/suppression/tables_2way.csv"))
        var (ours, theirs) = (0, 0)
        for (threshold, cells) in Dictionary(grouping: all, by: { $0["max_suppressed_count"] ?? "" }) {
            let columns = ["table_id", "row", "col", "freq"]
            let file = ([columns] + cells.map { cell in columns.map { cell[$0] ?? "" } })
                .map { $0.joined(separator: ",") + "\n" }.joined()
            let outcome = try run(file, "--threshold", threshold)
            try #require(outcome.lines.count == cells.count + 1, "\(outcome.complaint)")
            for (line, cell) in zip(outcome.lines.dropFirst(), cells) {
                let isLeftOut = line.hasSuffix("[c]")
                #expect(isLeftOut || cell["primary"] == "FALSE", "\(line)")
                ours += isLeftOut ? 1 : 0
                theirs += cell["suppressed_reference"] == "TRUE" ? 1 : 0
            }
        }
        #expect(theirs == 1586 && ours <= theirs)
    }
}
