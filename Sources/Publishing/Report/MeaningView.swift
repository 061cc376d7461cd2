import Documents
import PerformanceModel
import Reports

/// What the methods make of a figure: a line for each, also for those that were not run, with why.
struct MeaningView {
    let words: MeaningWords

    var html: HTMLNode {
        HTML.dl(.class("terms small")) {
            for line in words.lines {
                HTML.dt { line.name.capitalisedFirst }
                HTML.dd(line.isResult ? .class("result") : .class("muted")) { line.text.capitalisedFirst }
            }
        }
    }
}
