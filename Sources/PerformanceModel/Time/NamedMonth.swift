extension Month {
    /// Reads a month's English name, in full or as its first three letters: `March`, `Mar`.
    ///
    /// Nothing comes out of a year before 1900 or after 2199.
    package init?(named name: some StringProtocol, of year: Int) {
        guard (1900...2199).contains(year) else { return nil }
        let known = (1...12).map { Self(year: year, month: $0) }
        guard let month = known.first(where: { $0.name == name || $0.name.prefix(3) == name }) else { return nil }
        self = month
    }
}
