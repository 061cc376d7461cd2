/// A chart that an office program draws itself from the figures in it, and lets its reader change.
///
/// Source: ECMA-376 Part 1, 21.2. Every series is labelled where it ends, so that no legend is needed but for those
/// that ask for one.
package struct NativeChart: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case lines, columns, bars }

    package let kind: Kind
    /// Nothing where the caption around it has it.
    package let title: String?
    /// In pixels.
    package let width: Double
    package let height: Double
    /// What stands under the points, or beside the bars.
    package let categories: [String]
    /// Each how many categories one is named.
    package let categoryStep: Int
    package let series: [Series]
    package let axis: Axis
    /// Left free beside what is drawn, in pixels: for the numbers of the axis, and for the labels of the series.
    package let left: Double
    package let right: Double
    /// The relationship to an embedded workbook with ``rows``; nothing where the figures can only be looked at.
    package let workbook: String?
    /// What has to be known to read it and no office program draws, for beneath it; a sentence each.
    package let notes: [String]

    package init(
        _ kind: Kind, title: String? = nil, width: Double, height: Double, categories: [String], categoryStep: Int = 1,
        series: [Series], axis: Axis, left: Double, right: Double, workbook: String? = nil, notes: [String] = []
    ) {
        self.kind = kind
        self.title = title
        self.width = width
        self.height = height
        self.categories = categories
        self.categoryStep = categoryStep
        self.series = series
        self.axis = axis
        self.left = left
        self.right = right
        self.workbook = workbook
        self.notes = notes
    }

    /// The same chart with its figures in an embedded workbook, so that they can be changed in Word.
    package func embedding(workbook relationship: String) -> Self {
        Self(
            kind, title: title, width: width, height: height, categories: categories, categoryStep: categoryStep,
            series: series, axis: axis, left: left, right: right, workbook: relationship,
            notes: notes)
    }

    /// The part of a package that holds the chart.
    package var part: [UInt8] {
        var xml = XMLWriter()
        NativeChartWriter(self).space.write(into: &xml)
        return xml.bytes
    }

    /// In English metric units, for `wp:extent`.
    package var extent: (width: Int, height: Int) { (EMU(width).count, EMU(height).count) }
}

extension NativeChart {
    /// The axis that the values are read off.
    package struct Axis: Hashable, Sendable {
        package let least: Double
        package let most: Double
        package let step: Double
        /// A number format: `#,##0.0"%"`.
        package let format: String
        /// False where every value is labelled.
        package let isShown: Bool

        package init(from least: Double, to most: Double, step: Double, format: String, isShown: Bool = true) {
            self.least = least
            self.most = most
            self.step = step
            self.format = format
            self.isShown = isShown
        }
    }
}

// MARK: The workbook

extension NativeChart {
    /// A cell of the workbook behind a chart.
    package enum Cell: Hashable, Sendable {
        case empty
        case text(String)
        case number(Double, format: String)
    }

    /// What the workbook's only sheet is called.
    package static let sheetName = "Figures"

    /// The cells of the sheet from A1 on: the names of the series in the first row, the categories in the first column.
    package var rows: [[Cell]] {
        let header = [Cell.empty] + series.map { .text($0.name) }
        return [header]
            + categories.enumerated().map { row, category in
                [.text(category)]
                    + series.map { series in
                        guard series.values.indices.contains(row), let value = series.values[row] else { return .empty }
                        return .number(value, format: series.format)
                    }
            }
    }

    /// `Figures!$B$2:$B$9`, by rows and columns counted from nought.
    static func reference(column: Int, rows: ClosedRange<Int>) -> String {
        var name = ""
        var rest = column + 1
        while rest > 0 {
            name = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + name
            rest = (rest - 1) / 26
        }
        let first = "\(sheetName)!$\(name)$\(rows.lowerBound + 1)"
        return rows.count == 1 ? first : "\(first):$\(name)$\(rows.upperBound + 1)"
    }
}
