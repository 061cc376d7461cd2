/// The columns of a table, found by the gutters that stay blank.
struct AlignedColumns {
    private(set) var columns: [Range<Int>] = []

    /// Finds the columns of the lines that have most fields, so that a heading over several columns joins none.
    ///
    /// A tenth of the lines must have as many, since each row gets as many cells.
    init(_ lines: [AlignedLine]) {
        let counts = lines.map(\.fields.count).sorted(by: >)
        let enough = max(2, counts.count / 10)
        guard counts.count >= enough else { return }
        let most = counts[enough - 1]
        let base = lines.filter { most...most * 2 ~= $0.fields.count }
        for field in base.flatMap(\.fields).map(\.columns).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = columns.last, field.lowerBound < last.upperBound {
                columns[columns.count - 1] = last.lowerBound..<max(last.upperBound, field.upperBound)
            } else {
                columns.append(field)
            }
        }
        joinHalves(base)
    }

    /// Joins neighbours of which no line has both: a heading on the left, and what stands under it on the right.
    private mutating func joinHalves(_ lines: [AlignedLine]) {
        var meet: Set<Int> = []
        for line in lines {
            let places = line.fields.map { self.places(of: $0).lowerBound }
            for (place, next) in zip(places, places.dropFirst()) where next == place + 1 { meet.insert(place) }
        }
        var joined: [Range<Int>] = []
        var canJoin = false
        for (place, column) in columns.enumerated() {
            if canJoin, let last = joined.last {
                joined[joined.count - 1] = last.lowerBound..<column.upperBound
            } else {
                joined.append(column)
            }
            canJoin = !meet.contains(place) && !canJoin
        }
        columns = joined
    }

    /// The columns that a field stands in, or the one it stands nearest to.
    func places(of field: AlignedField) -> Range<Int> {
        let first = index(afterEnd: field.columns.lowerBound)
        let end = index(afterEnd: field.columns.upperBound - 1)
        let last = end < columns.count && columns[end].lowerBound < field.columns.upperBound ? end + 1 : end
        if first < last { return first..<last }
        guard first > 0 else { return 0..<1 }
        guard first < columns.count else { return columns.count - 1..<columns.count }
        let before = field.columns.lowerBound - columns[first - 1].upperBound
        let after = columns[first].lowerBound - field.columns.upperBound
        return before < after ? first - 1..<first : first..<first + 1
    }

    /// The first column that ends after a place.
    private func index(afterEnd place: Int) -> Int {
        var low = 0
        var high = columns.count
        while low < high {
            let middle = (low + high) / 2
            if columns[middle].upperBound > place { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
