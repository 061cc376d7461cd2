/// How a cell is shown and whether it can be changed: each different one becomes a style of the file.
struct SheetLook: Hashable {
    var role = Role.text
    var number: Number?
    var isUnlocked = false
    var wraps = false
    /// Whether it stands to the right, as numbers do and the heading above them.
    var isAtRight = false

    /// Whether what is typed stays as it was typed, where 2017-12 would else become a date.
    var isPlainText: Bool { role == .text && wraps }

    enum Role: Hashable, CaseIterable {
        case text, title, heading, header, link

        /// The name of its style.
        var name: String {
            switch self {
            case .text: "Default"
            case .title: "Heading 1"
            case .heading: "Heading 2"
            case .header: "Column heading"
            case .link: "Hyperlink"
            }
        }

        var isBold: Bool { self == .title || self == .heading || self == .header }

        /// The size of its letters: the Analysis Function asks for 12 points or more.
        var points: Int {
            switch self {
            case .title: 16
            case .heading: 14
            case .text, .header, .link: 12
            }
        }
    }

    /// A font without serifs that every machine has, or another of the same widths.
    static let font = "Arial"

    /// A blue that stands out from white by more than 7 to 1, beside the line under it.
    static let linkColour = "0B3C7D"

    struct Number: Hashable {
        let form: SheetNumber.Form
        let places: Int

        /// As Excel writes it: `#,##0.00`.
        var code: String {
            let fraction = places > 0 ? "." + String(repeating: "0", count: places) : ""
            return switch form {
            case .plain: "0" + fraction
            case .grouped: "#,##0" + fraction
            case .percentage: "0" + fraction + "%"
            }
        }
    }
}
