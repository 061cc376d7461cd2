import Foundation

/// A folder of columns that the peers read too, each a file of nothing but float64.
struct Columns {
    let folder: URL

    func write(_ column: [Double], _ name: String) throws { try writer(of: name).append(column) }

    func read(_ name: String) throws -> [Double] {
        let size = try place(of: name).resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
        return try reader(of: name).next(size / MemoryLayout<Double>.size)
    }

    func reader(of name: String) throws -> ColumnFile { try ColumnFile(place(of: name), "r") }

    func writer(of name: String) throws -> ColumnFile { try ColumnFile(place(of: name), "w") }

    private func place(of name: String) -> URL { folder.appending(path: name + ".f64") }
}
