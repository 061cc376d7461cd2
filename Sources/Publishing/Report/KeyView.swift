import Documents
import PerformanceModel

/// The key to statuses and directions of travel: every mark with its word.
struct KeyView {
    let council: Council

    static let unrated = "Not rated, with the reason"
    static let words =
        "Increasing and decreasing are used where neither high nor low is good. The name of each measure leads to its "
        + "trend, its status explained and its definition."

    var html: HTMLNode {
        HTML.div(.class("panel")) {
            HTML.p { HTML.strong { "Status" } }
            HTML.ul(.class("key")) {
                for band in Status.Band.allCases { HTML.li { StatusMark(band, council: council).html } }
                HTML.li { StatusMark.unrated(Self.unrated).html }
            }
            HTML.p { HTML.strong { "Direction of travel" } }
            HTML.ul(.class("key")) {
                for travel in Direction.Travel.allCases { HTML.li { DirectionMark(travel).html } }
            }
            HTML.p(.class("small muted")) {
                Self.words
            }
        }
    }
}
