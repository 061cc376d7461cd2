extension HTMLNode {
    /// A table.
    package static func table(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.table, attributes, content()) }

    /// The caption of a table.
    package static func caption(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.caption, attributes, content()) }

    /// A group of columns.
    package static func colgroup(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.colgroup, attributes, content()) }

    /// The rows that head a table.
    package static func thead(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.thead, attributes, content()) }

    /// A group of a table's rows.
    package static func tbody(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.tbody, attributes, content()) }

    /// The rows at the foot of a table.
    package static func tfoot(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.tfoot, attributes, content()) }

    /// A row.
    package static func tr(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.tr, attributes, content()) }

    /// A cell that heads others.
    package static func th(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.th, attributes, content()) }

    /// A cell.
    package static func td(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.td, attributes, content()) }

    /// One or more columns.
    package static func col(_ attributes: HTMLAttribute...) -> HTMLNode { .element(.col, attributes, []) }
}
