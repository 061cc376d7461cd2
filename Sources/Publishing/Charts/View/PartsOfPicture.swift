extension Array {
    /// The ranges of as few parts as hold no more than so many each, one about as large as the other.
    func partsOfAtMost(_ most: Int) -> [Range<Int>] {
        let parts = Swift.max((count + most - 1) / Swift.max(most, 1), 1)
        return (0..<parts).map { count * $0 / parts..<count * ($0 + 1) / parts }
    }
}

/// Pictures for pages, which end.
package enum PagedPictures {
    /// Cuts a picture of many rows into as few as are no higher than a page.
    ///
    /// - Parameters:
    ///   - rows: how many it has.
    ///   - height: the most a drawing may have, in its own units.
    ///   - cut: makes pictures of no more than so many rows.
    ///   - draw: draws one of them.
    /// - Returns: the pictures with their drawings; those of one row are as high as they are.
    package static func parts<Picture>(
        of rows: Int, noHigherThan height: Double, cut: (Int) -> [Picture], draw: (Picture) -> Scene
    ) -> [(picture: Picture, scene: Scene)] {
        var most = max(rows, 1)
        while true {
            let drawn = cut(most).map { ($0, draw($0)) }
            if most == 1 || drawn.allSatisfy({ $0.1.height <= height }) { return drawn }
            // The next fewer that make a part more.
            let count = drawn.count + 1
            most = max(min((rows + count - 1) / count, most - 1), 1)
        }
    }
}
