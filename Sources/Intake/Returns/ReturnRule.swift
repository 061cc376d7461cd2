import PerformanceModel

/// Something that must hold of every figure of a return: one rule a file, in the folder Rules.
struct ReturnRule: Sendable {
    let name: String
    let severity: Finding.Severity
    let check: @Sendable (ReadRow) -> Fault?

    /// What is wrong, and in which column.
    struct Fault {
        let field: ReturnFields.Field
        let message: String
        let arithmetic: String?

        init(_ field: ReturnFields.Field, _ message: String, arithmetic: String? = nil) {
            self.field = field
            self.message = message
            self.arithmetic = arithmetic
        }
    }

    /// Every rule, in the order its findings are listed.
    static let all: [Self] = [
        .valueOrAbsence, .statisticFitsMeasure, .countsAreNotNegative, .countsAreWhole, .shareWithinWhole,
        .percentageOfWhole,
        .valueAndPartsAgree, .periodHasEnded, .assumedPeriodIsExplained, .titleIsOfMeasure,
    ]
}
