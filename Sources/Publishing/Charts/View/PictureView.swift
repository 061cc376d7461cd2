import Documents

/// A picture in a page, for the phone and the desk, with its finding above it and its figures in a table beneath.
struct PictureView {
    /// A sentence.
    let finding: String
    let narrow: Scene
    let wide: Scene
    let table: PictureTable

    var html: [HTMLNode] {
        [
            HTML.figure {
                HTML.figcaption { finding }
                HTML.div(.class("for-phone")) { narrow.svg }
                HTML.div(.class("for-desk")) { wide.svg }
            },
            HTML.details {
                HTML.summary { "Figures of this chart" }
                table.html
            },
        ]
    }
}

/// The figures of a picture: a row for each thing drawn, by its name.
struct PictureTable {
    let caption: String
    /// The first is that of the names.
    let header: [String]
    /// The columns of numbers, which stand at the right.
    let numbers: Set<Int>
    let rows: [[String]]

    var html: HTMLNode {
        func look(_ index: Int) -> [HTMLAttribute] { numbers.contains(index) ? [.class("figure")] : [] }
        return HTML.table {
            HTML.caption { caption }
            HTML.thead {
                HTML.tr {
                    for (index, title) in header.enumerated() {
                        HTMLNode.element(.th, look(index) + [.scope(.col)], [.text(title)])
                    }
                }
            }
            HTML.tbody {
                for row in rows {
                    HTML.tr {
                        for (index, text) in row.enumerated() {
                            index == 0
                                ? HTMLNode.element(.th, [.scope(.row)], [.text(text)])
                                : HTMLNode.element(.td, look(index), [.text(text)])
                        }
                    }
                }
            }
        }
    }
}

extension [String] {
    /// `a, b and c`.
    var listed: String {
        guard let last else { return "" }
        return count == 1 ? last : "\(dropLast().joined(separator: ", ")) and \(last)"
    }
}
