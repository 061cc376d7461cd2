/// Somebody's explanation of a finding; it keeps the finding quiet until its figures change.
package struct FindingAnswer: Hashable, Sendable {
    package let key: String
    package let because: String
    package let entry: Int

    package init(key: String, because: String, entry: Int) {
        self.key = key
        self.because = because
        self.entry = entry
    }
}
