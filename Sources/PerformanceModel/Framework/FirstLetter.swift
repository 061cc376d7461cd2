extension StringProtocol {
    /// As it begins a sentence.
    package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// As it goes on with one.
    package var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
