package import PerformanceModel
package import Register

extension Office {
    /// Takes a figure out of every later book; earlier books keep it.
    ///
    /// - Throws: ``Refused`` where the register holds no such figure.
    package func withdraw(_ figure: Figure, _ act: Act) async throws -> Receipt {
        try await retrying {
            let book = try await register.book()
            guard book.observations[figure] != nil else {
                throw Refused(
                    "no-such-figure", at: Place(subject: figure.description),
                    "the register holds no figure of \(figure); see 'plumbline figures --measure \(figure.measure)'")
            }
            return try await register.append(
                EntryDraft(
                    .withdrawal, act, after: book.number, rows: [.withdrawal(figure)], about: figure.description))
        }
    }
}
