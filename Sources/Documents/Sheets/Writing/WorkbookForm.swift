/// The forms a workbook is written in.
package enum WorkbookForm: String, CaseIterable, Sendable {
    /// Office Open XML, for Excel.
    case xlsx
    /// OpenDocument, for LibreOffice.
    case ods
}

extension Workbook {
    /// Writes the workbook in one of its forms.
    package func bytes(as form: WorkbookForm) throws(DocumentFault) -> [UInt8] {
        switch form {
        case .xlsx: try xlsx()
        case .ods: try ods()
        }
    }
}
