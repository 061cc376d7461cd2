package import Documents
import PerformanceModel

/// Draws a measure over time.
///
/// Three inks at most: the figures, their target, and the axis. A hollow point may yet change; a dotted line crosses a
/// period that is not held.
package enum TrendChart {
    /// The drawing, with its title and description.
    package static func svg(_ picture: TrendPicture) -> HTMLNode {
        let frame = ChartFrame(picture)
        let (title, description) = ("\(picture.id)-title", "\(picture.id)-description")
        return HTML.svg(
            .class("chart"), .viewBox(0, 0, ChartFrame.width, ChartFrame.height), .role("img"),
            .aria(.labelledby, "\(title) \(description)"), .focusable(false)
        ) {
            HTML.title(.id(title)) { picture.title }
            HTML.desc(.id(description)) { picture.description }
            axes(picture, frame)
            target(picture, frame)
            series(picture, frame)
            lastValue(picture, frame)
        }
    }

    @HTMLBuilder private static func axes(_ picture: TrendPicture, _ frame: ChartFrame) -> [HTMLNode] {
        for (index, tick) in frame.scale.ticks.enumerated() {
            let y = frame.down(tick)
            HTML.line(
                .class(index == 0 ? "axis" : "grid"), .x1(frame.left), .x2(frame.right), .y1(y), .y2(y))
            HTML.svgText(.class("scale"), .x(frame.left - 6), .y(y + 4), .textAnchor(.end)) { picture.printed(tick) }
        }
        for x in frame.across {
            HTML.line(.class("axis"), .x1(x), .x2(x), .y1(ChartFrame.bottom), .y2(ChartFrame.bottom + 4))
        }
        if let first = picture.points.first, let last = picture.points.last {
            let y = ChartFrame.bottom + 20
            HTML.svgText(.class("scale"), .x(frame.left), .y(y)) { first.period.shortWords }
            HTML.svgText(.class("scale"), .x(frame.right), .y(y), .textAnchor(.end)) { last.period.shortWords }
        }
    }

    /// A line for each run of points with the same target, and its label at the end.
    @HTMLBuilder private static func target(_ picture: TrendPicture, _ frame: ChartFrame) -> [HTMLNode] {
        for (index, point) in picture.points.enumerated() {
            if let target = point.target {
                let y = frame.down(target)
                let from = index == 0 ? frame.left : (frame.across[index - 1] + frame.across[index]) / 2
                let isLast = index == frame.across.count - 1
                let to = isLast ? frame.right : (frame.across[index] + frame.across[index + 1]) / 2
                HTML.line(.class("target"), .x1(from), .x2(to), .y1(y), .y2(y))
                if isLast {
                    HTML.svgText(.x(frame.right + 6), .y(y - 2)) { "Target" }
                    HTML.svgText(.x(frame.right + 6), .y(y + 12)) { picture.printed(target) }
                }
            }
        }
    }

    @HTMLBuilder private static func series(_ picture: TrendPicture, _ frame: ChartFrame) -> [HTMLNode] {
        let places = zip(frame.across, picture.points).map { (x: $0, y: frame.down($1.value)) }
        for index in places.indices.dropFirst() {
            let (from, to) = (places[index - 1], places[index])
            HTML.line(
                .class(frame.isGap(before: index) ? "gap" : "series"), .x1(from.x), .y1(from.y), .x2(to.x), .y2(to.y))
        }
        for (place, point) in zip(places, picture.points) {
            HTML.circle(.class(point.isUnsettled ? "point hollow" : "point"), .cx(place.x), .cy(place.y), .r(3.5))
        }
    }

    /// The last value, on the side the line does not come from.
    @HTMLBuilder private static func lastValue(_ picture: TrendPicture, _ frame: ChartFrame) -> [HTMLNode] {
        if let last = picture.points.last, let before = picture.points.dropLast().last, let x = frame.across.last {
            let y = frame.down(last.value)
            let isAbove = last.value >= before.value || y > ChartFrame.bottom - 24
            HTML.svgText(.class("value"), .x(x + 8), .y(isAbove ? y - 10 : y + 20), .textAnchor(.end)) { last.printed }
        }
    }
}

extension Period {
    /// The words as they stand in a sentence: `in Q3 2017/18`, `at 31 December 2017`.
    var wordsWithin: String {
        switch kind {
        case .day: "at \(words)"
        case .cohort: "for \(words)"
        case .programmeToDate: "over the \(words)"
        case .half, .financialYear, .academicYear, .academicTerm, .monthsEnding: "in the \(words)"
        case .yearToDate: words.hasPrefix("year") ? "in the \(words)" : "in \(words)"
        case .month, .quarter, .calendarYear: "in \(words)"
        }
    }

    /// For an axis, where there is little room: the month a long span ends in.
    var shortWords: String {
        switch kind {
        case .monthsEnding, .cohort, .programmeToDate, .yearToDate(.calendar): "to \(last.month.words)"
        default: words
        }
    }
}
