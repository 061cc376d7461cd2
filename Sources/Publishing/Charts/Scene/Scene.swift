/// A picture before it is written in any form: marks on a plane, in inks named by what they mean.
///
/// Lengths are in the picture's own units, with the origin at the top left and y going down. Drawn at its own width a
/// unit is a pixel, so a picture is made once for the phone and once for the desk, and its words stay as large.
package struct Scene: Hashable, Sendable {
    /// Begins the names of its parts in a page.
    package let id: String
    package let width: Double
    package let height: Double
    /// What is shown and what is found.
    package let title: String
    /// Everything the picture shows, in words.
    package let description: String
    /// From the back to the front.
    package let marks: [Mark]

    /// 328 units: a phone's page between its margins.
    package static let narrow = 328.0
    /// 760 units: a column on a desk.
    package static let wide = 760.0
    /// 640 units: an upright page of A4 between the margins of a paper.
    package static let upright = 640.0

    /// The size of words that state no other; 11 pixels are left of it on the narrowest phone.
    static let wordSize = 12.5

    /// What the description has beyond the title, whose last sentences it often begins with.
    var details: String {
        let told = title.indices.first { description.hasPrefix(title[$0...]) }
        return String(description.dropFirst(told.map { title[$0...].count } ?? 0).drop { $0 == " " })
    }

    /// The title and everything the picture shows, each once.
    package var alternative: String { details.isEmpty ? title : "\(title) \(details)" }

    /// A width that a picture can be laid out in.
    static func laidOut(_ width: Double) -> Double { width.isFinite ? min(max(width, 280), 2000) : wide }
}
