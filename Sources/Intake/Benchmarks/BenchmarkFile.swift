import Documents
import PerformanceModel

/// A file in the shape of a publisher, known by its header.
///
/// - Fingertips has `Indicator ID`, `Area Code`, `Time period` and `Value`. Source: UK Health Security Agency,
///   fingertips-open, `DataControllerTest.HeaderText`; later files have a last column `Time period range`.
/// - Explore Education Statistics has `time_period`, `time_identifier` and `geographic_level`. Source: Department for
///   Education, Analysts' guide, Open data standards, "Time and geography".
/// - Any other has every column that some measure's mapping names, and no column `measure`, which a return has.
struct BenchmarkFile {
    let publisher: Benchmark.Publisher
    let header: CSVRow
    private let places: [String: Int]

    init?(_ csv: CSVFile, _ framework: Framework) {
        guard let header = csv.header else { return nil }
        self.header = header
        places = Dictionary(
            header.cells.enumerated().map { ($1.text, $0) }, uniquingKeysWith: { first, _ in first })
        let headings = Set(places.keys)
        if headings.isSuperset(of: ["Indicator ID", "Area Code", "Time period", "Value"]) {
            publisher = .fingertips
        } else if headings.isSuperset(of: ["time_period", "time_identifier", "geographic_level"]) {
            publisher = .exploreEducationStatistics
        } else if !headings.contains("measure"),
            framework.measures.lazy.flatMap({ $0.benchmarks ?? [] }).contains(where: {
                $0.publisher == .other && headings.isSuperset(of: $0.needed)
            })
        {
            publisher = .other
        } else {
            return nil
        }
    }

    /// Where a column stands in a row, counted from nought.
    func place(_ heading: String?) -> Int? { heading.flatMap { places[$0] } }

    /// The measures whose mapping is of this publisher and of columns that the file has.
    func mapped(_ framework: Framework) -> [MappedMeasure] {
        framework.measures.flatMap { measure in
            (measure.benchmarks ?? []).filter {
                $0.publisher == publisher && $0.needed.allSatisfy { places[$0] != nil }
            }
            .map { MappedMeasure(measure, $0, in: self) }
        }
    }

    /// Every heading that stands twice; which of the two is meant nobody can say.
    var repeatedHeadings: [CSVCell] {
        var seen: Set<String> = []
        return header.cells.filter { !$0.text.isEmpty && !seen.insert($0.text).inserted }
    }
}

extension Benchmark {
    /// The columns without which a file is not the one mapped; Fingertips' own further ones may have been cut.
    var needed: [String] {
        let always = [columns.area, columns.period, columns.value] + rows.keys
        guard publisher != .fingertips else { return always }
        return always + [columns.numerator, columns.denominator, columns.note, columns.published].compactMap(\.self)
    }
}
