import Documents
import PerformanceModel
import Reports

/// A measure's entry at the end of the paper, where the numbers of the paper lead.
struct PaperMeasureView {
    let entry: PaperMeasure
    let paper: Paper

    static let noTrend = "Fewer than two figures of one kind are held, so no trend is drawn."

    private var measure: Measure { entry.measure }

    var html: HTMLNode {
        HTML.article(.id(PaperMeasure.anchor(measure.id)), .class("measure")) {
            HTML.h4 { paper.framework.label(of: measure) }
            judgement
            chart
            HTML.div(.class("more")) {
                figures
                methods
                forecast
                league
                inWords
                definition
            }
        }
    }

    @HTMLBuilder private var judgement: [HTMLNode] {
        if let (figure, status) = entry.judged {
            let mark = StatusMark(status, council: paper.council)
            HTML.p {
                mark.html
                if mark.band != nil { ". \(mark.detail) (\(figure.figure.period.words))." }
            }
            let direction = DirectionMark(figure.direction, of: measure)
            HTML.p {
                direction.html
                ": \(direction.because)."
            }
        }
    }

    /// The control chart where there are limits, which says more than a trend.
    private var chart: HTMLNode {
        if let control = entry.pictures.control { return figure(control) }
        if let trend = entry.trend { return TrendView(picture: trend).figure }
        return HTML.p(.class("muted")) { Self.noTrend }
    }

    /// The control chart may be of other spans than these, or of them without their season.
    @HTMLBuilder private var figures: [HTMLNode] {
        if let trend = entry.trend {
            let isOfChart = entry.pictures.control == nil
            TrendView(picture: trend).figures(under: isOfChart ? "Figures of this chart" : "Figures over time")
        }
    }

    @HTMLBuilder private var forecast: [HTMLNode] {
        if let picture = entry.pictures.forecast {
            HTML.details {
                HTML.summary { "Forecast of the year" }
                figure(picture)
            }
        }
    }

    /// The areas in order, and where the council stands among them.
    @HTMLBuilder private var league: [HTMLNode] {
        if let picture = entry.pictures.league {
            HTML.details {
                HTML.summary { Self.place }
                HTML.figure {
                    HTML.figcaption { picture.finding }
                    picture.scene(width: Scene.narrow, isTitled: false).svg
                }
                picture.figures.html
            }
        }
    }

    private static let place = "Place among others"

    private func figure(_ picture: PaperPictures.Picture) -> HTMLNode {
        HTML.figure {
            HTML.figcaption { picture.finding }
            picture.scene.svg
        }
    }

    @HTMLBuilder private var methods: [HTMLNode] {
        if let figure = entry.current {
            HTML.details {
                HTML.summary { "What the figures mean, \(figure.figure.period.words)" }
                MeaningView(words: MeaningWords(figure, of: measure, in: paper.framework)).html
            }
        }
    }

    /// What the paper's words print of it, so that each number can be found again.
    @HTMLBuilder private var inWords: [HTMLNode] {
        if !entry.inWords.isEmpty {
            HTML.details {
                HTML.summary { "In the words" }
                HTML.ul {
                    for printed in entry.inWords { HTML.li { "\(printed.text): \(printed.meaning)" } }
                }
            }
        }
    }

    private var definition: HTMLNode {
        HTML.details {
            HTML.summary { "Definition" }
            HTML.dl(.class("terms small")) {
                for fact in MeasureFact.all(of: measure, in: paper.framework) {
                    HTML.dt { fact.name }
                    HTML.dd { fact.text }
                }
            }
        }
    }
}
