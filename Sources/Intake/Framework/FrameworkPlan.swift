package import PerformanceModel

/// What applying a framework would do to the one in the register, shown before it is done.
package struct FrameworkPlan: Sendable {
    package let steps: [Step]

    package struct Step: Hashable, Sendable {
        package let kind: Kind
        /// `measure/cla-rate`, or `target/cla-rate/fy2017-18`.
        package let subject: String
        /// What changes, a line each: `title: 'a' becomes 'b'`.
        package let details: [String]
        package let action: Action

        package enum Kind: String, Hashable, Sendable { case add, change, retire }

        package enum Action: Hashable, Sendable {
            case define(Definition)
            case retire
            case set(Target)
        }
    }

    /// Compares the framework read with the one a book knows.
    ///
    /// A target that the files no longer name stays in force: it is changed by another, never by silence.
    package init(from book: Book, to reading: FrameworkReading) {
        let (before, after) = (book.framework.definitions, reading.framework.definitions)
        let known = Dictionary(before.map { ($0.subject, $0) }, uniquingKeysWith: { first, _ in first })
        var steps: [Step] = after.compactMap { new in
            guard let old = known[new.subject] else {
                return Step(kind: .add, subject: new.subject, details: [], action: .define(new))
            }
            guard old != new else { return nil }
            return Step(
                kind: .change, subject: new.subject, details: Self.changes(old, new), action: .define(new))
        }
        let kept = Set(after.map(\.subject))
        steps += before.filter { !kept.contains($0.subject) }.map {
            Step(kind: .retire, subject: $0.subject, details: [], action: .retire)
        }
        steps += reading.targets.compactMap { target in
            let old = book.targets[target.measure]?.first { $0.period == target.period }
            guard old != target else { return nil }
            let subject = "target/\(target.measure)/\(target.period)"
            return Step(
                kind: old == nil ? .add : .change, subject: subject,
                details: old.map { ["value: \($0.value) becomes \(target.value)"] } ?? [], action: .set(target))
        }
        self.steps = steps
    }

    private static func changes(_ old: Definition, _ new: Definition) -> [String] {
        if case .order = new { return ["the order things are printed in"] }
        return zip(fields(of: old), fields(of: new)).compactMap { before, after in
            let (was, becomes) = (String(describing: before.value), String(describing: after.value))
            return was == becomes ? nil : "\(before.name): \(plain(was)) becomes \(plain(becomes))"
        }
    }

    private static func fields(of definition: Definition) -> [(name: String, value: Any)] {
        guard let inner = Mirror(reflecting: definition).children.first else { return [] }
        return Mirror(reflecting: inner.value).children.map { ($0.label ?? "", $0.value) }
    }

    /// A value as an officer would write it, without Swift's `Optional(…)`.
    private static func plain(_ text: String) -> String {
        var text = Substring(text)
        while text.hasPrefix("Optional("), text.hasSuffix(")") { text = text.dropFirst(9).dropLast() }
        return text == "nil" || text.isEmpty ? "nothing" : "'\(text)'"
    }
}
