import PerformanceModel
import Reading

extension Restatement {
    /// Two digits that changed places, or one of four that is another: `43,650` where the row has 43,560.
    ///
    /// Hardly ever chance where the words share some of the row's label, so less of it has to be said than for another
    /// slip.
    var transposed: Claim? {
        guard !number.isSpelled, !number.isSigned, number.hedge == .none,
            Set(reading.sentence.tokens.compactMap(\.word)).isDisjoint(with: Restriction.words)
        else { return nil }
        let near = evidence.nearTables(reading.sentence)
        // What the number can have been, looked up among the cells: not each cell held against the number.
        let places = slips.flatMap(evidence.values.exact).filter { place in
            let series = evidence.series(place.series)
            return !place.isSecond && near.contains(series.table)
                && series.values[place.column]?.value.places == number.value.places
        }
        guard !places.isEmpty else { return nil }
        let named = reading.sentence.tokens.compactMap(\.period).filter(\.isNamed)
        let topics = Set(
            (mention.topics + mention.said + reading.topics + reading.focus).filter { $0.label > 0.25 }.map(\.series))
        var found: [Int: Place] = [:]
        for place in places where topics.contains(place.series) && found[place.series] == nil {
            let series = evidence.series(place.series)
            guard isSameKind(series) || number.unit == .none && series.unit == .mean,
                let said = self.places(series, named).first(where: { $0.column.index == place.column }),
                sizesAgree(said.figure.value)
            else { continue }
            found[place.series] = said
        }
        if found.isEmpty, let place = headed(places) { return mismatch(place.series, place.column, place.figure) }
        guard found.count == 1, let (id, place) = found.first else { return nil }
        return mismatch(evidence.series(id), place.column, place.figure)
    }

    private typealias Place = (column: ReadColumn, figure: PrintedFigure)

    /// The figures of a row that the words can be of: those of the periods they name, or else the latest.
    private func places(_ series: ReadSeries, _ named: [NamedPeriod]) -> [Place] {
        let said = evidence.history(series).filter { place in
            named.contains { place.column.period?.fits($0) == true }
        }
        let latest = [saidColumn(of: series), evidence.totals(series).last, evidence.current(series)].compactMap { $0 }
        return named.isEmpty || !said.isEmpty ? said + latest : [saidColumn(of: series)].compactMap { $0 }
    }

    /// The cell of the total row in a column that the words name: `5,009 people had had a review`.
    private func headed(_ places: [ValueIndex.Place])
        -> (series: ReadSeries, column: ReadColumn, figure: PrintedFigure)?
    {
        let stems = Set(reading.tokens(mention.clause).filter { $0.word != nil }.map(\.stem))
        let found = places.compactMap { place -> (series: ReadSeries, column: ReadColumn, figure: PrintedFigure)? in
            let series = evidence.series(place.series)
            let table = evidence.table(of: series)
            guard table.series.last?.id == series.id, Totals.isTotal(series, in: table),
                let column = evidence.paper.column(place.column, of: series), column.meaning == .figure,
                let figure = series.values[place.column],
                Tokeniser.tokens(of: column.heading).contains(where: { token in
                    (token.word?.count ?? 0) > 4 && stems.contains(token.stem)
                })
            else { return nil }
            return (series, column, figure)
        }
        return found.count == 1 ? found.first : nil
    }

    // MARK: Digits

    /// The digits as printed; of money without the noughts at the end, which its thousands or millions stand for.
    func digits(_ text: String) -> [Character] {
        let digits = text.filter { $0.isASCII && $0.isNumber }.map { $0 }
        return number.unit == .pounds ? Array(digits.reversed().drop { $0 == "0" }.reversed()) : digits
    }

    /// Whether one digit of several is another: `9,596` for 2,596.
    static func isOneDigitOff(_ left: [Character], _ right: [Character]) -> Bool {
        left.count == right.count && left.count > 2 && left.indices.count { left[$0] != right[$0] } == 1
    }

    /// The values that differ from the number by two neighbours changed, or by one digit of four or more that does not
    /// end in `00`.
    private var slips: [Quantity] {
        let unit = [Int64(1_000_000), 100_000, 10_000, 1000, 100, 10, 1][min(Int(number.value.places), 6)]
        let zero = UInt8(ascii: "0")
        var digits: [UInt8] = Array(String(number.value.millionths / unit).utf8)
        // Of money the noughts at the end stand for its thousands or millions.
        let isMoney = number.unit == PrintedNumber.Unit.pounds
        let end = isMoney ? (digits.lastIndex { $0 != zero } ?? -1) + 1 : digits.count
        guard end > 2, number.value.millionths > 0 else { return [] }
        var slips: [Quantity] = []
        func take() {
            guard let value = Int64(String(decoding: digits, as: UTF8.self)),
                let slip = Quantity(millionths: value * unit, places: number.value.places)
            else { return }
            slips.append(slip)
        }
        for place in 0..<end - 1 where digits[place] != digits[place + 1] {
            digits.swapAt(place, place + 1)
            if digits[0] != zero { take() }
            digits.swapAt(place, place + 1)
        }
        guard end > 3, !digits[..<end].suffix(2).allSatisfy({ $0 == zero }) else { return slips }
        for place in 0..<end {
            let own = digits[place]
            for other in zero...UInt8(ascii: "9") where other != own && (place > 0 || other != zero) {
                digits[place] = other
                take()
            }
            digits[place] = own
        }
        return slips
    }
}
