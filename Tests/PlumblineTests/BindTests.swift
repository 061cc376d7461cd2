import Testing

/// The numbers of plain sentences are found among the figures, and kept bound to them.
struct BindTests {
    @Test func `a number is the figure whose name and period the words say, and which prints so`() throws {
        let office = try DraftingOffice()
        try office.draft(
            """
            There were 8,632 contacts, an increase of 9.4% on the previous quarter; the rate was 79.0.
            In Q2 there were 7,887 contacts. In England the rate of children looked after was 62.0.
            """)
        #expect(
            try office.bindings() == [
                "8,632 {contacts} supported", "9.4% {contacts change from 2017-18-Q2} supported",
                "79.0 {care-rate} supported", "7,887 {contacts at 2017-18-Q2} supported",
                "62.0 {care-rate of england at 2016-17-Q4} supported",
            ])
    }

    @Test func `a quarter is put together from its months, and compared with the quarter before`() throws {
        let office = try DraftingOffice()
        let months = (7...12).map { "visits,2017-\($0 < 10 ? "0" : "")\($0),\($0 < 10 ? 10 : 12)\n" }
        _ = try office.submit("measure,period,value\n" + months.joined())
        try office.draft("There were 36 visits, an increase of 20.0% on the previous quarter.")
        #expect(
            try office.bindings() == [
                "36 {visits} supported", "20.0% {visits change from 2017-18-Q2} supported",
            ])
    }

    @Test func `a number that the figures contradict is bound to none`() throws {
        let office = try DraftingOffice()
        try office.draft("There were 7,887 contacts. Contacts fell by 9.4% since Q2. Contacts were 8,632 in Q1.")
        #expect(
            try office.bindings() == [
                "7,887 {contacts at 2017-18-Q2} contradicted: it is of Q2 2017/18",
                "9.4% {contacts change from 2017-18-Q2} contradicted: it went up",
                "8,632 {contacts} contradicted: it is of Q3 2017/18",
            ])
        #expect(try office.office.run("bind", "words.md").status == 1)
    }

    @Test func `confirmed, the words are kept with references, and print a corrected figure`() throws {
        let office = try DraftingOffice()
        try office.draft("There were 8,632 contacts within [45 days]{source: statute}.", about: "group/door")
        #expect(try office.office.run("bind", "words.md").status == 0)
        let bound = try office.run("bind", "words.md", "--confirm", "--out", "bound.md")
        #expect(bound.output == "words.md: entry 3, 1 number bound.\n")
        let text = String(decoding: try office.scratch.bytes("work/bound.md"), as: UTF8.self)
        #expect(text == "There were {contacts} contacts within [45 days]{source: statute}.\n")
        _ = try office.submit("measure,period,value\ncontacts,2017-18-Q3,8600\n")
        #expect(try office.run("publish", "q3", "--out", "out").status == 0)
        let page = String(decoding: try office.scratch.bytes("work/out/q3.html"), as: UTF8.self)
        #expect(page.contains("8,600") && !page.contains("8,632"))
    }

    @Test func `a number that can be several figures is bound only as chosen`() throws {
        let office = try DraftingOffice()
        _ = try office.submit("measure,period,value\nleavers,2017-18-Q3,61.5\n")
        try office.draft("In Q2 and in Q3 the share of care leavers in work was 61.5%.", about: "group/care")
        let both = "{leavers at 2017-18-Q2} or {leavers}"
        #expect(try office.bindings() == ["61.5% \(both) unchecked: 2 figures print so"])
        let refused = try office.run("bind", "words.md", "--confirm")
        #expect(refused.status == 1)
        #expect(refused.complaint.contains("'61.5%.' is typed, so nobody can trace it; it can be \(both)"))
        #expect(try office.run("bind", "words.md", "--confirm", "--choose", "5:61.5%=leavers").status == 0)
    }

    @Test func `a choice that prints other words, or is of no number there, is refused`() throws {
        let office = try DraftingOffice()
        try office.draft("There were 8,632 contacts.")
        func refusal(_ choice: String) throws -> String {
            try office.run("bind", "words.md", "--confirm", "--choose", choice).complaint
        }
        #expect(try refusal("5:8,632=care-rate").contains("{care-rate} prints '79.0', and '8,632' is typed"))
        #expect(try refusal("4:8,632=contacts").contains("no number '8,632' is typed on line 4"))
        #expect(try refusal("8,632").contains("is to be LINE:NUMBER=REFERENCE"))
    }

    @Test func `commentary with a typed number is refused, with what to write`() throws {
        let office = try DraftingOffice()
        try office.draft("There were 8,632 contacts. It took 26 weeks.")
        let refused = try office.run("comment", "words.md")
        #expect(refused.status == 1)
        #expect(
            refused.complaint.contains(
                "line 5: '8,632' is typed, so nobody can trace it; write {contacts}, or run 'plumbline bind words.md'"))
        #expect(refused.complaint.contains("'26' is typed, so nobody can trace it; write a reference such as"))
    }
}
