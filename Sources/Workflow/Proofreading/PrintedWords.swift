import Documents
import Evaluation
import PerformanceModel
import Reading
import Reports

/// Texts as they are printed, with every reference answered, and what each stretch of them was written as.
struct PrintedWords {
    private(set) var blocks: [DocumentBlock] = []
    /// The stretches of each block's text, by the number a claim's place gives its paragraph.
    private(set) var paragraphs: [[Stretch]] = []
    let book: EvaluatedBook

    /// Some bytes of a paragraph.
    struct Stretch {
        let printed: Range<Int>
        let place: Place
        let origin: Origin
        /// Which piece of its line it is, and how many bytes of the piece stand before it.
        let piece: Int
        let skipped: Int
    }

    /// What a stretch was written as.
    enum Origin: Equatable {
        case typed
        case answered(Reference, String)
        case sourced
    }

    init(_ texts: [WrittenText], in book: EvaluatedBook) {
        self.book = book
        for text in texts { add(text) }
    }

    /// The texts as a paper whose tables are the register's.
    func paper(against figures: RegisterFigures) -> ReadPaper {
        ReadPaper(ReadDocument(blocks: blocks, counting: .lines)).held(against: figures.tables)
    }

    /// What a place of a paragraph was written as.
    func stretches(at place: Int, _ range: Range<Int>) -> [Stretch] {
        paragraphs[place].filter { $0.printed.overlaps(range) }
    }

    // MARK: Reading

    private mutating func add(_ text: WrittenText) {
        if !text.heading.isEmpty { append(.heading(level: 1, DocumentText(text.heading, line: 0)), []) }
        var open: [Line] = []
        var isItem = false
        let lines = text.markdown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, source) in lines.enumerated() {
            let marker = MarkerOfLine(source)
            if marker.kind != .none || source.allSatisfy(\.isWhitespace) {
                close(&open, isItem)
                isItem = marker.kind == .item
            }
            guard source.contains(where: { !$0.isWhitespace }) else { continue }
            let place = Place(file: text.place.file, line: (text.place.line ?? 1) + index, subject: text.place.subject)
            let line = Line(source, after: marker.length, place, text.scope, book)
            if marker.kind == .heading {
                append(.heading(level: 2, DocumentText(line.printed, line: place.line ?? 0)), line.stretches)
            } else {
                open.append(line)
            }
        }
        close(&open, isItem)
    }

    /// Ends the paragraph or item that is open.
    private mutating func close(_ lines: inout [Line], _ isItem: Bool) {
        guard !lines.isEmpty else { return }
        var start = 0
        var stretches: [Stretch] = []
        for line in lines {
            stretches += line.stretches.map { $0.moved(by: start) }
            start += line.printed.utf8.count + 1
        }
        let text = DocumentText(
            lines: lines.map { DocumentText.Line(text: $0.printed, number: $0.place.line ?? 0) })
        append(isItem ? .listItem(text) : .paragraph(text), stretches)
        lines = []
    }

    private mutating func append(_ block: DocumentBlock, _ stretches: [Stretch]) {
        blocks.append(block)
        paragraphs.append(stretches)
    }
}

extension PrintedWords.Stretch {
    fileprivate func moved(by bytes: Int) -> Self {
        Self(
            printed: printed.lowerBound + bytes..<printed.upperBound + bytes, place: place, origin: origin,
            piece: piece, skipped: skipped)
    }
}

/// A line as it is printed.
private struct Line {
    private(set) var printed = ""
    private(set) var stretches: [PrintedWords.Stretch] = []
    let place: Place

    init(_ source: Substring, after marker: Int, _ place: Place, _ scope: ReferenceScope, _ book: EvaluatedBook) {
        self.place = place
        for (index, piece) in Passage(reading: source).pieces.enumerated() {
            switch piece {
            case .words(let words):
                let skipped = index == 0 ? min(marker, words.utf8.count) : 0
                add(String(decoding: Array(words.utf8.dropFirst(skipped)), as: UTF8.self), .typed, index, skipped)
            case .sourced(let words, _): add(words, .sourced, index)
            case .reference(let text):
                guard let reference = try? scope.reference(text) else { continue }
                let words = book.words(at: reference) ?? Absence.notAvailable.printed
                add(words, .answered(reference, text), index)
            }
        }
    }

    private mutating func add(_ text: String, _ origin: PrintedWords.Origin, _ piece: Int, _ skipped: Int = 0) {
        let start = printed.utf8.count
        printed += text
        stretches.append(
            PrintedWords.Stretch(
                printed: start..<printed.utf8.count, place: place, origin: origin, piece: piece, skipped: skipped))
    }
}

extension EvaluatedBook {
    /// What a reference prints as within a sentence; nothing where it has no value.
    func words(at reference: Reference) -> String? {
        guard let council = framework.council, let measure = framework.measure(reference.figure.measure) else {
            return nil
        }
        return answer(to: reference).words(for: measure, council: council)
    }
}
