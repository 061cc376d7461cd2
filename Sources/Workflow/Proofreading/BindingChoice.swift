/// Which of several figures a typed number is, as a writer chooses: `7:8,632=cs-contacts`.
package struct BindingChoice: Hashable, Sendable {
    /// The line of the file.
    package let line: Int
    /// The number as it is typed.
    package let number: String
    /// What is to stand between the braces.
    package let reference: String

    /// Reads `LINE:NUMBER=REFERENCE`.
    package init?(_ text: String) {
        let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard sides.count == 2, let colon = sides[0].firstIndex(of: ":"), let line = Int(sides[0][..<colon]) else {
            return nil
        }
        let number = sides[0][sides[0].index(after: colon)...]
        guard !number.isEmpty else { return nil }
        (self.line, self.number, reference) = (line, String(number), sides[1])
    }
}
