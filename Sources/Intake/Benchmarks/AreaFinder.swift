import PerformanceModel

/// Finds the framework's areas by official code and, where one of the two has no code, by exact title.
struct AreaFinder {
    private let coded: [String: AreaID]
    private let titled: [String: AreaID]
    private let titledWithoutCode: [String: AreaID]

    init(_ areas: [Area]) {
        func titles(_ areas: [Area]) -> [String: AreaID] {
            // Two areas of one title, such as a city and the county named after it, are not told apart by it.
            Dictionary(grouping: areas, by: \.title).compactMapValues { $0.count == 1 ? $0[0].id : nil }
        }
        coded = Dictionary(
            areas.compactMap { area in area.code.map { ($0, area.id) } }, uniquingKeysWith: { first, _ in first })
        titled = titles(areas)
        titledWithoutCode = titles(areas.filter { $0.code == nil })
    }

    /// The area that a row's code and name mean.
    func area(_ texts: [String]) -> AreaID? {
        if let area = texts.lazy.compactMap({ coded[$0] }).first { return area }
        let titles = texts.contains(where: Self.isCode) ? titledWithoutCode : titled
        return texts.lazy.compactMap { titles[$0] }.first
    }

    /// Whether a text is like `E92000001`, the form of the Government Statistical Service.
    private static func isCode(_ text: String) -> Bool {
        text.utf8.count == 9 && text.utf8.first.map { (65...90).contains($0) } == true
            && digits(text.dropFirst(), 8) != nil
    }
}
