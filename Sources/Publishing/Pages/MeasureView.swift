package import Documents
import PerformanceModel

/// The page of one measure.
package func page(_ model: MeasurePage) -> HTMLDocument {
    model.frame.document {
        HTML.header(.class("title")) {
            HTML.p(.class("muted")) { model.place }
            HTML.h1 { model.title }
        }
        MeasureView(model: model).html
    }
}

/// The content of a measure's page, in the order a member asks: how it stands, where it is going, what it is.
struct MeasureView {
    let model: MeasurePage

    @HTMLBuilder var html: [HTMLNode] {
        latest
        if let trend = model.trend {
            HTML.h2 { "Trend" }
            TrendView(picture: trend).html
        }
        methods
        commentary
        if !model.comparators.isEmpty || model.league != nil {
            HTML.h2 { "Compared with" }
            if !model.comparators.isEmpty { MeasureTables.comparators(model.comparators) }
            if let league = model.league { league.html }
        }
        if !model.targets.isEmpty {
            HTML.h2 { "Targets" }
            if let bullet = model.bullet { bullet.html }
            MeasureTables.targets(model.targets)
        }
        about
        HTML.h2 { "Every figure \(held)" }
        if model.figures.isEmpty {
            HTML.p { "No figure has been returned." }
        } else {
            MeasureTables.figures(model.figures, caption: "Figures \(held), the latest first")
        }
        if let papers = model.papers { self.papers(papers) } else { trace }
    }

    @HTMLBuilder private var latest: [HTMLNode] {
        if let latest = model.latest {
            HTML.p(.class("latest")) {
                HTML.span(.class("value")) { latest.value }
                " \(latest.period.wordsWithin)"
                if latest.periodIsAssumed { " (assumed)" }
            }
            if latest.isJudged { judgement(of: latest) }
        } else {
            HTML.p { model.figures.isEmpty ? "No figure is \(held) yet." : "No figure of the council is \(held)." }
        }
    }

    @HTMLBuilder private func judgement(of latest: MeasurePage.Latest) -> [HTMLNode] {
        HTML.p {
            latest.status.html
            if let period = latest.judgedPeriod { " \(period.wordsWithin)" }
            if latest.status.band != nil { ". \(latest.status.detail)." }
        }
        HTML.p {
            latest.direction.html
            " \(latest.basis): \(latest.direction.because)."
        }
    }

    @HTMLBuilder private var methods: [HTMLNode] {
        if let meaning = model.meaning {
            HTML.h2 { "What the figures mean" }
            MeaningView(words: meaning).html
            for picture in model.pictures {
                HTML.h3 { picture.heading }
                HTML.figure {
                    HTML.figcaption { picture.finding }
                    HTML.div(.class("for-phone")) { picture.narrow.svg }
                    HTML.div(.class("for-desk")) { picture.wide.svg }
                }
            }
        }
    }

    @HTMLBuilder private var commentary: [HTMLNode] {
        if !model.commentary.isEmpty {
            HTML.h2 { "Commentary" }
            for piece in model.commentary {
                HTML.h3 { piece.period }
                ProseView(
                    words: piece.words, level: 3, address: { model.frame.links.address(of: .measure($0)) },
                    source: { _ in nil }
                ).html
            }
        }
    }

    @HTMLBuilder private var about: [HTMLNode] {
        HTML.h2 { "About this measure" }
        HTML.dl(.class("facts")) {
            for fact in model.facts {
                HTML.dt { fact.name }
                HTML.dd { fact.text }
            }
            if !model.answerable.isEmpty {
                HTML.dt { "Answerable" }
                for (index, answerable) in model.answerable.enumerated() {
                    let isLast = index == model.answerable.count - 1
                    let until = isLast ? "" : " to \(model.answerable[index + 1].from.adding(days: -1).words)"
                    HTML.dd { "\(answerable.unit), from \(answerable.from.words)\(until)" }
                }
            }
        }
    }

    private var held: String { model.papers == nil ? "held" : "published" }

    @HTMLBuilder private func papers(_ papers: [OverviewPage.PublishedReport]) -> [HTMLNode] {
        if !papers.isEmpty {
            HTML.h2 { "Where it is published" }
            HTML.ul {
                for paper in papers {
                    let page = PageAddress.file(paper.report, version: paper.version, name: "\(paper.report).html")
                    HTML.li {
                        HTML.a(.href("\(model.frame.links.address(of: page))#\(PaperMeasure.anchor(model.measure))")) {
                            paper.title
                        }
                        ", version \(paper.version), \(paper.day.words)"
                    }
                }
            }
        }
    }

    @HTMLBuilder private var trace: [HTMLNode] {
        if let latest = model.latest {
            HTML.h2 { "Where a figure comes from" }
            HTML.p {
                "The latest figure is followed back to the file, row and person it came from by "
                HTML.code { latest.trace }
                "."
            }
        }
    }
}
