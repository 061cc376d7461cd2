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
                details: old.map { Self.changes(within: $0, target) } ?? [], action: .set(target))
        }
        self.steps = steps
    }

    private static func changes(_ old: Definition, _ new: Definition) -> [String] {
        if case .order = new { return ["the order things are printed in"] }
        guard let before = Mirror(reflecting: old).children.first, let after = Mirror(reflecting: new).children.first
        else { return [] }
        return changes(within: before.value, after.value)
    }

    private static func changes(within old: Any, _ new: Any) -> [String] {
        zip(Mirror(reflecting: old).children, Mirror(reflecting: new).children).compactMap { before, after in
            let (was, becomes) = (String(describing: before.value), String(describing: after.value))
            return was == becomes ? nil : "\(key(before.label ?? "")): \(plain(was)) becomes \(plain(becomes))"
        }
    }

    /// The key of a file for a name of ours: `counts-people` for `countsPeople`.
    private static func key(_ name: String) -> String {
        name.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
    }

    /// A value as an officer would write it, without Swift's `Optional("…")`.
    private static func plain(_ text: String) -> String {
        var text = Substring(text)
        while text.hasPrefix("Optional("), text.hasSuffix(")") {
            text = text.dropFirst(9).dropLast()
            if text.count > 1, text.hasPrefix("\""), text.hasSuffix("\"") { text = text.dropFirst().dropLast() }
        }
        return text == "nil" || text.isEmpty ? "nothing" : "'\(text)'"
    }
}
