package import Documents
import Evaluation
import PerformanceModel
import Proof
import Reading
import Register

extension Office {
    /// Holds a report against the register as well as against its own tables.
    ///
    /// A number that its own tables do not explain is looked for among the register's figures; where both have
    /// something to say, both are said, so that a table that differs from the register shows.
    ///
    /// - Parameters:
    ///   - document: the report as it was read.
    ///   - name: its name.
    /// - Returns: every claim with its verdict, and the document.
    /// - Throws: ``RegisterError`` where the register cannot be read.
    package func proofread(_ document: ReadDocument, named name: String) async throws -> ProofreadFile {
        let book = EvaluatedBook(try await register.book())
        let paper = try readPaper(document)
        let figures = RegisterFigures(book, upTo: book.period(of: paper))
        let own = Proof.proofread(paper)
        let held = Proof.proofread(paper.held(against: figures.tables))
        let added = held.claims.filter { $0.place != nil && $0.rule != "number" }.map(figures.inRegister)
        let judged = Set(own.claims.filter { $0.rule != "number" }.compactMap(\.place))
        // Said twice by the same rule of the same words, it is said once.
        let new = added.filter { claim in
            !own.claims.contains { $0.place == claim.place && $0.rule == claim.rule && $0.verdict == claim.verdict }
                && (claim.verdict == .contradicted || claim.place.map { !judged.contains($0) } ?? false)
        }
        let places = Set(new.compactMap(\.place))
        let kept = own.claims.filter { claim in
            claim.rule != "number" || claim.place.map { !places.contains($0) } ?? true
        }
        let claims = (kept + new).enumerated()
            .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
        return ProofreadFile(name: name, document: document, report: ProofReport(claims: claims, paper: paper))
    }

    /// Reads a file and holds it against the register as well.
    ///
    /// - Throws: ``DocumentFault`` where the file cannot be read.
    package func proofread(_ file: SentFile) async throws -> ProofreadFile {
        try await proofread(try readBlocks(of: file), named: file.name)
    }
}

extension EvaluatedBook {
    /// The period a paper is about: the first of a quarter, month or year that it names in full, or the latest held.
    fileprivate func period(of paper: ReadPaper) -> Period {
        let held = framework.measures.flatMap { figures(of: $0.id) }.filter { !$0.isForecast }.map(\.period)
        let named = paper.sentences.prefix(12).lazy.flatMap(\.tokens).compactMap(\.period).filter { $0.end != nil }
        for name in named {
            let meant = held.filter { NamedPeriod($0) == name }
            if let period = meant.first { return period }
        }
        let quarters = held.filter { if case .quarter = $0.kind { true } else { false } }
        return quarters.max() ?? held.max() ?? .asAt(Day(number: 0))
    }
}
