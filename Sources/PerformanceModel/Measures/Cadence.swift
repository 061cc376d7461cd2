/// How often a measure has a new figure.
package enum Cadence: String, Word {
    case monthly, quarterly, halfYearly = "half-yearly", termly, annual

    package static var meaning: String { "cadence" }
}
