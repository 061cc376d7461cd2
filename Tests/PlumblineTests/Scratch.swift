import Foundation
import Testing

/// A directory of a test's own, gone when the test is.
final class Scratch {
    let place: URL

    init() throws {
        place = FileManager.default.temporaryDirectory.appending(path: "plumbline-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: place) }

    var program: Program { Program(directory: place, scratch: self) }

    func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

    func write(_ bytes: [UInt8], to path: String) throws {
        let file = place.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    func bytes(_ path: String) throws -> Data { try Data(contentsOf: place.appending(path: path)) }

    /// A workspace with the example council, made once for the whole run and copied for each test.
    static func example() throws -> Scratch {
        let scratch = try Scratch()
        let workspace = scratch.place.appending(path: "example")
        try FileManager.default.copyItem(at: try made.get().appending(path: "example"), to: workspace)
        return scratch
    }

    /// Made once; what is left of it goes with the machine's temporary files.
    private static let made = Result {
        let place = FileManager.default.temporaryDirectory.appending(path: "plumbline-made-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let outcome = try Program(directory: place).run("init", "example", "--example", "lancashire-2017-18")
        try #require(outcome.status == 0, "init failed: \(outcome.complaint)")
        return place
    }

    /// The example workspace as a place to run the program in.
    var example: Program { Program(directory: place.appending(path: "example"), scratch: self) }
}
