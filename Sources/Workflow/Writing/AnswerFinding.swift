package import PerformanceModel
package import Register

extension Office {
    /// Explains a finding, which stays quiet until its figures change.
    ///
    /// - Parameters:
    ///   - key: the finding's key, such as `f-3fa9c2d01b`.
    ///   - others: findings that no entry holds, such as those of a report's preview.
    ///   - act: who, why (the explanation itself) and when.
    /// - Returns: the receipt.
    /// - Throws: ``Refused`` where there is no such finding.
    package func answer(_ key: String, among others: [Finding], _ act: Act) async throws -> Receipt {
        try await retrying {
            let head = try await register.head()
            let isKnown = others.contains { $0.key == key }
            let isHeld = try await isKnown ? true : holds(key, upTo: head.number)
            guard isHeld else {
                throw Refused(
                    "unknown-finding", "there is no finding '\(key)'; 'plumbline log --findings' lists those there are")
            }
            return try await register.append(
                EntryDraft(.answer, act, after: head.number, rows: [.answer(findingKey: key)], about: key))
        }
    }

    private func holds(_ key: String, upTo last: Int) async throws -> Bool {
        for number in stride(from: last, to: 0, by: -1)
        where try await register.findings(of: number).contains(where: { $0.key == key }) {
            return true
        }
        return false
    }
}
