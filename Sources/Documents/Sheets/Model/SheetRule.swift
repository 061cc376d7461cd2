/// What may be entered in a cell; an empty cell is always allowed.
package struct SheetRule: Hashable, Sendable {
    package let kind: Kind
    /// What may be entered, in a sentence that is shown beside the cell, and again if something else is entered.
    package let message: String

    package init(_ kind: Kind, message: String) {
        self.kind = kind
        self.message = message
    }

    package enum Kind: Hashable, Sendable {
        /// One of some words; they are offered as a list, which Excel takes only up to 255 letters and no commas.
        case words([String])
        /// A number, that or more.
        case number(least: Int)
    }

    var isNumber: Bool { if case .number = kind { true } else { false } }

    /// The words as Excel writes them, where it can hold them.
    var listed: String? {
        guard case .words(let words) = kind else { return nil }
        let list = words.joined(separator: ",")
        return list.utf16.count <= 255 && !words.contains { $0.contains(",") || $0.contains("\"") } ? list : nil
    }
}
