/// What a style of a Word file says, where it says it itself.
struct WordStyle {
    var name = ""
    var basedOn: String?
    /// From 0; 9 is the level of ordinary text.
    var outlineLevel: Int?
    var isNumbered: Bool?
    var isHidden: Bool?

    /// The level of a heading of this name, or nothing if it is no heading's.
    static func headingLevel(ofName name: String) -> Int? {
        let name = name.lowercased().filter { $0 != " " }
        if name == "title" { return 1 }
        guard name.hasPrefix("heading"), let level = Int(name.dropFirst("heading".count)) else { return nil }
        return (1...9).contains(level) ? level : nil
    }
}
