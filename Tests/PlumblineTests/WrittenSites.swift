import Foundation
import Testing

/// Sites of files of both examples, made once for the whole run and only read.
enum WrittenSites: String, CaseIterable, CustomTestStringConvertible {
    /// With a correction, a second report, and a version that is held back.
    case lancashire
    /// As its README publishes it.
    case northmoor

    var testDescription: String { rawValue }

    /// The folder of the site.
    var folder: URL {
        get throws {
            switch self {
            case .lancashire: try Self.ofLancashire.get()
            case .northmoor: try ExampleCouncil.northmoor.published.appending(path: "site")
            }
        }
    }

    /// The names of its files, in order.
    var names: [String] { get throws { try Self.names(in: try folder) } }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: try folder.appending(path: name)), as: UTF8.self)
    }

    /// The names of the files in a folder and those below it, in order.
    static func names(in folder: URL) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { !folder.appending(path: $0).hasDirectoryPath && $0.contains(".") }
            .filter { name in
                let kind = try FileManager.default.attributesOfItem(atPath: folder.appending(path: name).path)[.type]
                return kind as? FileAttributeType == .typeRegular
            }
            .sorted()
    }

    /// One that everybody may read, and one of Part II.
    private static let appendices = """
        appendices:
          - heading: Inspection follow-up
            recommendations:
              - recommendation: Look after children nearer to home, of whom there are {cla-rate numerator}.
                source: Inspection of 2017
                actions:
                  - {action: Find homes, owner: Head of Service, due: 2018-03-31, state: under way, measures: [cla-rate]}
          - heading: Sale of a home
            part: {number: II, paragraph: 3, reason: A sale is being negotiated.}
            text: background.md

        """

    private static let ofLancashire = Result {
        let place = FileManager.default.temporaryDirectory.appending(path: "plumbline-site-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let office = Program(directory: place.appending(path: "work"))
        try FileManager.default.copyItem(at: try ExampleCouncil.lancashire.made, to: office.directory)
        func correct(_ rate: String, _ count: String) throws {
            let rows = CorrectionTests.header + "cla-rate,,2017-18-Q3,,,\(rate),\"\(count)\",,final,,corrected count\n"
            try Data(rows.utf8).write(to: office.directory.appending(path: "fix.csv"))
            try run(office, ["submit", "fix.csv"])
        }
        let definition = office.directory.appending(path: "reports/q3-2017-18/report.yaml")
        let report = String(decoding: try Data(contentsOf: definition), as: UTF8.self)
        let others = report.components(separatedBy: "\nappendices:")[0]
        try Data("\(others)\n\(appendices)".utf8).write(to: definition)
        try run(office, ["publish", "q3-2017-18"])
        try correct("78.9", "1,947")
        try run(office, ["publish", "q3-2017-18"])
        try run(office, ["publish", "q3-2017-18-by-directorate"])
        try correct("78.8", "1,944")
        try run(
            office,
            [
                "publish", "q3-2017-18", "--embargo", "2040-01-01T09:00Z", "--site", "../site", "--address",
                "https://performance.example.gov.uk/",
            ])
        return place.appending(path: "site")
    }

    private static func run(_ office: Program, _ arguments: [String]) throws {
        let outcome = try office.run(arguments + ExampleCouncil.why)
        try #require(outcome.status == 0, "\(outcome.complaint)")
    }
}
