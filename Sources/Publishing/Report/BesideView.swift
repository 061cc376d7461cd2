import Documents

/// The measures of the paper beside the nation's figures.
struct BesideView {
    static let anchor = "beside"
    let picture: SpinePicture

    static let explanation =
        "Better and worse are said only where chance cannot explain the difference, for measures that count events. "
        + "Numbers are not compared, since places differ in size."

    static func heading(_ picture: SpinePicture) -> String { "Compared with \(picture.benchmark)" }

    var html: HTMLNode {
        HTML.section(.id(Self.anchor), .aria(.labelledby, "\(Self.anchor)-heading")) {
            HTML.h2(.id("\(Self.anchor)-heading")) { Self.heading(picture) }
            HTML.p { Self.explanation }
            SpineView(picture: picture).html
        }
    }
}
