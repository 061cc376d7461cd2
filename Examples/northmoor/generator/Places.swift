/// The twelve districts of the county, with their share of its people and how needy they are beside the average.
struct District {
    let id: String
    let share: Double
    let need: Double

    static let all = [
        District(id: "aldermere", share: 0.130, need: 1.45), District(id: "brackwater", share: 0.110, need: 1.20),
        District(id: "coldharbour", share: 0.100, need: 0.75), District(id: "dunmarsh", share: 0.095, need: 1.05),
        District(id: "eldonby", share: 0.090, need: 0.65), District(id: "farrowdale", share: 0.085, need: 0.70),
        District(id: "garthwick", share: 0.080, need: 1.10), District(id: "hollinmoor", share: 0.075, need: 0.80),
        District(id: "kelderby", share: 0.070, need: 0.95), District(id: "larkhope", share: 0.065, need: 0.60),
        District(id: "marrowby", share: 0.055, need: 0.90), District(id: "port-osmere", share: 0.045, need: 1.70),
    ]

    /// Cuts a population of the county into those of its districts.
    static func people(_ county: Int) -> [Int] { split(county, by: all.map(\.share)) }

    /// Cuts a count of events in the county into those of its districts.
    static func events(_ county: Int) -> [Int] { split(county, by: all.map { $0.share * $0.need }) }
}

/// The people of the county in a financial year, as the statistics office estimates them for its middle.
enum People {
    static func children(_ year: Int) -> Int { 128_400 + 420 * year }
    static func aged10to17(_ year: Int) -> Int { 56_100 + 90 * year }
    static func aged65(_ year: Int) -> Int { 118_200 + 2_310 * year }
    static func all(_ year: Int) -> Int { 612_300 + 3_140 * year }
    static func staff(_ year: Int) -> Int { 7_420 - 190 * year }
}

/// A council like Northmoor, how big it is beside it, and the years it is a statistical neighbour.
struct Neighbour {
    let id: String
    let size: Double
    /// The last financial year in which there is such a council.
    var lastYear = Int.max
    /// The first financial year in which it is in the set.
    var firstInSet = 0

    static let all = [
        Neighbour(id: "ambershire", size: 0.84), Neighbour(id: "brockshire", size: 1.21),
        Neighbour(id: "calvershire", size: 0.67), Neighbour(id: "dernshire", size: 1.05),
        Neighbour(id: "eskshire", size: 0.92), Neighbour(id: "farleshire", size: 1.38),
        Neighbour(id: "harleshire", size: 0.77), Neighbour(id: "ivelshire", size: 1.12),
        Neighbour(id: "lorneshire", size: 0.59), Neighbour(id: "marlshire", size: 0.98),
        Neighbour(id: "nidshire", size: 1.47), Neighbour(id: "ottershire", size: 0.88),
        Neighbour(id: "pellshire", size: 1.16), Neighbour(id: "quarnshire", size: 0.71),
        Neighbour(id: "tarnshire", size: 1.02, firstInSet: 3),  // joined on 1 April 2015
        Neighbour(id: "wendshire", size: 0.81, lastYear: 2),  // abolished on 31 March 2015
    ]

    func isInSet(_ year: Int) -> Bool { year >= firstInSet && year <= lastYear }
}
