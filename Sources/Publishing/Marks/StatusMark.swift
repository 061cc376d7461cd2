import Documents
package import PerformanceModel

/// A status as it is shown: a shape and a word, and the sentence that explains it.
package struct StatusMark: Hashable, Sendable {
    /// Nothing where the figure is not rated.
    package let band: Status.Band?
    /// The council's name for the band, or the reason that there is none.
    package let name: String
    package let because: String

    package init(_ status: Status, council: Council?) {
        band = status.band
        because = status.because
        switch status {
        case .rated(let band, _): name = council?.name(of: band) ?? band.usualName
        case .unrated(let reason): name = reason.words
        }
    }

    /// The explanation for beside the mark, which has said the band already: `74.8 against at most 67.0, 7.8 over; …`.
    var detail: String {
        because.replacing(": \(name.lowercasedFirst)", with: "", maxReplacements: 1)
    }

    /// A band by itself, for a key.
    package init(_ band: Status.Band, council: Council?) {
        self.init(band, name: council?.name(of: band) ?? band.usualName)
    }

    /// A band by a name that is known already.
    init(_ band: Status.Band, name: String) { self.init(band: band, name: name, because: "") }

    /// The dash of what is not rated, for a key.
    package static func unrated(_ name: String) -> Self { Self(band: nil, name: name, because: "") }

    private init(band: Status.Band?, name: String, because: String) {
        self.band = band
        self.name = name
        self.because = because
    }

    /// The shape with its word.
    var html: HTMLNode {
        .element(
            .span, [.class("status")] + (because.isEmpty ? [] : [.title(because)]),
            [shape, HTML.span(.class(band == nil ? "reason" : "name")) { name }])
    }

    private var shape: HTMLNode {
        HTML.svg(
            .class("shape \(band?.rawValue ?? "unrated")"), .viewBox(0, 0, 12, 12), .aria(.hidden, "true"),
            .focusable(false)
        ) {
            switch band {
            case .onTrack: HTML.circle(.cx(6), .cy(6), .r(5.5))
            case .slightlyBelow: HTML.polygon(.points([(6, 1), (11.5, 11), (0.5, 11)]))
            case .requiresImprovement: HTML.polygon(.points([(6, 0), (12, 6), (6, 12), (0, 6)]))
            case nil: HTML.rect(.x(1), .y(5), .width(10), .height(2))
            }
        }
    }
}
