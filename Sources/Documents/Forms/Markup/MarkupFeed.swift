/// Hands a handler what libxml2 finds, within the limits, until the first fault.
final class MarkupFeed {
    private(set) var fault: DocumentFault?
    /// The handler's prefixes for the addresses of namespaces.
    let prefixes: [String: String]
    /// Names as the handler knows them, by where libxml2 keeps them: it keeps each once.
    var names: [NamePlace: String] = [:]
    private let handler: any MarkupHandler
    private let limits: DocumentLimits
    /// Words that came in pieces, and the line where they begin.
    private var words: [UInt8] = []
    private var wordsLine = 0
    private var depth = 0
    private var mistakes = 0
    private var elements = 0

    init(handler: any MarkupHandler, prefixes: [String: String] = [:], limits: DocumentLimits) {
        self.handler = handler
        self.prefixes = prefixes
        self.limits = limits
    }

    /// Where libxml2 keeps a name and the address of its namespace.
    struct NamePlace: Hashable {
        let name: Int
        let space: Int
    }

    func start(_ element: MarkupElement) {
        handOverWords()
        depth += 1
        elements += 1
        attempt { () throws(DocumentFault) in
            guard depth <= limits.depth else { throw .tooDeep(element, limit: limits.depth) }
            guard elements <= limits.elements else { throw .tooMany("tags", limit: limits.elements) }
            try handler.start(element)
        }
    }

    func end(_ name: String) {
        handOverWords()
        depth -= 1
        attempt { () throws(DocumentFault) in try handler.end(name) }
    }

    /// Takes a piece of the words between two tags, which libxml2 cuts as it likes.
    func text(_ piece: UnsafeBufferPointer<UInt8>, line: Int) {
        if words.isEmpty { wordsLine = line }
        unsafe words.append(contentsOf: piece)
    }

    /// Counts what is wrong with a page, since libxml2 makes a whole sentence of each.
    func mistake() {
        mistakes += 1
        if mistakes > limits.elements { refuse(.tooMany("mistakes in its tags", limit: limits.elements)) }
    }

    func refuse(_ fault: DocumentFault) { attempt { () throws(DocumentFault) in throw fault } }

    private func handOverWords() {
        guard !words.isEmpty else { return }
        let text = String(decoding: words, as: UTF8.self)
        words.removeAll(keepingCapacity: true)
        attempt { () throws(DocumentFault) in try handler.text(text, line: wordsLine) }
    }

    private func attempt(_ act: () throws(DocumentFault) -> Void) {
        guard fault == nil else { return }
        do { try act() } catch { fault = error }
    }
}

extension DocumentFault {
    static func tooMany(_ things: String, limit: Int) -> Self {
        Self("The document has more than \(limit) \(things), which is more than is read: split it and try again.")
    }

    fileprivate static func tooDeep(_ element: MarkupElement, limit: Int) -> Self {
        Self(
            "The tag '\(element.name)' on line \(element.line) stands inside \(limit) others, which no document needs: "
                + "save the document again in the program that made it and try again.")
    }
}
