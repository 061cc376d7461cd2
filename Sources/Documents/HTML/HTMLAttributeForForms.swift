extension HTMLAttribute {
    /// How a form is sent.
    package enum Method: String, Sendable, Hashable, CaseIterable {
        /// In the address, to ask for something.
        case get
        /// In the body, to change something.
        case post
    }

    /// Where a form is sent; left out if the address is not safe.
    package static func action(_ address: String) -> Self { Self("action", safe: address) }
    /// How a form is sent.
    package static func method(_ method: Method) -> Self { Self("method", method.rawValue) }
    /// How the content of a form is put together, such as `multipart/form-data`.
    package static func enctype(_ value: String) -> Self { Self("enctype", value) }
    /// The name a value is sent under, or what a `meta` element is about.
    package static func name(_ value: String) -> Self { Self("name", value) }
    /// The kind of an input or a button.
    package static func type(_ value: String) -> Self { Self("type", value) }
    /// The value of an input, or of an option.
    package static func value(_ value: String) -> Self { Self("value", value) }
    /// The id of the input a label is for.
    package static func `for`(_ id: String) -> Self { Self("for", id) }
    /// The kinds of file that may be chosen, such as `.csv`.
    package static func accept(_ value: String) -> Self { Self("accept", value) }
    /// What a browser may fill in.
    package static func autocomplete(_ value: String) -> Self { Self("autocomplete", value) }
    /// The keyboard a phone shows.
    package static func inputmode(_ value: String) -> Self { Self("inputmode", value) }
    /// The most characters that may be written.
    package static func maxlength(_ count: Int) -> Self { Self("maxlength", String(count)) }
    /// How many lines a text area shows.
    package static func rows(_ count: Int) -> Self { Self("rows", String(count)) }
    /// Whether the form may not be sent without it.
    package static func required(_ isSet: Bool = true) -> Self { Self("required", if: isSet) }
    /// Whether it cannot be used.
    package static func disabled(_ isSet: Bool = true) -> Self { Self("disabled", if: isSet) }
    /// Whether it can be read but not changed.
    package static func readonly(_ isSet: Bool = true) -> Self { Self("readonly", if: isSet) }
    /// Whether a box is ticked.
    package static func checked(_ isSet: Bool = true) -> Self { Self("checked", if: isSet) }
    /// Whether an option is chosen.
    package static func selected(_ isSet: Bool = true) -> Self { Self("selected", if: isSet) }
    /// Whether more than one may be chosen.
    package static func multiple(_ isSet: Bool = true) -> Self { Self("multiple", if: isSet) }
    /// Whether the browser leaves checking to the server.
    package static func novalidate(_ isSet: Bool = true) -> Self { Self("novalidate", if: isSet) }
}
