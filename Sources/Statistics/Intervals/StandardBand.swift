/// One age band of a rate that is standardised directly.
public struct StandardBand: Hashable, Sendable {
    /// How many events there were.
    public let count: Double
    /// Among how many people.
    public let population: Double
    /// How many people of this band the standard population has.
    public let standard: Double

    public init(count: Double, population: Double, standard: Double) {
        self.count = count
        self.population = population
        self.standard = standard
    }
}
