/// The council itself, and the words it rates with.
package struct Council: Hashable, Sendable, Codable {
    package let title: String
    /// Its own area, meant wherever a return leaves the area blank.
    package let area: AreaID
    /// Its names for the three bands.
    package let bands: [Status.Band: String]
    /// Which numbers of people it does not tell; nothing where it keeps to the usual rule.
    package let disclosure: DisclosureRule?
    /// Days on which its offices are shut, besides weekends and bank holidays; nothing where there are none.
    package let closedDays: [Day]?

    package init(
        title: String, area: AreaID, bands: [Status.Band: String] = [:], disclosure: DisclosureRule? = nil,
        closedDays: [Day]? = nil
    ) {
        self.title = title
        self.area = area
        self.bands = bands
        self.disclosure = disclosure
        self.closedDays = closedDays
    }

    package func name(of band: Status.Band) -> String { bands[band] ?? band.usualName }
}
