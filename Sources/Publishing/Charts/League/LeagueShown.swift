extension LeaguePicture {
    /// A row that is drawn, or how many are not.
    enum Shown {
        case row(Row)
        case others(Int)
    }

    /// More rows than these are not all drawn.
    private static let most = 30
    private static let around = 4

    /// All rows, or of very many the first, the last and those around the council's own, with how many are between.
    var shown: [Shown] {
        guard rows.count > Self.most else { return rows.map(Shown.row) }
        let own = rows.indices.filter { rows[$0].isOwn }.prefix(3)
        let wanted = rows.indices.filter { index in
            index < Self.around || index >= rows.count - Self.around
                || own.contains { abs($0 - index) <= Self.around }
        }
        var shown: [Shown] = []
        var next = 0
        for index in wanted {
            if index > next { shown.append(.others(index - next)) }
            shown.append(.row(rows[index]))
            next = index + 1
        }
        return shown
    }
}
