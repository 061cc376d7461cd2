extension Ranking {
    /// The value below which a share, from 0 to 1, of the ranked values lies; nothing where none are ranked.
    ///
    /// Its position is (N − 1) p + 1. What lies between two values is interpolated and rounded to 10 decimal places, so
    /// that noise in the last figure parts no equal values.
    ///
    /// Source: R. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996),
    /// type 7, which is Excel's PERCENTILE.INC; Fingertips.
    public func quantile(_ share: Double) -> Double? {
        guard !sorted.isEmpty, share >= 0, share <= 1 else { return nil }
        let position = Double(sorted.count - 1) * share
        let place = Int(position)
        let part = position - Double(place)
        guard part > 0, place + 1 < sorted.count else { return sorted[place].value }
        let (low, high) = (sorted[place].value, sorted[place + 1].value)
        let between = low + part * (high - low)
        // Above this a value has fewer decimal places than ten, and to round them would overflow in the end.
        let rounded = between.magnitude < 1e5 ? (between * 1e10).rounded() / 1e10 : between
        return min(max(rounded, low), high)
    }

    /// The quartiles of the ranked values.
    ///
    /// - Throws: ``MethodRefusal`` with fewer than eight values, where a quarter would be one area.
    public func quartiles() throws(MethodRefusal) -> Quartiles {
        guard count >= 8, let first = quantile(0.25), let median = quantile(0.5), let third = quantile(0.75) else {
            throw MethodRefusal("quartiles of \(count) values say nothing about any of them; they need 8 or more")
        }
        return Quartiles(first: first, median: median, third: third, improvement: improvement)
    }

    /// Writes the quarter of each ranked value as far as there is room; 0 where missing, or of fewer than eight.
    public func quarters(into quarters: inout MutableSpan<UInt8>) {
        for row in quarters.indices { quarters[row] = 0 }
        guard let quartiles = try? quartiles() else { return }
        for held in sorted where held.row < quarters.count {
            quarters[held.row] = UInt8(quartiles.quarter(of: held.value) ?? 0)
        }
    }
}
