/// Reads a colour of a page as six hexadecimal digits: `#rgb`, `#rrggbb`, `rgb(…)` or a name of CSS level 1 or so.
func pageColour(_ text: String) -> String? {
    let text = text.filter { !$0.isWhitespace }.lowercased()
    if let named = namedColours[text] { return named }
    if text.hasPrefix("#"), text.count == 4 { return colour(text.dropFirst().map { "\($0)\($0)" }.joined()) }
    guard text.hasPrefix("rgb("), text.hasSuffix(")") else { return colour(text) }
    let parts = text.dropFirst(4).dropLast().split(separator: ",").compactMap { UInt8($0) }
    guard parts.count == 3 else { return nil }
    return parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
}

/// The names that a table's traffic lights are likely to have.
///
/// Source: CSS Color Module Level 4, named colours.
private let namedColours = [
    "red": "FF0000", "green": "008000", "yellow": "FFFF00", "orange": "FFA500", "blue": "0000FF",
    "lime": "00FF00", "white": "FFFFFF", "black": "000000", "grey": "808080", "gray": "808080", "silver": "C0C0C0",
    "lightgreen": "90EE90", "gold": "FFD700", "darkorange": "FF8C00", "lightgrey": "D3D3D3", "lightgray": "D3D3D3",
]
