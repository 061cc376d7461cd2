import Testing

/// One thing that is true of every register, whatever engine holds it.
package struct ConformanceCheck: Sendable, CustomTestStringConvertible {
    /// What is true, in words.
    package let testDescription: String
    /// Finds out, at a fresh site.
    package let run: @Sendable (any RegisterSite) async throws -> Void

    init(_ fact: String, _ run: @escaping @Sendable (any RegisterSite) async throws -> Void) {
        testDescription = fact
        self.run = run
    }

    /// Everything that is true of every register.
    package static let all = appending + refusing + knowing + finding + publishing + sharing + verifying
}
