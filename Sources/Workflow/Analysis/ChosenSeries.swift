import Intake
import PerformanceModel

/// The series a picture shows: the one named, or the only one.
func series(_ name: String?, of all: [DatedSeries]) throws(Refused) -> DatedSeries {
    let names = all.map(\.name).joined(separator: ", ")
    guard let name else {
        guard all.count == 1 else {
            throw Refused(
                "which-series",
                "the file has \(all.count) series and a picture shows one; name it with --series: \(names)")
        }
        return all[0]
    }
    guard let found = all.first(where: { $0.name == name }) else {
        throw Refused("which-series", "there is no series '\(name)'; there are: \(names)")
    }
    return found
}
