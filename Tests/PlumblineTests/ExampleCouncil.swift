import Foundation
import Testing

/// An example that `init` makes, whose workspace is made once for the whole run, and copied or only read.
enum ExampleCouncil: String, CaseIterable {
    case lancashire = "lancashire-2017-18"
    case northmoor

    static let why = ["--as", "Test officer", "--because", "Test"]

    /// The paper that its README publishes.
    var report: String { self == .lancashire ? "q3-2017-18" : "q3-2018-19" }

    /// Its workspace.
    var made: URL {
        get throws { try (self == .lancashire ? Self.lancashireMade : Self.northmoorMade).get() }
    }

    /// Its workspace with that paper published, the files of its first version in `one` and the site in `site`.
    var published: URL {
        get throws { try (self == .lancashire ? Self.lancashirePublished : Self.northmoorPublished).get() }
    }

    private static let lancashireMade = Result { try make(.lancashire) }
    private static let northmoorMade = Result { try make(.northmoor) }
    private static let lancashirePublished = Result { try publish(.lancashire) }
    private static let northmoorPublished = Result { try publish(.northmoor) }

    private static func make(_ council: Self) throws -> URL {
        let place = try newPlace()
        let outcome = try Program(directory: place).run("init", "made", "--example", council.rawValue)
        try #require(outcome.status == 0, "\(outcome.complaint)")
        return place.appending(path: "made")
    }

    private static func publish(_ council: Self) throws -> URL {
        let workspace = try newPlace().appending(path: "published")
        try FileManager.default.copyItem(at: try council.made, to: workspace)
        let outcome = try Program(directory: workspace)
            .run(["publish", council.report, "--out", "one", "--site", "site"] + why)
        try #require(outcome.status == 0, "\(outcome.complaint)")
        return workspace
    }

    /// What is left in it goes with the machine's temporary files.
    private static func newPlace() throws -> URL {
        let place = FileManager.default.temporaryDirectory.appending(path: "plumbline-example-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        return place
    }
}
