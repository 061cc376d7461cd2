extension HTMLNode {
    /// A form.
    package static func form(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.form, attributes, content()) }

    /// Inputs that belong together.
    package static func fieldset(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.fieldset, attributes, content()) }

    /// What a group of inputs is called.
    package static func legend(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.legend, attributes, content()) }

    /// What an input is called.
    package static func label(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.label, attributes, content()) }

    /// An input of several lines.
    package static func textarea(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.textarea, attributes, content()) }

    /// A button.
    package static func button(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.button, attributes, content()) }

    /// A choice among options.
    package static func select(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.select, attributes, content()) }

    /// One of the options.
    package static func option(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.option, attributes, content()) }

    /// An input.
    package static func input(_ attributes: HTMLAttribute...) -> HTMLNode { .element(.input, attributes, []) }
}
