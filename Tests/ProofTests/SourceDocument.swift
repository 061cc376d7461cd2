import Documents
import Proof
import Reading
import TestSupport

/// The source document as it was read and proofread; not everybody has it.
struct SourceDocument {
    static let path = "source/corporate-performance-monitoring-q3-2017-18.txt"
    static let isHere = SharedFolder.has(path)

    /// Read once, since it is long.
    static let read = Result { try Self() }

    let report: ProofReport

    private init() throws {
        let text = String(decoding: try SharedFolder.bytes(Self.path), as: UTF8.self)
        report = proofread(ReadPaper(readText(text)))
    }

    var contradicted: [Claim] { report.claims.filter { $0.verdict == .contradicted } }

    /// What is contradicted on a line, shortly: rule, what is printed, what it would have to be and the sum.
    func contradicted(on line: Int) -> [String] {
        contradicted.filter { $0.line == line }.map {
            "\($0.rule): \($0.printed), \($0.expected ?? "nothing"), \($0.arithmetic ?? "no sum")"
        }
    }
}
