package import PerformanceModel

/// Something a report says that its figures can bear out or contradict, with the verdict and the sum.
package struct Claim: Sendable, Hashable {
    /// The rule that judged it, which is also what kind of claim it is.
    package let rule: String
    package var verdict: Verdict
    package var severity: Finding.Severity
    /// The line of the file, or the paragraph of the document.
    package let line: Int
    package let section: String
    /// The words that make the claim, as they are printed.
    package let quote: String
    /// The number or word that is right or wrong.
    package let printed: String
    /// What it would have to be.
    package var expected: String?
    package var arithmetic: String?
    /// What is wrong and what to do, or why it could not be checked.
    package var message: String
    /// The figures it rests on.
    package var figures: [CitedFigure] = []
    /// Where in the paper's prose it stands; nothing for a claim that a table makes.
    package var place: ProsePlace?
    /// The column of the table, from 0, where the claim is a figure of one.
    package var column: Int?
}

/// A figure that a verdict rests on.
package struct CitedFigure: Sendable, Hashable {
    package let measure: String
    package let column: String
    package let value: String
    package let line: Int

    package init(measure: String, column: String, value: String, line: Int) {
        self.measure = measure
        self.column = column
        self.value = value
        self.line = line
    }
}

/// A stretch of a paragraph.
package struct ProsePlace: Sendable, Hashable {
    package let paragraph: Int
    package let range: Range<Int>
}

/// What the figures say of a claim.
package enum Verdict: String, Sendable, Hashable, CaseIterable {
    case supported
    case supportedWithinRounding = "supported-within-rounding"
    case contradicted
    case unchecked
}

extension Claim {
    /// What is wrong, what was printed and expected, and the sum, a sentence each.
    package var sentences: [String] {
        var sentences = [message.capitalisedFirst + "."]
        if let expected { sentences.append("Printed \(printed), expected \(expected).") }
        if let arithmetic, !arithmetic.isEmpty { sentences.append("Sum: \(arithmetic).") }
        return sentences
    }
}
