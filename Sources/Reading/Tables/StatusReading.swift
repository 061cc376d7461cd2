/// The status that a word or letter of a cell stands for.
package enum StatusReading {
    /// The colours that statuses are told by.
    package static let colours: Set<String> = ["green", "amber", "red", "blue"]

    /// `green`, `amber`, `red` or `blue`; nothing for anything else.
    package static func status(_ text: String) -> String? {
        let word = text.lowercased().filter { $0.isLetter }
        switch word {
        case "g", "green", "on", "ontrackgood", "ontarget", "ontrack", "achieved", "met", "targetmet": return "green"
        case "a", "amber", "y", "yellow", "atrisk", "slightlybelowtarget", "withintolerance", "nearlymet", "near",
            "close", "slightlybelowdesiredlevel":
            return "amber"
        case "r", "red", "offtarget", "offtrack", "missed", "notmet", "belowtarget", "off", "requiresimprovement",
            "wellbelow":
            return "red"
        case "b", "blue", "exceeded", "complete", "completed": return "blue"
        default: return nil
        }
    }
}
