// Writes the returns of Northmoor, a county that does not exist, and the list of who sent them when.
//
//     swiftc -parse-as-library generate.swift generator/*.swift -o /tmp/generate && /tmp/generate .
//
// The same files come out to the byte on every machine: see Draws. A test runs this and compares.

import Foundation

@main
enum Generate {
    static func main() throws {
        guard CommandLine.arguments.count == 2 else {
            print("Usage: generate DIRECTORY")
            exit(2)
        }
        let place = URL(filePath: CommandLine.arguments[1], directoryHint: .isDirectory)
        try FileManager.default.createDirectory(
            at: place.appending(path: "returns"), withIntermediateDirectories: true)
        for (path, text) in returns().texts { try Data(text.utf8).write(to: place.appending(path: path)) }
    }

    static func returns() -> Returns {
        var returns = Returns()
        framework(&returns)
        for quarter in 0..<Calendar.quarters {
            let words = Calendar.words(quarter)
            returns.submit(
                "returns/\(people(quarter))", on: Calendar.day(after: quarter, 11),
                by: "Maryam Okafor, People analyst", because: "Return of the People directorate for \(words)")
            returns.submit(
                "returns/\(place(quarter))", on: Calendar.day(after: quarter, 13),
                by: "Tom Hesketh, Place data officer", because: "Return of the Place directorate for \(words)")
        }
        children(&returns)
        adults(&returns)
        environment(&returns)
        byDistrict(&returns)
        council(&returns)
        elsewhere(&returns)
        commentary(&returns)
        return returns
    }

    /// The three frameworks: a folder named later stands in for the files of the same name before it.
    private static func framework(_ returns: inout Returns) {
        let author = "Elin Prosser, Corporate performance"
        returns.submit(
            "framework framework/2016 framework/2012", on: "2012-05-08", by: author,
            because: "Measures and targets of the Council Plan 2012 to 2016")
        returns.submit(
            "framework framework/2016", on: "2016-05-10", by: author,
            because: "Measures and targets of the Council Plan 2016 to 2020, to 2017/18")
        returns.submit(
            "framework", on: "2018-05-08", by: author,
            because: "Targets and status rules for 2018/19, agreed by Cabinet on 13 March 2018")
    }

    private static func commentary(_ returns: inout Returns) {
        for (author, names) in [
            (
                "Ifeoma Hartley, Director of Children's Services",
                ["01-social-care", "02-referrals", "03-young-people", "04-children-missing", "05-care-leavers"]
            ),
            ("Gareth Sowerby, Director of Adult Services", ["06-hospital", "07-care-homes", "09-adults-yearly"]),
            ("Dr Aisha Rahimi, Director of Public Health", ["08-healthy-lives"]),
            ("Ruth Dunnett, Director of Place", ["10-recycling", "11-highways", "13-resources"]),
            ("Josef Lindqvist, Head of Libraries", ["12-libraries"]),
        ] {
            for name in names {
                returns.submit(
                    "commentary/\(name).md", on: "2019-01-24", by: author, because: "Commentary on Q3 2018/19")
            }
        }
    }
}
