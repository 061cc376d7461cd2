/// The council itself, and the words it rates with.
package struct Council: Hashable, Sendable, Codable {
    package let title: String
    /// Its own area, meant wherever a return leaves the area blank.
    package let area: AreaID
    /// Its names for the three bands.
    package let bands: [Status.Band: String]

    package init(title: String, area: AreaID, bands: [Status.Band: String] = [:]) {
        self.title = title
        self.area = area
        self.bands = bands
    }

    package func name(of band: Status.Band) -> String { bands[band] ?? band.usualName }
}
