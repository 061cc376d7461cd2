/// One age band of a rate or ratio that is standardised indirectly.
public struct ReferenceBand: Hashable, Sendable {
    /// How many people the area has in this band.
    public let population: Double
    /// How many events the reference, such as England, had.
    public let referenceCount: Double
    /// Among how many people.
    public let referencePopulation: Double

    public init(population: Double, referenceCount: Double, referencePopulation: Double) {
        self.population = population
        self.referenceCount = referenceCount
        self.referencePopulation = referencePopulation
    }
}
