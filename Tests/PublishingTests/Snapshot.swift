import Foundation
import Testing

/// Holds a text against the file of that name beside the tests.
///
/// With `RECORD_SNAPSHOTS=1` the file is written and the test fails, so that a recording is never taken for a pass.
func expectSnapshot(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name)")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
        try Data(text.utf8).write(to: file)
        Issue.record("recorded \(name)", sourceLocation: sourceLocation)
        return
    }
    let kept = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let lines = zip(text.split(separator: "\n"), kept.split(separator: "\n")).first { $0 != $1 }
    #expect(
        text == kept, "first difference: \(lines.map { "\($0) instead of \($1)" } ?? "the length")",
        sourceLocation: sourceLocation)
}

/// Holds what is seen of a page against the file of that name; the style sheet in its head is left out.
func expectSnapshot(ofBody page: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let body = try #require(page.range(of: "<body>"), sourceLocation: sourceLocation)
    try expectSnapshot(String(page[body.lowerBound...]), name, sourceLocation: sourceLocation)
}
