import Foundation
import Intake
import PerformanceModel
import TestSupport
import Testing

/// The example council that people wrote from the source paper by hand.
struct HandWritten {
    /// A cell of the source paper.
    struct Cell {
        let label: String
        let column: String
        /// The numbers it holds; none where it says that there is none.
        let numbers: [Quantity]
        let isOfEngland: Bool
        /// Whether its second number is the rate of its first.
        let isNumberAndRate: Bool

        init(_ row: [String: String]) throws {
            label = HandWritten.plain(try #require(row["measure"]))
            column = try #require(row["column_label"])
            numbers = try [row["parsed_value"], row["second_value"]].compactMap { $0 }.filter { !$0.isEmpty }.map {
                try Quantity($0)
            }
            isOfEngland = column == "Eng Av"
            isNumberAndRate = row["second_unit"] == "rate_per_10k"
        }

        /// Whether an observation says what the cell does: its first value, and its second where that is a rate.
        func isHeld(in observation: Observation) -> Bool {
            guard (observation.figure.area.text == "england") == isOfEngland else { return false }
            guard let first = numbers.first else {
                if case .absent = observation.content { return true }
                return false
            }
            guard case .value(let value) = observation.content else { return false }
            return isNumberAndRate
                ? value.numerator == first && value.value == numbers.last : value.value == first
        }
    }

    /// What a figure is of, whatever its measure and area are called.
    struct Time: Hashable {
        let period: Period
        let statistic: Statistic
        let isForecast: Bool

        init(_ figure: Figure) {
            (period, statistic, isForecast) = (figure.period, figure.statistic, figure.isForecast)
        }
    }

    private let framework: Framework
    private let observations: [Observation]

    init() throws {
        let framework = FrameworkReading(reading: try Self.files("framework")).framework
        self.framework = framework
        let today = try #require(Day("2018-02-05"))
        observations = try Self.files("returns").flatMap {
            ReturnReading(reading: $0.bytes, name: $0.name, framework: framework, today: today).observations
        }
    }

    func measure(labelled label: String) -> Measure? {
        framework.measures.first { Self.plain(framework.label(of: $0)) == label }
    }

    /// What people took a cell to be of: every figure of its measure that says what the cell does.
    func figures(of cell: Cell) throws -> [Time] {
        let measure = try #require(self.measure(labelled: cell.label), "\(cell.label)")
        return observations.filter { $0.figure.measure == measure.id && cell.isHeld(in: $0) }.map { Time($0.figure) }
    }

    /// A label without what a row and its parts are joined by, and with the example's three labels as they were.
    static func plain(_ label: String) -> String {
        let words = label.replacing(" / - ", with: ": ").replacing(" / ", with: ": ")
            .replacing("to museums each quarter", with: "to museums each month")
            .replacing("downloads each quarter", with: "downloads each month")
            .replacing("issues each quarter", with: "issues each month")
        return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func files(_ folder: String) throws -> [(name: String, bytes: [UInt8])] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Examples/lancashire-2017-18")
        let place = root.appending(path: folder)
        return try FileManager.default.contentsOfDirectory(atPath: place.path()).sorted().map {
            ($0, Array(try Data(contentsOf: place.appending(path: $0))))
        }
    }
}
