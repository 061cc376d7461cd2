import Testing

/// A correction says which sentences and papers read differently.
struct StaleTests {
    private static let correction = "measure,period,value\ncontacts,2017-18-Q3,7800\n"

    private func published() throws -> DraftingOffice {
        let office = try DraftingOffice(summary: "Care leavers in work: {leavers}.\n\nContacts rose to {contacts}.")
        try office.draft("There were 8,632 contacts. We thank the staff.", about: "group/door")
        try #require(try office.run("bind", "words.md", "--confirm").status == 0)
        try #require(try office.run("publish", "q3", "--out", "out").status == 0)
        return office
    }

    @Test func `with nothing corrected nothing is stale`() throws {
        let stale = try published().office.run("stale")
        #expect(stale.status == 0)
        #expect(stale.output == "Nothing is stale.\n")
    }

    @Test func `every sentence and paper that a corrected figure is printed in is named`() throws {
        let office = try published()
        _ = try office.submit(Self.correction)
        let stale = try office.office.run("stale")
        #expect(stale.status == 1)
        #expect(
            stale.output == """
                the commentary on group/door, Q3 2017/18, line 1
                  “There were 7,800 contacts.”
                  {contacts}: 8,632 was printed, and it is 7,800
                q3, summary.md, line 3
                  “Contacts rose to 7,800.”
                  {contacts}: 8,632 was printed, and it is 7,800
                  “rose”: 'Contacts' is said to be rising, and went from 7,887 in Q2 2017/18 to 7,800 in Q3 2017/18
                version 1 of q3
                  Contacts, Q3 2017/18: 8,632 becomes 7,800.

                """)
        #expect(try office.office.run("stale", "--since", "5").output == "Nothing is stale.\n")
    }

    @Test func `published again with right words nothing is stale, but the version before`() throws {
        let office = try published()
        _ = try office.submit(Self.correction)
        try office.write("Contacts fell to {contacts}.", to: "reports/q3/summary.md")
        try #require(try office.run("publish", "q3", "--out", "out").status == 0)
        #expect(try office.office.run("stale").output == "Nothing is stale.\n")
        #expect(try office.office.run("stale", "--all-versions").output.hasPrefix("version 1 of q3\n"))
    }
}
