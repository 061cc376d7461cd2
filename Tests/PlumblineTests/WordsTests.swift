import Testing

/// The words of a report are held against the register's figures, as they are printed.
struct WordsTests {
    @Test(arguments: [
        "The rate of children looked after fell to {care-rate}.",
        "Contacts rose to {contacts}. Care leavers in work improved to {leavers}.",
        "The rate of children looked after was {care-rate}, lower than in England ({care-rate of england at 2016-17-Q4}).",
    ])
    func `words that the figures contradict stop a report`(summary: String) throws {
        let refused = try DraftingOffice(summary: summary).run("publish", "q3")
        #expect(refused.status == 1)
        #expect(refused.complaint.contains("1 thing to put right.\nerror: summary.md, line 1: “"))
    }

    @Test(arguments: [
        "The rate of children looked after rose to {care-rate}, from {care-rate at 2017-18-Q2}.",
        "Contacts rose by {contacts change from 2017-18-Q2}.",
        "The rate of children looked after was higher than in England ({care-rate of england at 2016-17-Q4}).",
        "[Care leavers in work improved by 3%]{source: a survey}.",
    ])
    func `words that the figures bear out, or that have a source, are left alone`(summary: String) throws {
        let preview = try DraftingOffice(summary: summary).office.run("preview", "q3")
        #expect(preview.status == 0)
        #expect(preview.complaint == "")
    }

    @Test func `an answer lets words stand, until their figures change`() throws {
        let office = try DraftingOffice(summary: "Care leavers in work improved to {leavers}.")
        let refused = try office.run("publish", "q3")
        let key = try #require(refused.complaint.firstMatch(of: /\[(f-[0-9a-f]+)\]/)).output.1
        #expect(try office.run("answer", String(key)).status == 0)
        #expect(try office.run("publish", "q3", "--out", "out").status == 0)
        _ = try office.submit("measure,period,value\nleavers,2017-18-Q3,59.9\n")
        #expect(try office.run("publish", "q3", "--out", "out").status == 1)
    }

    @Test func `a report of any kind is held against the register besides its own tables`() throws {
        let office = try DraftingOffice()
        try office.write(
            "# Performance, Q3 2017/18\n\nThere were 8,362 contacts. Care leavers in work improved.\n", to: "any.md")
        let read = try office.office.run("proofread", "any.md", "--against", ".")
        #expect(read.status == 1)
        #expect(read.output.contains("'Contacts' is printed as 8,362 in the words, and as 8,632 in the register."))
        #expect(
            read.output.contains("'Care leavers in work' is said to be improving, and went from 61.5% in Q2 2017/18"))
        #expect(try office.office.run("proofread", "any.md").status == 0)
    }
}
