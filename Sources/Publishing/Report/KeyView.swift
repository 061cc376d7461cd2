import Documents
import PerformanceModel

/// The key to statuses and directions of travel: every mark with its word.
struct KeyView {
    let council: Council

    var html: HTMLNode {
        HTML.div(.class("panel")) {
            HTML.p { HTML.strong { "Status" } }
            HTML.ul(.class("key")) {
                for band in Status.Band.allCases { HTML.li { StatusMark(band, council: council).html } }
                HTML.li { StatusMark.unrated("Not rated, with the reason").html }
            }
            HTML.p { HTML.strong { "Direction of travel" } }
            HTML.ul(.class("key")) {
                for travel in Direction.Travel.allCases { HTML.li { DirectionMark(travel).html } }
            }
            HTML.p(.class("small muted")) {
                "Increasing and decreasing are used where neither high nor low is good. "
                    + "The name of each measure leads to its trend, its status explained and its definition."
            }
        }
    }
}
