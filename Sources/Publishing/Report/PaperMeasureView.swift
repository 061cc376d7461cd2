import Documents
import PerformanceModel
import Reports

/// A measure's entry at the end of the paper, where the numbers of the paper lead.
struct PaperMeasureView {
    let entry: PaperMeasure
    let paper: Paper

    private var measure: Measure { entry.measure }

    var html: HTMLNode {
        HTML.article(.id(PaperMeasure.anchor(measure.id)), .class("measure")) {
            HTML.h4 { paper.framework.label(of: measure) }
            judgement
            if let trend = entry.trend {
                TrendView(picture: trend).figure
            } else {
                HTML.p(.class("muted")) { "Fewer than two figures of one kind are held, so no trend is drawn." }
            }
            HTML.div(.class("more")) {
                if let trend = entry.trend { TrendView(picture: trend).figures }
                methods
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

    @HTMLBuilder private var methods: [HTMLNode] {
        if let figure = entry.judged?.figure {
            HTML.details {
                HTML.summary { "What the figures mean" }
                MeaningView(words: MeaningWords(figure.meaning, of: measure, in: paper.framework)).html
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
