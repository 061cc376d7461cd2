/// The objects of a PDF that stands in one piece with one table of references, as Typst writes it, and changes to them.
///
/// Source: ISO 32000-1, 7.5.4 (the table of references) and 7.5.5 (the trailer).
struct PDFObjects {
    private let bytes: [UInt8]
    /// Where each object begins, by its number; nothing for a number that is free.
    private let places: [Int?]
    private let table: Range<Int>
    /// Where the table begins, as the trailer says it, and where it does.
    private let oldTable: Int
    private let start: Range<Int>
    private var changes: [(place: Int, length: Int, text: [UInt8])] = []

    private static let entryLength = 20

    /// Nothing where the file is of another build.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        guard let mark = Self.last("startxref\n", in: bytes),
            let (table, start) = Self.number(in: bytes, at: mark + 10),
            let first = Self.after("xref\n0 ", in: bytes, at: table),
            let (count, end) = Self.number(in: bytes, at: first),
            count > 0, count < bytes.count / Self.entryLength
        else { return nil }
        let entries = end.upperBound + 1
        self.table = entries..<entries + count * Self.entryLength
        guard self.table.upperBound <= bytes.count else { return nil }
        self.start = start
        oldTable = table
        places = (0..<count).map { index in
            let place = entries + index * Self.entryLength
            guard bytes[place + 17] == UInt8(ascii: "n") else { return nil }
            return Self.number(in: bytes, at: place)?.value
        }
    }

    var count: Int { places.count }

    /// The words of an object between its number and its end, if they begin so; nothing where they are not plain.
    func text(of number: Int, beginning: String) -> String? {
        guard places.indices.contains(number), let place = places[number],
            let start = Self.after("\(number) 0 obj\n", in: bytes, at: place),
            Self.after(beginning, in: bytes, at: start) != nil
        else { return nil }
        let end = Array("\nendobj".utf8)
        var next = start
        while next + end.count <= bytes.count, !bytes[next...].starts(with: end) {
            guard bytes[next] < 0x80, next - start < Self.longest else { return nil }
            next += 1
        }
        return String(decoding: bytes[start..<next], as: UTF8.self)
    }

    private static let longest = 1 << 20

    /// Puts other words in place of those of an object.
    mutating func replace(_ number: Int, _ old: String, with new: String) {
        guard places.indices.contains(number), let place = places[number] else { return }
        changes.append((place + "\(number) 0 obj\n".utf8.count, old.utf8.count, Array(new.utf8)))
    }

    /// The file with all changes, and every reference moved by them.
    var changed: [UInt8] {
        let sorted = changes.sorted { $0.place < $1.place }
        let shifts = shifts
        func moved(_ place: Int) -> Int {
            // The last change before the place, found by halves.
            var (low, high) = (0, shifts.count)
            while low < high {
                let middle = (low + high) / 2
                if shifts[middle].place < place { low = middle + 1 } else { high = middle }
            }
            return place + (low > 0 ? shifts[low - 1].shift : 0)
        }
        var written: [UInt8] = []
        var next = 0
        for change in sorted where change.place >= next {
            written += bytes[next..<change.place] + change.text
            next = change.place + change.length
        }
        written += bytes[next..<table.lowerBound]
        for (number, place) in places.enumerated() {
            let entry = table.lowerBound + number * Self.entryLength
            let old = bytes[entry..<entry + Self.entryLength]
            written += place.map { Self.padded(moved($0)) + old.dropFirst(10) } ?? Array(old)
        }
        written += bytes[table.upperBound..<start.lowerBound]
        return written + Array("\(moved(oldTable))".utf8) + bytes[start.upperBound...]
    }

    /// By how much everything after a change is moved by it and those before, in order.
    private var shifts: [(place: Int, shift: Int)] {
        var shift = 0
        return changes.sorted { $0.place < $1.place }.map { change in
            shift += change.text.count - change.length
            return (change.place, shift)
        }
    }

    // MARK: Bytes

    private static func padded(_ number: Int) -> [UInt8] {
        let digits = Array("\(number)".utf8)
        return Array(repeating: UInt8(ascii: "0"), count: max(0, 10 - digits.count)) + digits
    }

    /// The digits at a place and the number they are.
    private static func number(in bytes: [UInt8], at place: Int) -> (value: Int, range: Range<Int>)? {
        guard place >= 0, place < bytes.count else { return nil }
        let digits = bytes[place...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard let value = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
        return (value, digits.startIndex..<digits.endIndex)
    }

    private static func after(_ text: String, in bytes: [UInt8], at place: Int) -> Int? {
        let text = Array(text.utf8)
        guard place >= 0, place < bytes.count, bytes[place...].starts(with: text) else { return nil }
        return place + text.count
    }

    private static func last(_ text: String, in bytes: [UInt8]) -> Int? {
        let text = Array(text.utf8)
        return bytes.indices.dropLast(text.count - 1).suffix(2048).last { bytes[$0...].starts(with: text) }
    }
}
