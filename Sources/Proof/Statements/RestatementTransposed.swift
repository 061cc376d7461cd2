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
        let digits = digits(number.printed)
        guard digits.count > 2 else { return nil }
        let near = evidence.nearTables(reading.sentence)
        let named = reading.sentence.tokens.compactMap(\.period).filter(\.isNamed)
        let topics = Set(
            (mention.topics + mention.said + reading.topics + reading.focus).filter { $0.label > 0.25 }
                .map(\.series))
        let found = topics.sorted().map(evidence.series).compactMap { series -> (ReadSeries, Place)? in
            guard near.contains(series.table), isSameKind(series) || number.unit == .none && series.unit == .mean,
                let place = places(series, named).first(where: {
                    $0.figure.value.places == number.value.places
                        && Self.isSlip(digits, self.digits($0.figure.number.printed))
                }), sizesAgree(place.figure.value)
            else { return nil }
            return (series, place)
        }
        if found.isEmpty, let place = headed(digits, near) { return mismatch(place.series, place.column, place.figure) }
        guard found.count == 1, let (series, place) = found.first else { return nil }
        return mismatch(series, place.column, place.figure)
    }

    /// The figures of a row that the words can be of: those of the periods they name, or else the latest.
    private func places(_ series: ReadSeries, _ named: [NamedPeriod]) -> [Place] {
        let said = evidence.history(series).filter { place in
            named.contains { place.column.period?.fits($0) == true }
        }
        let latest = [saidColumn(of: series), evidence.totals(series).last, evidence.current(series)].compactMap { $0 }
        return named.isEmpty || !said.isEmpty ? said + latest : [saidColumn(of: series)].compactMap { $0 }
    }

    private typealias Place = (column: ReadColumn, figure: PrintedFigure)

    /// The cell of the total row in a column that the words name: `5,009 people had had a review`.
    private func headed(_ digits: [Character], _ near: Set<Int>)
        -> (series: ReadSeries, column: ReadColumn, figure: PrintedFigure)?
    {
        let stems = Set(reading.tokens(mention.clause).filter { $0.word != nil }.map(\.stem))
        let found = near.sorted().flatMap {
            table -> [(series: ReadSeries, column: ReadColumn, figure: PrintedFigure)] in
            let rows = evidence.paper.tables[table].series
            guard let last = rows.last, Totals.isTotal(last, in: evidence.paper.tables[table]) else { return [] }
            return evidence.paper.tables[table].columns.compactMap { column in
                guard column.meaning == .figure, let figure = last.values[column.index],
                    Tokeniser.tokens(of: column.heading).contains(where: {
                        $0.word.map { $0.count > 4 } ?? false && stems.contains($0.stem)
                    }),
                    Self.isTransposed(digits, self.digits(figure.number.printed))
                else { return nil }
                return (last, column, figure)
            }
        }
        return found.count == 1 ? found.first : nil
    }

    /// The digits as printed; of money without the noughts at the end, which its thousands or millions stand for.
    func digits(_ text: String) -> [Character] {
        let digits = text.filter { $0.isASCII && $0.isNumber }.map { $0 }
        return number.unit == .pounds ? Array(digits.reversed().drop { $0 == "0" }.reversed()) : digits
    }

    /// Whether one digit of several is another: `9,596` for 2,596.
    static func isOneDigitOff(_ left: [Character], _ right: [Character]) -> Bool {
        left.count == right.count && left.count > 2 && left.indices.count { left[$0] != right[$0] } == 1
    }

    private static func isSlip(_ left: [Character], _ right: [Character]) -> Bool {
        isTransposed(left, right) || left.count > 3 && left.suffix(2) != ["0", "0"] && isOneDigitOff(left, right)
    }

    private static func isTransposed(_ left: [Character], _ right: [Character]) -> Bool {
        guard left.count == right.count else { return false }
        let unlike = left.indices.filter { left[$0] != right[$0] }
        return unlike.count == 2 && unlike[1] == unlike[0] + 1 && left[unlike[0]] == right[unlike[1]]
            && left[unlike[1]] == right[unlike[0]]
    }
}
