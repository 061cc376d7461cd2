import Crypto
import PerformanceModel

extension ContentText {
    /// The lines of all figures, in order, taken up as they are written.
    mutating func figures(_ order: FigureOrder, of rows: [EntryRow], into hash: inout SHA256) {
        // Each name is looked at once for characters to escape, not once for each figure.
        let periods = order.periods.map { Self.field($0.description) }
        let measures = order.measures.map { Self.field($0.text) }
        let areas = order.areas.map { Self.field($0.text) }
        for place in order.places {
            line("figure") {
                $0.append(periods[place.period])
                $0.append(measures[place.measure])
                $0.append(areas[place.area])
                $0.figure(rows[place.row])
            }
            drain(into: &hash)
        }
    }

    private static func field(_ text: String) -> [UInt8] {
        var written = Self()
        written.field(text)
        return written.bytes
    }

    private mutating func figure(_ row: EntryRow) {
        switch row {
        case .observation(let observation):
            identity(observation.figure)
            append(Self.returned)
            content(observation.content)
            field(observation.dataStatus.rawValue)
            append(observation.periodIsAssumed ? Self.assumed : Self.printed)
            field(observation.line)
            field(observation.column)
            field(observation.note)
        case .withdrawal(let figure):
            identity(figure)
            append(Self.withdrawn)
        default: break
        }
    }

    private mutating func identity(_ figure: Figure) {
        field(figure.statistic.rawValue)
        append(figure.isForecast ? Self.forecast : Self.actual)
    }

    private mutating func content(_ content: Observation.Content) {
        switch content {
        case .value(let value):
            field(value.value)
            field(value.numerator)
            field(value.denominator)
            append(Self.nothing)
        case .absent(let absence):
            for _ in 0..<3 { append(Self.nothing) }
            field(absence.word)
        }
    }

    private static let actual = field("actual")
    private static let forecast = field("forecast")
    private static let returned = field("returned")
    private static let withdrawn = field("withdrawn")
    private static let assumed = field("assumed")
    private static let printed = field("printed")
    private static let nothing = Array("\t\\N".utf8)
}
