import Foundation
import Testing

/// A correction leaves what was published as it was, and says what changed.
struct CorrectionTests {
    static let why = ["--as", "Test officer", "--because", "Test"]
    static let header = "measure,area,period,statistic,forecast,value,numerator,denominator,data_status,absence,note\n"

    @Test func `a correction is a new version, and the old one is issued again byte for byte`() throws {
        let scratch = try Scratch.example(isPublished: true)
        let office = scratch.example
        let log = try office.run("log", "--format", "csv")
        let entries = log.lines.count - 1

        try scratch.write(
            Self.header + "cla-rate,,2017-18-Q3,,,78.9,\"1,947\",,final,,corrected count\n", to: "example/fix.csv")
        let fixed = try office.run(["submit", "fix.csv"] + Self.why)
        try #require(fixed.status == 0, "\(fixed.complaint)")

        func figure(_ number: Int) throws -> String {
            try office.run(
                "figures", "--as-known-at", "\(number)", "--measure", "cla-rate", "--area", "lancashire", "--period",
                "2017-18-Q3", "--format", "csv"
            ).output
        }
        #expect(try figure(entries).contains("cla-rate,lancashire,at-2017-12-31,at-end,79.0,1950,,final,"))
        #expect(
            try figure(entries + 1).contains(
                "cla-rate,lancashire,at-2017-12-31,at-end,78.9,1947,,final,\(entries + 1),"))

        let second = try office.run(["publish", "q3-2017-18", "--out", "two"] + Self.why)
        #expect(second.output.contains("Published version 2"))
        #expect(second.output.contains("79.0 becomes 78.9"))
        #expect(try office.run("reissue", "1", "--out", "again").status == 0)
        for name in try FileManager.default.contentsOfDirectory(
            atPath: scratch.place.appending(path: "example/one").path)
        {
            #expect(try scratch.bytes("example/one/\(name)") == scratch.bytes("example/again/\(name)"))
            #expect(try scratch.bytes("example/one/\(name)") != scratch.bytes("example/two/\(name)"))
        }
    }

    @Test func `publishing with nothing changed gives the last version again`() throws {
        let scratch = try Scratch.example(isPublished: true)
        let office = scratch.example
        let before = try office.run("log", "--format", "csv").output
        let again = try office.run(["publish", "q3-2017-18", "--out", "two"] + Self.why)
        #expect(again.output.contains("Nothing has changed: this is version 1"))
        #expect(try office.run("log", "--format", "csv").output == before)
        #expect(try scratch.bytes("example/one/manifest.json") == scratch.bytes("example/two/manifest.json"))
    }

    @Test func `a return sent again writes nothing`() throws {
        let office = try Scratch.example().example
        let again = try office.run(["submit", "returns/road-safety-2017-q1-q3.csv"] + Self.why)
        #expect(again.status == 0)
        #expect(again.output.contains("in the register already"))
    }
}
