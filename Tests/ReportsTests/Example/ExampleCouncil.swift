import Evaluation
import Foundation
import Intake
import PerformanceModel
import Reports
import Testing

/// The example council, read from its folder as a workspace would.
struct ExampleCouncil {
    let framework: FrameworkReading
    let returns: [ReturnReading]
    let commentary: [CommentaryReading]

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Examples/lancashire-2017-18")

    init() throws {
        framework = FrameworkReading(reading: try Self.files("framework"))
        let (read, today) = (framework.framework, try #require(Day("2018-02-05")))
        returns = try Self.files("returns").map {
            ReturnReading(reading: $0.bytes, name: $0.name, framework: read, today: today)
        }
        commentary = try Self.files("commentary").map { CommentaryReading(reading: $0.bytes, name: $0.name) }
    }

    static func files(_ folder: String) throws -> [(name: String, bytes: [UInt8])] {
        let folder = root.appending(path: folder)
        return try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted().map {
            ($0, Array(try Data(contentsOf: folder.appending(path: $0))))
        }
    }

    func report(_ name: String) throws -> ReportReading {
        ReportReading(reading: try Self.files("reports/\(name)"), framework: framework.framework)
    }

    var findings: [Finding] {
        framework.findings + returns.flatMap(\.findings) + commentary.flatMap(\.findings)
    }

    func book() throws -> EvaluatedBook {
        var words: [CommentarySubject: [Period: Commentary]] = [:]
        for read in commentary {
            let (subject, period) = (try #require(read.subject), try #require(read.period))
            words[subject, default: [:]][period] = Commentary(
                subject: subject, period: period, text: read.text, entry: 3)
        }
        let observations = returns.flatMap(\.observations).map { ($0.figure, RecordedObservation($0, entry: 2)) }
        return EvaluatedBook(
            Book(
                number: 3, framework: framework.framework,
                observations: Dictionary(observations, uniquingKeysWith: { first, _ in first }),
                targets: Dictionary(grouping: framework.targets, by: \.measure), commentary: words))
    }
}
