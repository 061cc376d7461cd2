import Documents

/// A spine chart in a page, for the phone and the desk, with its finding above it and its figures in a table beneath.
struct SpineView {
    let picture: SpinePicture

    var html: [HTMLNode] {
        [
            HTML.figure {
                HTML.figcaption { picture.finding }
                HTML.div(.class("for-phone")) {
                    picture.named("\(picture.id)-narrow").scene(width: Scene.narrow, isTitled: false).svg
                }
                HTML.div(.class("for-desk")) { picture.scene(isTitled: false).svg }
            },
            HTML.details {
                HTML.summary { "Figures of this chart" }
                table
            },
        ]
    }

    private var table: HTMLNode {
        let hasRange = picture.rows.contains { $0.lowest != nil }
        let values: [(name: String, of: (SpinePicture.Row) -> PrintedValue?)] =
            [(picture.area, \.own), (picture.benchmark, \.benchmark)]
            + (hasRange ? [("Lowest of the others", \.lowest), ("Highest of the others", \.highest)] : [])
        return HTML.table {
            HTML.caption { picture.subject }
            HTML.thead {
                HTML.tr {
                    HTML.th(.scope(.col)) { "Measure" }
                    for value in values { HTML.th(.class("figure"), .scope(.col)) { value.name } }
                    HTML.th(.scope(.col)) { "Judgement" }
                }
            }
            HTML.tbody {
                for row in picture.rows {
                    HTML.tr {
                        HTML.th(.scope(.row)) { row.measure }
                        for value in values {
                            HTML.td(.class("figure")) { value.of(row)?.printed ?? "none" }
                        }
                        HTML.td { row.verdict }
                    }
                }
            }
        }
    }
}
