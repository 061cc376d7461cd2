/// Reads a part of a Word file that holds words: the document itself, its notes or its comments.
///
/// What is read is what the document says once all tracked changes are accepted.
final class WordReader: MarkupHandler {
    /// The notes and comments that the part consists of, where it does.
    private(set) var notes = WordNotes()
    /// The paragraph that refers to each comment.
    private(set) var commentPlaces: [String: Int] = [:]

    private let styles: WordStyles
    private var footnotes: WordNotes
    private var endnotes: WordNotes
    private var assembly: BlockAssembly
    private var path: [String] = []
    /// How many of the open tags stand in one that is left out, with itself.
    private var leftOut = 0
    /// Whether the drawing that is open has a text alternative.
    private var isDescribed = false
    private var ordinal = 0
    private var place = WordPlace()
    private var outerPlaces: [WordPlace] = []
    /// Whether each open field is at its result, which is shown, or still at its code.
    private var fields: [Bool] = []
    /// Whether a branch of each open choice was taken.
    private var choices: [Bool] = []
    private var note = ""
    private var textIsShown = false

    init(styles: WordStyles, footnotes: WordNotes = .init(), endnotes: WordNotes = .init(), limits: DocumentLimits) {
        self.styles = styles
        self.footnotes = footnotes
        self.endnotes = endnotes
        assembly = BlockAssembly(counting: .paragraphs, limits: limits)
    }

    /// Returns the blocks of the part, once it is read.
    func blocks() -> [DocumentBlock] { assembly.closeFlow() }

    private static let leftOutNames: Set<String> = [
        "w:del", "w:moveFrom", "w:delText", "w:instrText", "w:delInstrText", "w:rt", "w:pPrChange", "w:rPrChange",
        "w:tblPrChange", "w:tblPrExChange", "w:trPrChange", "w:tcPrChange", "w:sectPrChange", "w:numberingChange",
    ]

    func start(_ element: MarkupElement) throws(DocumentFault) {
        if element.name == "w:p" { ordinal += 1 }
        let parent = path.last ?? ""
        defer { path.append(element.name) }
        if element.name == "w:del", parent == "w:trPr" { place.row.isDeleted = true }
        if element.name == "w:drawing" { isDescribed = false }
        if element.name == "wp:docPr" { isDescribed = element["descr"].map { !$0.isEmpty } ?? false }
        // Words in shapes of a picture that is described are labels of a chart, and no words of the document.
        let isLabelled = element.name == "wpg:wgp" && isDescribed
        guard leftOut == 0, !isLabelled, !Self.leftOutNames.contains(element.name), !isOtherBranch(element.name) else {
            leftOut += 1
            return
        }
        switch parent {
        case "w:pPr", "w:numPr", "w:rPr", "w:trPr", "w:tcPr": readProperty(element, of: parent)
        case "w:r" where readMark(element): break
        default: try open(element)
        }
    }

    func end(_ name: String) throws(DocumentFault) {
        path.removeLast()
        guard leftOut == 0 else {
            leftOut -= 1
            return
        }
        switch name {
        case "w:t", "m:t": textIsShown = false
        case "w:p":
            assembly.endParagraph(as: kind(of: place.paragraph))
            fields = []
            leavePlace()
        case "w:tc":
            try assembly.closeCell(place.cell)
            leavePlace()
        case "w:tr":
            if place.row.isDeleted { assembly.dropRow() } else { try assembly.endRow(isHeader: place.row.isHeader) }
            leavePlace()
        case "w:tbl": assembly.endTable()
        case "w:txbxContent": assembly.closeFlowBeside()
        case "w:footnote", "w:endnote", "w:comment": notes.add(assembly.closeFlow(), as: note)
        case "mc:AlternateContent": _ = choices.popLast()
        default: break
        }
    }

    func text(_ text: String, line: Int) throws(DocumentFault) {
        guard textIsShown, leftOut == 0 else { return }
        if place.paragraph.run.isRaised { assembly.flow.paragraph?.raise(before: text) }
        assembly.flow.paragraph?.append(text)
    }

    // MARK: What opens

    private func open(_ element: MarkupElement) throws(DocumentFault) {
        switch element.name {
        case "w:t", "m:t": textIsShown = isShown
        case "w:r", "m:r": place.paragraph.run = WordPlace.Run()
        case "w:p":
            enterPlace()
            place.paragraph = WordPlace.Paragraph(ordinal: ordinal)
            try assembly.beginParagraph(line: ordinal)
        case "w:tbl": assembly.beginTable(line: ordinal + 1)
        case "w:tr":
            enterPlace()
            place.row = WordPlace.Row()
            assembly.beginRow()
        case "w:tc":
            enterPlace()
            place.cell = CellAssembly()
            assembly.openFlow(line: ordinal + 1)
        case "w:txbxContent": assembly.openFlow(line: ordinal + 1)
        case "w:footnote", "w:endnote", "w:comment":
            note = element["w:id"] ?? ""
            assembly.openFlow(line: 1)
        case "mc:AlternateContent": choices.append(false)
        default: break
        }
    }

    private func enterPlace() { outerPlaces.append(place) }

    /// Forgets what opened since the place was entered.
    private func leavePlace() { place = outerPlaces.popLast() ?? WordPlace() }

    /// Takes the first branch of a choice, which every program of today reads, and no other.
    private func isOtherBranch(_ name: String) -> Bool {
        guard name == "mc:Choice" || name == "mc:Fallback", let isTaken = choices.last else { return false }
        choices[choices.count - 1] = true
        return isTaken
    }

    private var isShown: Bool {
        let run = place.paragraph.run
        let isHidden =
            run.isHidden
            ?? ([run.style, place.paragraph.style].contains { $0.map { styles.isHidden($0) } ?? false })
        return !isHidden && fields.allSatisfy { $0 }
    }

    private func kind(of paragraph: WordPlace.Paragraph) -> ParagraphKind {
        if let level = paragraph.outlineLevel, level < 9 { return .heading(level: level + 1) }
        if let style = paragraph.style {
            if paragraph.outlineLevel == nil, let level = styles.headingLevel(of: style) {
                return .heading(level: level)
            }
            if styles.isCaption(style) { return .caption }
            if paragraph.isNumbered ?? styles.isNumbered(style) { return .listItem }
        }
        return paragraph.isNumbered ?? false ? .listItem : .paragraph
    }

    // MARK: What is said of things

    private func readProperty(_ element: MarkupElement, of parent: String) {
        let value = element["w:val"]
        // The mark that ends a paragraph has properties of a run too, which no word shares.
        let isOfRun = parent == "w:rPr" && path.dropLast().last == "w:r"
        switch (element.name, parent) {
        case ("w:pStyle", "w:pPr"): place.paragraph.style = value
        case ("w:outlineLvl", "w:pPr"): place.paragraph.outlineLevel = value.flatMap { Int($0) }
        case ("w:numId", "w:numPr"): place.paragraph.isNumbered = value != "0"
        case ("w:rStyle", _) where isOfRun: place.paragraph.run.style = value
        case ("w:vanish", _) where isOfRun: place.paragraph.run.isHidden = element.isOn
        case ("w:vertAlign", _) where isOfRun: place.paragraph.run.isRaised = value == "superscript"
        case ("w:tblHeader", "w:trPr"): place.row.isHeader = element.isOn
        case ("w:gridSpan", "w:tcPr"): place.cell.columnSpan = value.flatMap { Int($0) } ?? 1
        case ("w:vMerge", "w:tcPr"): place.cell.continues = value != "restart"
        case ("w:shd", "w:tcPr"):
            place.cell.fill = colour(value == "solid" ? element["w:color"] : element["w:fill"])
        default: break
        }
    }

    /// Reads what stands among the words of a run; tells whether it was that.
    private func readMark(_ element: MarkupElement) -> Bool {
        switch element.name {
        case "w:tab", "w:ptab": write("\t")
        case "w:noBreakHyphen": write("\u{2011}")
        case "w:br", "w:cr": if isShown { assembly.flow.paragraph?.breakLine(at: place.paragraph.ordinal) }
        case "w:footnoteReference": follow(with: footnotes.take(element["w:id"] ?? "", at: place.paragraph.ordinal))
        case "w:endnoteReference": follow(with: endnotes.take(element["w:id"] ?? "", at: place.paragraph.ordinal))
        case "w:commentReference": commentPlaces[element["w:id"] ?? ""] = place.paragraph.ordinal
        case "w:fldChar": readField(element["w:fldCharType"])
        default: return false
        }
        return true
    }

    private func write(_ text: String) { if isShown { assembly.flow.paragraph?.append(text) } }

    private func follow(with note: DocumentText?) {
        if let note { assembly.follow(with: [.note(note)]) }
    }

    private func readField(_ mark: String?) {
        switch mark {
        case "begin": fields.append(false)
        case "separate": if !fields.isEmpty { fields[fields.count - 1] = true }
        default: _ = fields.popLast()
        }
    }
}

/// Reads a colour of six hexadecimal digits, with or without '#' before it.
func colour(_ text: String?) -> String? {
    let digits = (text ?? "").drop { $0 == "#" }.uppercased()
    return digits.utf8.count == 6 && digits.allSatisfy(\.isHexDigit) ? digits : nil
}
