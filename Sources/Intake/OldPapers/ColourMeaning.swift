import Documents
import PerformanceModel
import Reading

/// What the colours and words of an old paper's cells say of a status: by its key where it has one.
struct ColourMeaning {
    /// The words of the key, by the status they stand for.
    private var words: [String: String] = [:]
    private var statuses: [String: String] = [:]
    private var colours: [String: String] = [:]

    /// Finds the key: cells of a table without figures, or lines, whose words or colours name statuses.
    init(of document: ReadDocument) {
        for block in document.blocks {
            switch block {
            case .table(let table):
                let cells = table.rows.flatMap(\.cells)
                guard cells.count < 13, cells.allSatisfy({ !$0.text.text.contains(where: \.isNumber) }) else {
                    continue
                }
                for (index, cell) in cells.enumerated() {
                    // The colour may stand in a cell of its own before the word.
                    let before = index > 0 && cells[index - 1].text.isEmpty ? cells[index - 1].fill : nil
                    learn(cell.text.joined, fill: cell.fill ?? before)
                }
            case .paragraph(let text), .listItem(let text):
                if text.text.count < 40 { learn(text.joined, fill: nil) }
            default: break
            }
        }
    }

    private mutating func learn(_ text: String, fill: String?) {
        guard text.count > 2, let status = StatusReading.status(text) ?? fill.flatMap(Self.look) else { return }
        if words[status] == nil, !StatusReading.colours.contains(text.lowercased()) { words[status] = text }
        statuses[text.lowercased()] = status
        if let fill, colours[fill] == nil { colours[fill] = status }
    }

    /// The council's own names for the three bands, where the key has them.
    var bands: [Status.Band: String] {
        var bands: [Status.Band: String] = [:]
        for (status, band) in [
            ("green", Status.Band.onTrack), ("amber", .slightlyBelow), ("red", .requiresImprovement),
        ] { bands[band] = words[status] }
        return bands
    }

    /// What a fill says; nothing where it says nothing here.
    func meaning(of fill: String) -> (status: String, how: String)? {
        if let status = colours[fill] { return (status, "by the paper's key") }
        return Self.look(fill).map { ($0, "by the colour") }
    }

    /// What a word of a status column says; nothing where it is none that is known.
    func meaning(ofWord word: String) -> (status: String, how: String)? {
        if let status = statuses[word.squeezed.lowercased()] { return (status, "by the paper's key") }
        return StatusReading.status(word).map { ($0, "by the word") }
    }

    /// Green, amber or red by the hue, where the colour is strong enough to be one.
    static func look(_ fill: String) -> String? {
        guard fill.utf8.count == 6, let number = Int(fill, radix: 16) else { return nil }
        let (red, green, blue) = (number >> 16, number >> 8 & 255, number & 255)
        let (high, low) = (max(red, green, blue), min(red, green, blue))
        // Paler than this is shading, and darker is ink.
        guard high > 90, (high - low) * 100 >= high * 18 else { return nil }
        let spread = high - low
        let hue =
            high == red
            ? 60 * (green - blue) / spread
            : high == green ? 120 + 60 * (blue - red) / spread : 240 + 60 * (red - green) / spread
        switch (hue + 360) % 360 {
        case 0..<18, 335..<360: return "red"
        case 18..<68: return "amber"
        case 68..<175: return "green"
        default: return nil
        }
    }
}
