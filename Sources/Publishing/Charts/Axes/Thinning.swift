extension [Scene.Place] {
    /// The places of a line that can be told apart: of those above one unit across the first, the outermost two and
    /// the last, so that no peak is lost.
    var thinned: Self {
        if count < 400 { return self }
        var kept: Self = []
        var column: Self = []
        func flush() {
            let low = column.indices.min { column[$0].y < column[$1].y }
            let high = column.indices.max { column[$0].y < column[$1].y }
            let wanted = Set([column.indices.first, low, high, column.indices.last].compactMap(\.self))
            kept += wanted.sorted().map { column[$0] }
            column = []
        }
        for place in self {
            if let last = column.last, Int(last.x) != Int(place.x) { flush() }
            column.append(place)
        }
        flush()
        return kept
    }
}

extension [Scene.Symbol] {
    /// The symbols that can be told apart: where there are very many, one of a kind in each small square.
    var thinned: Self {
        if count < 400 { return self }
        var seen: Set<[Int]> = []
        return filter { symbol in
            let kind = Scene.Symbol.Shape.allCases.firstIndex(of: symbol.shape) ?? 0
            return seen.insert([Int(symbol.place.x / 6), Int(symbol.place.y / 6), kind]).inserted
        }
    }
}
