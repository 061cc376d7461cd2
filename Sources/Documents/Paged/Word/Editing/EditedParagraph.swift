/// A paragraph of an edited Word file.
package struct EditedParagraph: Hashable, Sendable {
    package let kind: Kind
    package let pieces: [Piece]
    /// Its number in the file, from 1.
    package let number: Int

    package init(_ kind: Kind, _ pieces: [Piece], number: Int) {
        self.kind = kind
        self.pieces = pieces
        self.number = number
    }

    package enum Kind: Hashable, Sendable {
        case body
        case heading(level: Int)
        /// An item of a list, from level 0.
        case item(level: Int, isOrdered: Bool)
        /// In a cell of a table.
        case cell
    }

    package enum Piece: Hashable, Sendable {
        case words(String, EditedLook)
        /// What stands in a control, with the name of the control.
        case figure(name: String, text: String, EditedLook)
        case lineBreak
    }

    /// The words as they are read.
    package var text: String {
        pieces.map { piece in
            switch piece {
            case .words(let text, _), .figure(_, let text, _): text
            case .lineBreak: "\n"
            }
        }.joined()
    }

    /// The controls in it, in order.
    package var figures: [(name: String, text: String)] {
        pieces.compactMap { if case .figure(let name, let text, _) = $0 { (name, text) } else { nil } }
    }
}

/// How words of an edited paragraph look, where that means something.
package struct EditedLook: Hashable, Sendable {
    package var isBold = false
    package var isItalic = false
    /// Where a link leads; nothing for a link within the document.
    package var link: String?

    package init(isBold: Bool = false, isItalic: Bool = false, link: String? = nil) {
        self.isBold = isBold
        self.isItalic = isItalic
        self.link = link
    }
}
