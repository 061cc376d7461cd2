/// Something wrong that its author can mend.
///
/// Findings are collected, not thrown, so that one reading of a file names everything wrong with it.
package struct Finding: Hashable, Sendable {
    /// The name of the rule that found it: `value-and-parts`.
    package let rule: String
    package let severity: Severity
    package let place: Place
    package let message: String
    /// The sum that shows it, where it is about numbers: `3,010 of 8,632 is 34.9%`.
    package let arithmetic: String?

    package init(
        _ rule: String, _ severity: Severity, at place: Place, _ message: String, arithmetic: String? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.place = place
        self.message = message
        self.arithmetic = arithmetic
    }

    package enum Severity: String, Word, Comparable {
        case note
        /// Somebody must explain.
        case query
        /// Cannot be right.
        case error

        package static var meaning: String { "severity" }

        package static func < (left: Self, right: Self) -> Bool {
            let order = Self.allCases
            return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
        }
    }

    /// Begins the name of a rule by which words were held against figures.
    package static let claim = "claim-"

    /// Whether an answer lets it stand: a query, or words that the figures contradict, which their author may mean
    /// otherwise.
    package var isAnswerable: Bool { severity == .query || severity == .error && rule.hasPrefix(Self.claim) }

    /// What an answer names: it changes when the rule, the subject, the message or the arithmetic does.
    ///
    /// Made by the FNV-1a function of 64 bits (Fowler, Noll and Vo), which is short to type and needs no secrecy.
    package var key: String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in [rule, place.subject ?? place.file ?? "", message, arithmetic ?? ""].joined(separator: "\n").utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        let text = String(hash, radix: 16)
        return "f-" + (String(repeating: "0", count: 16 - text.count) + text).prefix(10)
    }
}

/// Where to look.
package struct Place: Hashable, Sendable, CustomStringConvertible {
    package let file: String?
    package let line: Int?
    /// The name or number of the column; of a cell of a sheet, its whole name: `Return!C7`.
    package let column: String?
    /// What it is about, where that is not a place in a file: a figure, a measure.
    package let subject: String?

    package init(file: String? = nil, line: Int? = nil, column: String? = nil, subject: String? = nil) {
        self.file = file
        self.line = line
        self.column = column
        self.subject = subject
    }

    /// `children.csv, line 4, column value`, or `children.xlsx, cell Return!C7`.
    package var description: String {
        var parts: [String] = []
        if let file { parts.append(file) }
        if file == nil, let subject { parts.append(subject) }
        if let column, column.contains("!") { return (parts + ["cell \(column)"]).joined(separator: ", ") }
        if let line { parts.append("line \(line)") }
        if let column { parts.append("column \(column)") }
        return parts.joined(separator: ", ")
    }
}

extension Finding: CustomStringConvertible {
    /// `error: children.csv, line 4, column value: 'abc' is not a number …`.
    package var description: String {
        let sum = arithmetic.map { " (\($0))" } ?? ""
        let place = place.description
        return "\(severity.rawValue): " + (place.isEmpty ? "" : place + ": ") + message + sum
    }
}
