import Documents
import Foundation
import Proof
import Reading
import Testing

/// A part of the corpus: one to develop with, and others that are only looked at to keep the score honest.
enum CorpusHalf: String, CaseIterable, CustomTestStringConvertible {
    case development
    case heldOut = "held-out"
    case final
    /// Reports of other shapes, written when the rest were found well.
    case later

    var testDescription: String { rawValue }

    /// Each of its keys with the proof of its report.
    func proofs() throws -> [(key: AnswerKey, report: ProofReport)] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Corpus/\(rawValue)")
        guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
        return try files.sorted().map { name in
            let key = try JSONDecoder().decode(
                AnswerKey.self, from: Data(contentsOf: folder.appending(path: name)))
            let report = folder.appending(path: key.file)
            let document = try readDocument(Array(Data(contentsOf: report)), named: key.file)
            return (key, proofread(ReadPaper(document)))
        }
    }
}
