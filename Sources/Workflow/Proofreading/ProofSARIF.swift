import Foundation
import PerformanceModel
import Proof

extension ProofreadFile {
    /// The findings in SARIF 2.1.0, which editors and build servers show at their lines.
    ///
    /// Source: OASIS, Static Analysis Results Interchange Format 2.1.0, sections 3.13 to 3.30.
    package func sarif() throws -> [UInt8] { try Self.encoded(ProofSARIF(self)) }
}

/// The part of a SARIF log that a proof-reading fills.
private struct ProofSARIF: Encodable {
    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    let version = "2.1.0"
    let runs: [Run]

    enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    init(_ read: ProofreadFile) {
        let findings = read.report.findings
        let names = Set(findings.map(\.rule)).sorted()
        let rules = names.map(Rule.init)
        runs = [
            Run(
                tool: Tool(driver: Driver(name: "Plumbline", rules: rules)),
                results: findings.map { Result($0, file: read.name, ruleIndex: names.firstIndex(of: $0.rule) ?? 0) })
        ]
    }

    struct Run: Encodable {
        let tool: Tool
        let results: [Result]
        let columnKind = "unicodeCodePoints"
    }

    struct Tool: Encodable { let driver: Driver }

    struct Driver: Encodable {
        let name: String
        let rules: [Rule]
    }

    struct Rule: Encodable { let id: String }

    struct Text: Encodable { let text: String }

    struct Result: Encodable {
        let ruleId: String
        let ruleIndex: Int
        let level: String
        let message: Text
        let locations: [Location]

        init(_ claim: Claim, file: String, ruleIndex: Int) {
            ruleId = claim.rule
            self.ruleIndex = ruleIndex
            level =
                switch claim.severity {
                case .error: "error"
                case .query: "warning"
                case .note: "note"
                }
            message = Text(text: [claim.message, claim.arithmetic].compactMap { $0 }.joined(separator: ". "))
            let name = file.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? file
            locations = [
                Location(
                    physicalLocation: PhysicalLocation(
                        artifactLocation: Artifact(uri: name),
                        region: Region(startLine: max(claim.line, 1), snippet: Text(text: claim.quote))))
            ]
        }
    }

    struct Location: Encodable { let physicalLocation: PhysicalLocation }

    struct PhysicalLocation: Encodable {
        let artifactLocation: Artifact
        let region: Region
    }

    struct Artifact: Encodable { let uri: String }

    struct Region: Encodable {
        let startLine: Int
        let snippet: Text
    }
}
