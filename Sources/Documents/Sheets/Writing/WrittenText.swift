/// Returns words as a cell holds them: lines end in one way, and there are no more than Excel can hold.
///
/// Source: Microsoft, "Excel specifications and limits": 32,767 characters in a cell.
func cellText(_ text: String) -> String {
    let most = 32_767
    let isReturn = { (character: Character) in character == "\r\n" || character == "\r" }
    let hasReturns = text.utf8.contains(UInt8(ascii: "\r"))
    let plain = hasReturns ? String(text.map { isReturn($0) ? "\n" : $0 }) : text
    guard plain.utf8.count > most, plain.utf16.count > most else { return plain }
    var length = 1
    return plain.prefix {
        length += $0.utf16.count
        return length <= most
    } + "…"
}
