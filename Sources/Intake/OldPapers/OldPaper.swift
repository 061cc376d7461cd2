package import Documents
package import PerformanceModel
import Reading

/// An old paper that is to be imported, and what somebody says of it.
package struct OldPaper: Sendable {
    /// The file's name.
    package let file: String
    package let document: ReadDocument
    /// The day it was published, from which its figures were known.
    package let published: Day
    /// The period it reports on; nothing where its tables say so.
    package var period: Period?
    /// Its title; nothing where its first heading is that.
    package var title: String?
    /// The name it will be known by; nothing where its period makes one.
    package var id: ReportID?
    /// The council's name; nothing where the paper or the framework says so.
    package var council: String?

    package init(file: String, document: ReadDocument, published: Day) {
        (self.file, self.document, self.published) = (file, document, published)
    }
}

extension OldPaper {
    /// What kind of council a name ends with.
    static let kindsOfCouncil: Set<String> = [
        "County", "City", "Borough", "District", "Metropolitan", "Council", "The",
    ]

    /// Its title: as it is said, or as its first heading or line prints it where that names more than a part.
    func title(reportingOn period: Period) -> String {
        if let title { return title }
        let first = firstWords
        let parts = [
            "executive summary", "summary", "introduction", "contents", "background", "purpose of report", "report",
        ]
        return parts.contains(first.lowercased()) ? "Performance report, \(period.words)" : first
    }

    private var firstWords: String {
        let texts = document.blocks.lazy.compactMap { block -> String? in
            switch block {
            case .heading(_, let text), .paragraph(let text): text.joined
            default: nil
            }
        }
        return String((texts.first { $0.contains(where: \.isLetter) } ?? file).prefix(200))
    }

    /// The council's name as the paper prints it: `Northmoor Borough Council`.
    var councilPrinted: String? { name(with: ["Council"], joinedBy: []) }

    /// The committee's name as the paper prints it: `Cabinet Committee on Performance Improvement`.
    var committeePrinted: String? {
        name(with: ["Committee", "Panel", "Board", "Cabinet"], joinedBy: ["on", "for", "and"])
    }

    /// The words in capitals about one that names a body, at least two of them.
    private func name(with words: Set<String>, joinedBy joining: Set<String>) -> String? {
        func isPart(_ word: Substring) -> Bool { joining.contains(String(word)) || word.first?.isUppercase == true }
        func begins(_ word: Substring) -> Bool { word.first?.isUppercase == true && word != "The" }
        for block in document.blocks {
            guard case .heading(_, let text) = block.asHeading else { continue }
            let parts = text.joined.split { !($0.isLetter || "'’-&".contains($0)) }
            guard let middle = parts.firstIndex(where: { words.contains(String($0)) }) else { continue }
            let before = parts[..<middle].reversed().prefix(while: isPart).reversed().drop { !begins($0) }
            let after = joining.isEmpty ? [] : parts[(middle + 1)...].prefix(while: isPart)
            let ends = after.reversed().drop { !begins($0) }.reversed()
            let name = Array(before) + [parts[middle]] + Array(ends)
            let tells = name.contains { !words.contains(String($0)) && !Self.kindsOfCouncil.contains(String($0)) }
            if tells, (2...9).contains(name.count) { return name.joined(separator: " ") }
        }
        return nil
    }

    /// Its name from the period: `q3-2017-18`, `fy2017-18`.
    static func name(of period: Period) -> ReportID? {
        let form = period.description.lowercased()
        let parts = form.split(separator: "-")
        let isQuarter = parts.count == 3 && parts[2].count == 2 && parts[2].hasPrefix("q")
        let plain =
            isQuarter ? "\(parts[2])-\(parts[0])-\(parts[1])" : form.map { $0 == "." ? "-" : String($0) }.joined()
        return try? ReportID(plain.split(separator: "-").joined(separator: "-"))
    }
}

extension DocumentBlock {
    /// Words that stand outside tables, all alike.
    fileprivate var asHeading: Self {
        switch self {
        case .paragraph(let text), .listItem(let text): .heading(level: 1, text)
        default: self
        }
    }
}
