package import PerformanceModel

/// One thing that happened to a figure.
package enum FigureEvent: Hashable, Sendable {
    /// It was returned, or returned again.
    case observed(RecordedObservation)
    /// It was withdrawn by an entry.
    case withdrawn(entry: Int)

    /// The entry it happened in.
    package var entry: Int {
        switch self {
        case .observed(let observation): observation.entry
        case .withdrawn(let entry): entry
        }
    }
}
