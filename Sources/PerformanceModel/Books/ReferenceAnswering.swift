/// A book of figures as known at an entry, answering any reference.
package protocol ReferenceAnswering: Sendable {
    /// The last entry it knows.
    var number: Int { get }

    func answer(to reference: Reference) -> Answer
}

/// What two books say differently: the only staleness there is.
///
/// - Returns: the references that read differently, in the order given, with both answers.
package func difference(
    _ old: some ReferenceAnswering, _ new: some ReferenceAnswering, over references: some Sequence<Reference>
) -> [Difference] {
    references.compactMap { reference in
        let (before, after) = (old.answer(to: reference), new.answer(to: reference))
        return before == after ? nil : Difference(reference: reference, before: before, after: after)
    }
}

/// One reference that reads differently in two books.
package struct Difference: Hashable, Sendable {
    package let reference: Reference
    package let before: Answer
    package let after: Answer
}
