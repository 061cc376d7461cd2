import PerformanceModel
import Reports

extension ReportSection.Part {
    /// Why a part is private, for who may read it: the paragraph of the Act with its words, and the reason.
    var privacy: String? {
        guard case .partII(let paragraph, let reason) = self else { return nil }
        return (paragraph.map { "\($0.sentence) " } ?? "") + reason
    }
}

extension ExemptInformation {
    /// The paragraph with its words: `Paragraph 3 of Part 1 of Schedule 12A to …: Information relating to …`.
    var sentence: String { "\(citation.capitalisedFirst): \(words)" }
}

extension Report {
    /// `I`, or `I, with a part that is not for publication`; nothing where the paper does not say.
    var partsInWords: String? {
        guard part != nil else { return nil }
        if sections.allSatisfy(\.part.isPrivate) { return "II: not for publication" }
        return sections.contains(where: \.part.isPrivate) ? "I, with a part that is in Part II" : "I"
    }

    /// Which part of the agenda the paper is in and why, a sentence each; the public is told the paragraphs alone.
    func partWords(for audience: Audience) -> [String] {
        let parts = privateParts
        if parts.isEmpty { return part == nil ? [] : ["Not applicable: this paper is in Part I."] }
        return parts.map { paragraph, reason in
            let because = paragraph.map(\.sentence) ?? "It holds confidential or exempt information."
            return audience == .members ? "\(because) \(reason)" : because
        }
    }
}

extension Paper {
    /// Says that there is a private part and by which paragraphs of the Act, and nothing about it.
    ///
    /// Source: S.I. 2012/2089, regulation 7(6), which asks for the description of the information.
    var leftOutWords: String? {
        guard released.leftOut > 0 else { return nil }
        var seen: Set<ExemptInformation> = []
        let paragraphs = report.privateParts.compactMap(\.paragraph).filter { seen.insert($0).inserted }
        return
            ([
                "Part II of this paper is not included here: it is considered in private, because it holds "
                    + "confidential or exempt information."
            ] + paragraphs.map(\.sentence)).joined(separator: " ")
    }
}
