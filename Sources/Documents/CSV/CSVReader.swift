/// One pass over the bytes of a CSV file.
struct CSVReader {
    private(set) var rows: [CSVRow] = []
    private(set) var faults: [CSVFault] = []

    private let bytes: [UInt8]
    private let limits: CSVLimits
    private var place = 0
    private var line = 1
    private var ended = false
    /// Where the next byte that is not UTF-8 stands, or the end.
    private var nextBadByte: Int
    private var encodingReported = false
    private var carriageReturnReported = false

    private var rowsRead = 0
    private var rowIsSound = true
    private var headerIsSound = true
    private var width = 0

    private static let tab = UInt8(ascii: "\t")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
    private static let space = UInt8(ascii: " ")
    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")
    private static let delete: UInt8 = 0x7F

    init(bytes: [UInt8], limits: CSVLimits) {
        self.bytes = bytes
        self.limits = limits
        nextBadByte = bytes.count
    }

    mutating func read() {
        guard bytes.count <= limits.bytes else {
            return report(.tooManyBytes(found: bytes.count, limit: limits.bytes), line: nil)
        }
        if let format = CSVForeignFormat(of: bytes) { return report(.foreign(format), line: nil) }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
        nextBadByte = firstBadByte(from: place)
        while place < bytes.count, !ended {
            readRow()
        }
        if rowsRead == 0, faults.isEmpty { report(.empty, line: nil) }
        if !headerIsSound { rows = [] }
    }

    // MARK: Rows

    private mutating func readRow() {
        rowIsSound = true
        guard bytes[place] != Self.lineFeed, bytes[place] != Self.carriageReturn else { return readLineEnd() }
        guard rowsRead < limits.rows else {
            ended = true
            return report(.tooManyRows(limit: limits.rows), line: line)
        }
        let start = line
        var cells: [CSVCell] = []
        cells.reserveCapacity(min(width, limits.fields))
        var column = 1
        while true {
            let cell = readField(column)
            if let cell, column <= limits.fields { cells.append(cell) }
            guard place < bytes.count, bytes[place] == Self.comma else { break }
            place += 1
            column += 1
        }
        if column > limits.fields { report(.tooManyFields(limit: limits.fields), line: start) }
        if place < bytes.count { readLineEnd() }
        keep(CSVRow(line: start, cells: cells), of: column)
    }

    private mutating func keep(_ row: CSVRow, of count: Int) {
        rowsRead += 1
        if rowsRead == 1 {
            width = count
            headerIsSound = rowIsSound
        } else if count != width, count <= limits.fields, !ended {
            report(.fieldCount(expected: width, found: count), line: row.line)
        }
        if rowIsSound { rows.append(row) }
    }

    private mutating func readLineEnd() {
        if bytes[place] == Self.carriageReturn {
            place += 1
            guard place < bytes.count, bytes[place] == Self.lineFeed else {
                reportCarriageReturn()
                line += 1
                return
            }
        }
        place += 1
        line += 1
    }

    private mutating func reportCarriageReturn() {
        rowIsSound = false
        guard !carriageReturnReported else { return }
        carriageReturnReported = true
        report(.bareCarriageReturn, line: line)
    }

    // MARK: Fields

    private mutating func readField(_ column: Int) -> CSVCell? {
        if place < bytes.count, bytes[place] == Self.quote { return readQuotedField(column) }
        let start = place
        let (end, control, quote) = plainEnd(from: start)
        place = end
        if let control { report(.controlCharacter(bytes[control]), line: line, column: column) }
        if quote != nil { report(.quoteInsideField(excerpt(start..<end)), line: line, column: column) }
        checkEncoding(start..<end, line: line, column: column)
        guard fits(start..<end, line: line, column: column), rowIsSound else { return nil }
        return CSVCell(text: text(start..<end), line: line, column: column)
    }

    /// Where a run without structure ends, and the first control character and quote in it.
    private func plainEnd(from start: Int) -> (end: Int, control: Int?, quote: Int?) {
        var end = start
        var control: Int?
        var quote: Int?
        while end < bytes.count {
            let byte = bytes[end]
            // Nearly every byte is a letter or a digit, so they are let through by one comparison.
            if byte <= Self.comma || byte == Self.delete {
                if byte == Self.comma || byte == Self.lineFeed || byte == Self.carriageReturn { break }
                if byte == Self.quote {
                    quote = quote ?? end
                } else if Self.isControl(byte) {
                    control = control ?? end
                }
            }
            end += 1
        }
        return (end, control, quote)
    }

    private mutating func readQuotedField(_ column: Int) -> CSVCell? {
        let start = place + 1
        let startLine = line
        var end = start
        var doubled = false
        var controlLine: Int?
        var control: UInt8 = 0
        while end < bytes.count {
            let byte = bytes[end]
            if byte == Self.quote {
                guard end + 1 < bytes.count, bytes[end + 1] == Self.quote else { break }
                doubled = true
                end += 1
            } else if byte == Self.lineFeed {
                line += 1
            } else if Self.isControl(byte), byte != Self.carriageReturn, controlLine == nil {
                controlLine = line
                control = byte
            }
            end += 1
        }
        if let controlLine { report(.controlCharacter(control), line: controlLine, column: column) }
        checkEncoding(start..<end, line: startLine, column: column)
        guard end < bytes.count else {
            place = end
            report(.unclosedQuote(excerpt(start - 1..<end)), line: startLine, column: column)
            ended = true
            return nil
        }
        place = end + 1
        readPastQuote(opened: start - 1, column: column)
        guard fits(start..<end, line: startLine, column: column), rowIsSound else { return nil }
        let text = doubled ? withoutDoubledQuotes(start..<end) : text(start..<end)
        return CSVCell(text: text, line: startLine, column: column, wasQuoted: true)
    }

    private mutating func readPastQuote(opened: Int, column: Int) {
        let start = place
        place = plainEnd(from: start).end
        guard place > start else { return }
        report(.textAfterQuote(excerpt(start..<place)), line: line, column: column)
        checkEncoding(start..<place, line: line, column: column)
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private func withoutDoubledQuotes(_ range: Range<Int>) -> String {
        var kept: [UInt8] = []
        kept.reserveCapacity(range.count)
        var place = range.lowerBound
        while place < range.upperBound {
            kept.append(bytes[place])
            place += bytes[place] == Self.quote ? 2 : 1
        }
        return String(decoding: kept, as: UTF8.self)
    }

    // MARK: Checks

    private mutating func fits(_ range: Range<Int>, line: Int, column: Int) -> Bool {
        guard range.count > limits.fieldBytes else { return true }
        report(.fieldTooLong(found: range.count, limit: limits.fieldBytes), line: line, column: column)
        return false
    }

    private mutating func checkEncoding(_ range: Range<Int>, line: Int, column: Int) {
        guard nextBadByte < range.upperBound else { return }
        rowIsSound = false
        if !encodingReported {
            encodingReported = true
            let linesBefore = bytes[range.lowerBound..<nextBadByte].count { $0 == Self.lineFeed }
            report(.notUTF8(byte: bytes[nextBadByte]), line: line + linesBefore, column: column)
        }
        nextBadByte = firstBadByte(from: range.upperBound)
    }

    private func firstBadByte(from start: Int) -> Int {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span.extracting(start..<bytes.count))
            return bytes.count
        } catch {
            return start + error.byteOffsets.lowerBound
        }
    }

    private static func isControl(_ byte: UInt8) -> Bool {
        (byte < space && byte != tab) || byte == delete
    }

    /// The start of what is at fault, fit to be shown on a screen.
    private func excerpt(_ range: Range<Int>) -> String {
        let shown = String(decoding: bytes[range.prefix(160)], as: UTF8.self).unicodeScalars
        let clean = shown.prefix(40).map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }
        return String(String.UnicodeScalarView(clean)) + (clean.count < shown.count ? "…" : "")
    }

    private mutating func report(_ kind: CSVFault.Kind, line: Int?, column: Int? = nil) {
        rowIsSound = false
        guard faults.count <= limits.faults else { return }
        if faults.count == limits.faults {
            faults.append(CSVFault(.moreFaults(listed: limits.faults)))
            ended = true
        } else {
            faults.append(CSVFault(kind, line: line, column: column))
        }
    }
}
