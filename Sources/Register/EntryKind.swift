import PerformanceModel

/// What an entry does to the register.
package enum EntryKind: String, Word {
    /// Defines measures, areas and rules.
    case framework
    /// Brings figures in.
    case `return` = "return"
    /// Sets what figures should be.
    case target
    /// Puts a figure or a theme into words.
    case commentary
    /// Vouches for figures.
    case signOff = "sign-off"
    /// Explains a finding.
    case answer
    /// Takes figures out again.
    case withdrawal
    /// Keeps a report as it was published.
    case publication

    /// What the words are words for.
    package static var meaning: String { "kind of entry" }
}
