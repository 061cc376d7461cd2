/// An attribute of an element, made only by the names below, so that a misspelt one does not compile.
package struct HTMLAttribute: Sendable, Hashable {
    enum Value: Sendable, Hashable {
        case text(String)
        case present
        /// Not written at all.
        case absent
    }

    let name: String
    let value: Value

    init(_ name: String, _ text: String) {
        self.name = name
        value = .text(text)
    }

    init(_ name: String, _ number: Double) {
        self.init(name, SVGNumber(number).description)
    }

    init(_ name: String, if isPresent: Bool) {
        self.name = name
        value = isPresent ? .present : .absent
    }

    /// An address is written only if ``LinkAddress`` allows it.
    init(_ name: String, safe address: String) {
        self.name = name
        value = LinkAddress(address).map { .text($0.description) } ?? .absent
    }
}

extension HTMLAttribute {
    /// The name of this one element on the page.
    package static func id(_ value: String) -> Self { Self("id", value) }
    /// The classes the style sheet knows it by, parted by spaces.
    package static func `class`(_ value: String) -> Self { Self("class", value) }
    /// The language of what it says, such as `en-GB`.
    package static func lang(_ value: String) -> Self { Self("lang", value) }
    /// A remark shown beside it, or what an abbreviation stands for.
    package static func title(_ value: String) -> Self { Self("title", value) }
    /// What it is to assistive technology.
    package static func role(_ value: String) -> Self { Self("role", value) }
    /// Its place in the order of the tab key: 0 to be in it, -1 to take focus without being in it.
    package static func tabindex(_ value: Int) -> Self { Self("tabindex", String(value)) }
    /// Whether it is left out of the page.
    package static func hidden(_ isSet: Bool = true) -> Self { Self("hidden", if: isSet) }
    /// Whether details are shown from the start.
    package static func open(_ isSet: Bool = true) -> Self { Self("open", if: isSet) }

    /// A property told to assistive technology.
    package static func aria(_ property: HTMLAria, _ value: String) -> Self { Self(property.rawValue, value) }

    /// A value of our own, for the style sheet; the name is written in a-z, 0-9 and hyphens.
    package static func data(_ name: StaticString, _ value: String) -> Self {
        let name = name.description
        precondition(
            !name.isEmpty
                && name.utf8.allSatisfy {
                    UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
                        || $0 == UInt8(ascii: "-")
                }, "the data name '\(name)' is not written in a-z, 0-9 and hyphens")
        return Self("data-" + name, value)
    }
}

extension HTMLAttribute {
    /// Where a link leads; left out if the address is not over http, https or mailto, nor relative.
    package static func href(_ address: String) -> Self { Self("href", safe: address) }
    /// Where a link leads that is already known to be safe.
    package static func href(_ address: LinkAddress) -> Self { Self("href", address.description) }
    /// Where an image is; left out if the address is not safe.
    package static func src(_ address: String) -> Self { Self("src", safe: address) }
    /// What an image shows, in words.
    package static func alt(_ value: String) -> Self { Self("alt", value) }
    /// What the linked document is to this one.
    package static func rel(_ value: String) -> Self { Self("rel", value) }
    /// The media a style sheet is for, such as `print`.
    package static func media(_ value: String) -> Self { Self("media", value) }
    /// That a link saves a file, and under which name.
    package static func download(_ fileName: String) -> Self { Self("download", fileName) }
    /// The character encoding of the page.
    package static func charset(_ value: String) -> Self { Self("charset", value) }
    /// What a `meta` element says.
    package static func content(_ value: String) -> Self { Self("content", value) }
    /// A day or time as a program reads it, such as `2017-12-31`.
    package static func datetime(_ value: String) -> Self { Self("datetime", value) }
    /// The number a numbered list starts with.
    package static func start(_ value: Int) -> Self { Self("start", String(value)) }
}
