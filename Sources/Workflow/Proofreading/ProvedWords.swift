import Evaluation
import PerformanceModel
import Proof
import Reading
import Reports

/// Texts as they are printed, held against the register's figures.
struct ProvedWords {
    let words: PrintedWords
    let figures: RegisterFigures
    let report: ProofReport

    init(_ texts: [WrittenText], in book: EvaluatedBook, upTo period: Period) {
        words = PrintedWords(texts, in: book)
        figures = RegisterFigures(book, upTo: period)
        report = proofread(words.paper(against: figures))
    }

    /// The rules that can be trusted with words whose numbers are references already.
    ///
    /// What a number is, a reference says and no rule need guess.
    private static let reliable: Set<String> = ["direction", "comparison", "superlative", "change"]

    /// The rules that ask and never accuse: of which whole something is a third, words may leave open.
    private static let asking: Set<String> = ["share", "average", "total"]

    /// What the figures contradict, and what somebody must explain.
    var findings: [Finding] { report.claims.compactMap(finding) }

    private func finding(_ claim: Claim) -> Finding? {
        guard let place = claim.place, Self.reliable.union(Self.asking).contains(claim.rule) else { return nil }
        let isContradicted = claim.verdict == .contradicted
        guard isContradicted || claim.verdict == .unchecked && claim.severity == .query else { return nil }
        let stretches = words.stretches(at: place.paragraph, place.range)
        guard let first = stretches.first, stretches.allSatisfy({ allows($0, claim) }) else { return nil }
        let cited = claim.figures.compactMap { figures.reference(atLine: $0.line) }
        guard isOfFiguresPrinted(cited, claim, place) else { return nil }
        let isCertain =
            isContradicted && claim.severity == .error && Self.reliable.contains(claim.rule)
            && isOfSentence(cited, place)
        return Finding(
            Finding.claim + claim.rule, isCertain ? .error : .query,
            // By its figure it is left out where the public may not see that.
            at: Place(
                file: first.place.file, line: first.place.line,
                subject: (cited.first ?? printed(inSentenceAt: place).first).map { "\($0.figure)" }),
            "“\(claim.quote)”: \(figures.inRegister(claim).message)", arithmetic: claim.arithmetic)
    }

    /// Whether a claim may be made of a stretch: none of a number with a source, and of a reference only what is about
    /// its own figure.
    private func allows(_ stretch: PrintedWords.Stretch, _ claim: Claim) -> Bool {
        switch stretch.origin {
        case .typed: return true
        case .sourced: return false
        case .answered(let reference, _):
            let cited = Set(claim.figures.compactMap { figures.reference(atLine: $0.line)?.figure })
            // A figure compared with itself was taken for another.
            if claim.rule == "comparison" { return !cited.contains(reference.figure) }
            guard claim.rule == "change" else { return claim.rule == "superlative" }
            guard case .change(let from) = reference.aspect else { return false }
            return cited.contains(reference.figure.with(period: from)) && cited.contains(reference.figure)
        }
    }

    /// Whether a direction is judged by figures of which the sentence prints one, where it prints any of the measure.
    ///
    /// The references of a sentence say which periods it speaks of better than its words do.
    private func isOfFiguresPrinted(_ cited: [Reference], _ claim: Claim, _ place: ProsePlace) -> Bool {
        guard claim.rule == "direction" else { return true }
        let measures = Set(cited.map(\.figure.measure))
        let printed = Set(printed(inSentenceAt: place).map(\.figure).filter { measures.contains($0.measure) })
        return printed.isEmpty || cited.contains { printed.contains($0.figure) }
    }

    /// Whether the figures cited are of a measure that the sentence itself prints, or it prints none.
    private func isOfSentence(_ cited: [Reference], _ place: ProsePlace) -> Bool {
        let measures = Set(cited.map(\.figure.measure))
        let printed = printed(inSentenceAt: place).map(\.figure.measure)
        return measures.count < 2 && (printed.isEmpty || measures.isSubset(of: printed))
    }

    /// The references that the sentence of a place prints.
    func printed(inSentenceAt place: ProsePlace) -> [Reference] {
        let sentence = report.paper.sentences.first {
            $0.paragraph == place.paragraph && $0.range.contains(place.range.lowerBound)
        }
        guard let sentence else { return [] }
        return words.stretches(at: place.paragraph, sentence.range).compactMap {
            if case .answered(let reference, _) = $0.origin { reference } else { nil }
        }
    }
}

extension Report {
    /// What the report's own words say, as they are printed, that the figures do not bear out.
    func findingsInWords(in book: EvaluatedBook) -> [Finding] {
        ProvedWords(texts(in: book), in: book, upTo: period).findings
    }
}
