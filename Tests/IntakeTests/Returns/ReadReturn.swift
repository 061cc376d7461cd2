import Intake
import PerformanceModel
import Testing

/// Reads a return on 5 February 2018.
func read(_ text: String) throws -> ReturnReading { try read(Array(text.utf8)) }

func read(_ bytes: [UInt8]) throws -> ReturnReading {
    ReturnReading(
        reading: bytes, name: "r.csv", framework: try SmallFramework.framework(),
        today: try #require(Day("2018-02-05")))
}

/// What is found in a return, as its sender is told, without the file's name.
func found(_ text: String) throws -> [String] {
    try read(text).findings.map { $0.description.replacing("r.csv, ", with: "").replacing("r.csv: ", with: "") }
}

/// Expects one finding, at the mark in the text, in these words.
func expectOne(
    _ rule: String, _ severity: Finding.Severity = .error, in marked: String, _ message: String,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let marked = MarkedText(marked)
    let findings = try read(marked.bytes).findings
    #expect(findings.map(\.rule) == [rule], sourceLocation: sourceLocation)
    #expect(
        findings.map { "\($0.severity.rawValue): \($0.place): \($0.message)\($0.arithmetic.map { " (\($0))" } ?? "")" }
            == marked.cells.map { "\(severity.rawValue): r.csv, \($0): \(message)" }, sourceLocation: sourceLocation)
}

/// Expects nothing found.
func expectQuiet(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    #expect(try found(text) == [], sourceLocation: sourceLocation)
    #expect(try read(text).isAcceptable, sourceLocation: sourceLocation)
}
