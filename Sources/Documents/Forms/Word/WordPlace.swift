/// What is known of the paragraph, the row and the cell of a Word file that are open.
struct WordPlace {
    var paragraph = Paragraph()
    var row = Row()
    var cell = CellAssembly()

    /// A paragraph, and the run of it that is open.
    struct Paragraph {
        var ordinal = 0
        var style: String?
        var outlineLevel: Int?
        var isNumbered: Bool?
        var run = Run()
    }

    /// Words that look alike.
    struct Run {
        var style: String?
        var isHidden: Bool?
        var isRaised = false
    }

    struct Row {
        var isHeader = false
        var isDeleted = false
    }
}
