import Foundation

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

    /// A copy of an example's workspace, with its paper published if asked.
    static func example(_ council: ExampleCouncil = .lancashire, isPublished: Bool = false) throws -> Scratch {
        let scratch = try Scratch()
        try FileManager.default.copyItem(
            at: try isPublished ? council.published : council.made, to: scratch.place.appending(path: "example"))
        return scratch
    }

    /// The example workspace as a place to run the program in.
    var example: Program { Program(directory: place.appending(path: "example"), scratch: self) }
}
