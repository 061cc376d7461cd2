package import PerformanceModel

/// One kind of claim and how it is judged.
///
/// A rule's doc comment is its entry in the guide: what is wrong, why it matters, an example, and how to mend it.
package protocol ProofRule: Sendable {
    /// Its name, which findings and the guide use.
    static var name: String { get }
    /// How serious it is where the figures contradict the claim.
    static var severity: Finding.Severity { get }

    /// Judges every claim of its kind in a paper.
    static func claims(in evidence: Evidence) -> [Claim]
}
