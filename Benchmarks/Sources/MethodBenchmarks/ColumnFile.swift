import Foundation

/// A column on the disk, read or written piece by piece straight into arrays.
///
/// Foundation's file handles keep as much memory again, which would count as that of what is timed.
final class ColumnFile {
    private let file: UnsafeMutablePointer<FILE>
    private let path: String

    init(_ place: URL, _ mode: String) throws {
        guard let file = fopen(place.path, mode) else { throw Wrong("the column '\(place.path)' cannot be opened") }
        self.file = file
        path = place.path
    }

    deinit { fclose(file) }

    func next(_ count: Int) throws -> [Double] {
        let column = [Double](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = fread(buffer.baseAddress, MemoryLayout<Double>.size, count, file)
        }
        guard column.count == count else { throw Wrong("the column '\(path)' is shorter than it should be") }
        return column
    }

    func append(_ column: [Double]) throws {
        guard column.withUnsafeBytes({ fwrite($0.baseAddress, 1, $0.count, file) }) == column.count * 8 else {
            throw Wrong("the column '\(path)' cannot be written")
        }
    }
}
