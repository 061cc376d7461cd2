import Documents
import PerformanceModel

extension ReadCell {
    var isDate: Bool { if case .date = content { true } else { false } }

    /// What a CSV file would say in place of the cell; a formula says what it made when it was last worked out.
    func textOfReturn(under heading: String) -> Result<String, CellFault> {
        switch content {
        case .text(let text): .success(text)
        case .number(let number): .success(number.textOfReturn)
        case .boolean(let isTrue): .success(isTrue ? "TRUE" : "FALSE")
        case .date(let day) where heading == ReturnFields.Field.period.rawValue && Day(day[...]) != nil:
            day.hasSuffix("-01") ? .failure(.monthOrDay(day)) : .success("at-\(day)")
        case .date(let day): .success(day)
        case .error(let text): .failure(.error(text))
        case .notWorkedOut: .failure(.notWorkedOut)
        }
    }
}

extension SheetNumber {
    /// The number with the places it is shown with, as far as a figure can have them, and the sign of a percentage.
    fileprivate var textOfReturn: String {
        var text = shown[...]
        while let point = text.firstIndex(of: "."), text.last == "0",
            text.distance(from: point, to: text.endIndex) > Int(Quantity.mostPlaces) + 1
        {
            text.removeLast()
        }
        return form == .percentage ? text + "%" : String(text)
    }
}

extension Set<Int> {
    /// Whether one of the numbers lies in a range, which may be far longer than the set.
    func meets(_ range: ClosedRange<Int>) -> Bool {
        range.count < count ? range.contains(where: contains) : contains(where: range.contains)
    }
}
