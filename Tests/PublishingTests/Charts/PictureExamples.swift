import PerformanceModel
import Publishing

/// Invented pictures with something of everything in them.
enum PictureExamples {
    static func printed(_ value: Double, _ unit: MeasureUnit = .percentage) -> PrintedValue {
        let tenths = Int((min(max(value, -1e9), 1e9) * 10).rounded())
        let number = unit == .count ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
        return PrintedValue(value, printed: unit.printed(number))
    }

    /// Twenty-four months with a gap, a new beginning, and every kind of signal.
    static let control = ControlPicture(
        id: "spc-health-checks", subject: "Health checks within 28 days, per cent",
        finding: "Improving: 7 points above the mean; will sometimes miss the target of 90%.", unit: .percentage,
        isWithinWhole: true,
        points: zip(0..., controlValues).map { month, value in
            let judgement: DrawnJudgement = month == 3 ? .worse : month >= 17 ? .better : .ordinary
            return ControlPicture.Point(
                time: Double(month) * 30.4375, period: months[month % 12] + " \(2016 + (month + 3) / 12)",
                value: value.map { printed($0) }, judgement: judgement,
                rule: judgement == .worse ? "below the lower limit" : judgement == .better ? "above the mean" : nil)
        },
        groups: [
            .init(first: 0, mean: printed(78.2), lower: printed(69.5), upper: printed(86.9)),
            .init(
                first: 12, mean: printed(88.4), lower: printed(79.3), upper: printed(102.1), isTrial: true,
                reason: "From April 2017: new clinic"),
        ], target: printed(90))

    private static let months = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"]

    private static let controlValues: [Double?] = [
        78.1, 80.2, 76.4, 66.8, 79.0, 81.3, 77.2, nil, 79.9, 75.8, 80.4, 78.8,
        85.1, 87.2, 84.6, 88.0, 86.1, 89.7, 90.2, 91.6, 89.9, 92.4, 91.0, 93.1,
    ]

    static let runChart = ControlPicture(
        id: "spc-few", subject: "Contacts, number", finding: "Too few quarters to tell change from chance.",
        unit: .count,
        points: [8120, 8433, 8290, 8632, 8511].enumerated().map { index, value in
            ControlPicture.Point(
                time: Double(index), period: "Q\(index % 4 + 1) \(2016 + index / 4)/\(17 + index / 4)",
                value: printed(value, .count))
        },
        withoutLimits: "No limits are drawn, since there are 5 points and limits need at least 8.")

    static let spine = SpinePicture(
        id: "spine-children", subject: "Children's services, Q3 2017/18, compared with 15 similar councils",
        finding: "Better than England on 1 of 5 measures, worse on 1.", area: "Northmoor", benchmark: "England",
        rows: [
            .init(
                measure: "Re-referrals within 12 months, per cent", polarity: .low, own: printed(34.8),
                benchmark: printed(21.9), lowest: printed(9.6), highest: printed(38.2),
                quarters: .init(lower: 17.1, upper: 25.4), judgement: .worse),
            .init(
                measure: "Health checks within 28 days, per cent", polarity: .high, own: printed(93.1),
                benchmark: printed(85.4), lowest: printed(61.0), highest: printed(98.4),
                quarters: .init(lower: 79.2, upper: 91.0), judgement: .better),
            .init(
                measure: "Care leavers in suitable accommodation, per cent", polarity: .high, own: printed(84.2),
                benchmark: printed(84.0), lowest: printed(66.7), highest: printed(95.1),
                quarters: .init(lower: 79.5, upper: 89.0), judgement: .ordinary),
            .init(
                measure: "Children looked after per 10,000", polarity: .none, own: printed(79, .ratePer10000),
                benchmark: printed(62, .ratePer10000), lowest: printed(41, .ratePer10000),
                highest: printed(96.3, .ratePer10000), judgement: .higher),
            .init(
                measure: "Days from entering care to adoption", polarity: .low, own: printed(411, .count),
                benchmark: printed(520, .count), lowest: printed(390, .count), highest: printed(702, .count),
                quarters: .init(lower: 468, upper: 580), judgement: .notCompared,
                remark: "Not compared: England is of 2015/16"),
        ])

    /// Limits by the formula of methods, section 3.5, about a benchmark of 22%.
    static let funnel = FunnelPicture(
        id: "funnel-re-referrals", subject: "Re-referrals within 12 months, per cent, by number of referrals",
        finding: "Northmoor lies above what chance allows, as do 2 of 15 similar councils.", unit: .percentage,
        sizeName: "Referrals in the year", benchmarkName: "England", benchmark: printed(22),
        points: areas.map { name, size, rate in
            let limits = limits(size)
            let judgement: DrawnJudgement = rate > limits.upper ? .worse : rate < limits.lower ? .better : .ordinary
            return FunnelPicture.Point(
                area: name, size: size, value: printed(rate), judgement: judgement,
                isFarOut: rate > limits.farUpper || rate < limits.farLower, isOwn: name == "Northmoor")
        }, limits: stride(from: 100.0, through: 9000, by: 100).map(limits))

    static func limits(_ size: Double) -> FunnelPicture.Limits {
        func limit(_ deviation: Double) -> Double {
            let (expected, square) = (size * 0.22, deviation * deviation)
            let root = (square + 4 * expected * (1 - expected / size)).squareRoot()
            return 100 * (2 * expected + square + deviation * root) / (2 * (size + square))
        }
        return .init(
            size: size, lower: limit(-1.96), upper: limit(1.96), farLower: limit(-3.0902), farUpper: limit(3.0902))
    }

    private static let areas: [(String, Double, Double)] = [
        ("Northmoor", 8632, 24.8), ("Eastvale", 5210, 22.4), ("Westhampton", 3120, 19.9), ("Stonebridge", 1240, 26.1),
        ("Ashford & Lyle", 2210, 27.4), ("Marlowe", 640, 14.1), ("Fenwick", 980, 21.5), ("Harrowby", 4015, 21.2),
        ("Kingsmere", 2890, 18.1), ("Oldcastle", 760, 24.9), ("Pendleton", 6105, 22.9), ("Rushmere", 410, 30.0),
        ("Saltburn", 1520, 20.3), ("Thornbury", 3560, 23.8), ("Upwell", 2240, 27.1),
    ]

    static let fan = FanPicture(
        id: "fan-contacts", subject: "Contacts, number", finding: "Likely to end the year above the target of 8,700.",
        unit: .count,
        history: [7010, 7420, 7330, 7605, 7520, 7890, 7777, 8120, 8014, 8433, 8290, 8632].enumerated().map {
            index, value in
            FanPicture.Point(time: Double(index), period: quarter(index), value: printed(value, .count))
        },
        forecast: [(8520.0, 150.0, 240.0), (8890, 190, 300), (8800, 220, 350)].enumerated().map { index, step in
            FanPicture.Step(
                time: Double(12 + index), period: quarter(12 + index), value: printed(step.0, .count),
                inner: .init(lower: printed(step.0 - step.1, .count), upper: printed(step.0 + step.1, .count)),
                outer: .init(lower: printed(step.0 - step.2, .count), upper: printed(step.0 + step.2, .count)))
        }, target: printed(8700, .count),
        yearEnd: "The year 2017/18 is forecast to end at 34,842 [f], about 9 in 10 between 34,160 and 35,520.",
        basis: "Theta method on 12 quarters to Q3 2017/18.")

    private static func quarter(_ index: Int) -> String { "Q\(index % 4 + 1) \(2015 + index / 4)/\(16 + index / 4)" }
}

extension PictureExamples {
    /// All of them at a width.
    static func scenes(width: Double) -> [Scene] {
        [
            control.scene(width: width), runChart.scene(width: width), spine.scene(width: width),
            funnel.scene(width: width), fan.scene(width: width),
        ] + rowScenes(width: width)
    }
}
