/// How settled a figure is.
package enum DataStatus: String, Word {
    case provisional
    case final
    case estimated

    package static var meaning: String { "data status" }

    /// The symbol printed beside a value that is not final.
    package var symbol: String? {
        switch self {
        case .provisional: "[p]"
        case .estimated: "[e]"
        case .final: nil
        }
    }
}
