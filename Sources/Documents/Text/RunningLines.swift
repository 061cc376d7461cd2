/// What is printed along the top and the foot of the pages of a document, and is no part of its text.
enum RunningLines {
    /// How many lines at either end of a page may run.
    private static let depth = 3

    static func removed(from lines: [TextLine]) -> [TextLine] {
        let edges = edges(of: lines)
        let pages = Set(edges.map { lines[$0].page }).count
        var pagesOfShape: [String: Set<Int>] = [:]
        for place in edges { pagesOfShape[shape(lines[place]), default: []].insert(lines[place].page ?? 0) }
        let running = edges.filter { place in
            let shape = shape(lines[place])
            let count = pagesOfShape[shape]?.count ?? 0
            return count > 1 && count * 2 > pages && mayRun(lines[place]) || isPageNumber(shape)
        }
        var kept = lines
        for place in running {
            kept[place] = TextLine("", number: lines[place].number, page: lines[place].page)
        }
        return kept
    }

    /// The first and the last few lines with words of each page.
    private static func edges(of lines: [TextLine]) -> [Int] {
        let written = lines.indices.filter { !lines[$0].isBlank }
        var edges: [Int] = []
        var start = 0
        while start < written.count {
            let page = lines[written[start]].page
            let end = written[start...].firstIndex { lines[$0].page != page } ?? written.count
            edges += (start..<end).filter { $0 < start + depth || $0 >= end - depth }.map { written[$0] }
            start = end
        }
        return edges
    }

    /// Whether it is neither a line of a paragraph nor a row of figures, which may be alike on two pages too.
    private static func mayRun(_ line: TextLine) -> Bool {
        let count = AlignedField.fields(of: line).count
        return count == 2 || count == 1 && line.width <= 80 && !line.endsSentence
    }

    /// The line with each number made `#`, since page numbers differ.
    private static func shape(_ line: TextLine) -> String {
        var shape = ""
        for character in line.plain.lowercased() where !character.isWhitespace {
            if !character.isNumber { shape.append(character) } else if shape.last != "#" { shape.append("#") }
        }
        return shape
    }

    private static func isPageNumber(_ shape: String) -> Bool {
        ["page#", "page#of#", "#|page", "-page#-", "page#/#"].contains(shape)
    }
}
