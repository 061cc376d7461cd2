import Documents
import Evaluation
import PerformanceModel
package import Proof
import Reading
import Reports

/// A commentary's typed numbers with what each was found to be, and what its words say that the figures do not bear
/// out.
package struct CommentaryBindings: Sendable {
    package let numbers: [BoundNumber]
    /// What the figures contradict, and what somebody must explain.
    package let claims: [Claim]

    /// Whether each number is one figure alone, and no words are contradicted.
    package var isWhole: Bool {
        claims.allSatisfy { $0.verdict != .contradicted }
            && numbers.allSatisfy { if case .one = $0.binding { true } else { false } }
    }

    /// Reads a commentary against the figures of a book.
    init(of text: WrittenText, about subject: CommentarySubject, in book: EvaluatedBook) {
        let figures = RegisterFigures(book, upTo: text.scope.period)
        let words = PrintedWords([text], in: book)
        let paper = words.paper(against: figures)
        let report = Proof.proofread(paper)
        let search = BindingSearch(
            book: book, scope: text.scope, figures: figures, subject: book.framework.measures(about: subject))
        let untraced = Self.untracedWords(text)
        numbers = spokenNumbers(in: paper).compactMap { number in
            guard let stretch = words.stretches(at: number.place.paragraph, number.place.range).first,
                stretch.origin == .typed, let line = stretch.place.line,
                let digits = number.printed.split(separator: " ").first,
                untraced[line, default: []].contains(where: { $0.contains(digits) })
            else { return nil }
            let start = number.place.range.lowerBound
            let typed = paper.text(at: number.place.paragraph, start..<stretch.printed.upperBound)
            let binding = search.binding(of: number, typed) {
                let claim = report.claims.first { $0.place == number.place && $0.verdict == .contradicted }
                return claim.map { .contradicted([], because: figures.inRegister($0).message) }
                    ?? .none(because: "no figure that the words can mean prints so")
            }
            return BoundNumber(
                line: line, printed: String(digits), binding: binding, piece: stretch.piece,
                start: start - stretch.printed.lowerBound + stretch.skipped, typed: typed)
        }
        claims = report.claims.filter { claim in
            guard let place = claim.place, claim.rule != "restatement" else { return false }
            // What a typed number itself is, its binding says.
            return (claim.verdict == .contradicted || claim.verdict == .unchecked && claim.severity == .query)
                && !words.stretches(at: place.paragraph, place.range).isEmpty
        }
        .map(figures.inRegister)
    }

    /// The words with digits that nobody vouches for, by line.
    private static func untracedWords(_ text: WrittenText) -> [Int: [Substring]] {
        var words: [Int: [Substring]] = [:]
        _ = findingsInProse(text.markdown, text.scope, text.place) { place, word in
            words[place.line ?? 0, default: []].append(word)
            return nil
        }
        return words
    }

    /// What to write for a typed word of a line, where one figure or several print so.
    func offer(at line: Int?, _ word: Substring, in file: String) -> String? {
        guard let number = numbers.first(where: { $0.line == line && word.contains($0.printed) }) else { return nil }
        switch number.binding {
        case .one(let candidate): return "write {\(candidate.text)}, or run 'plumbline bind \(file)'"
        case .several(let candidates), .contradicted(let candidates, _):
            guard !candidates.isEmpty else { return nil }
            return "it can be " + candidates.map { "{\($0.text)}" }.joined(separator: " or ")
                + "; run 'plumbline bind \(file)' to choose"
        case .none: return nil
        }
    }
}

extension ReadPaper {
    /// Some bytes of a paragraph.
    fileprivate func text(at paragraph: Int, _ range: Range<Int>) -> String {
        String(decoding: Array(paragraphs[paragraph].text.text.utf8)[range], as: UTF8.self)
    }
}

extension Framework {
    /// The measures that a commentary is about.
    fileprivate func measures(about subject: CommentarySubject) -> [MeasureID] {
        measures.filter { measure in
            switch subject {
            case .measure(let id): measure.id == id
            case .group(let id): measure.group == id
            case .theme(let id): theme(of: measure.group)?.id == id
            case .report: false
            }
        }
        .map(\.id)
    }
}
