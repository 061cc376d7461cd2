import PerformanceModel
import Publishing

/// Invented pictures of many measures or areas at once.
extension PictureExamples {
    private static func points(_ values: [Double?], _ unit: MeasureUnit = .percentage) -> [SparklinePicture.Point] {
        values.enumerated().map { index, value in
            .init(
                time: Double(index), period: "Q\(index % 4 + 1) \(2016 + index / 4)/\(17 + index / 4)",
                value: value.map { printed($0, unit) })
        }
    }

    static let sparkline = SparklinePicture(
        id: "spark-re-referrals", headline: "Re-referrals: highest in five quarters, which is worse",
        points: points([31.2, 30.1, nil, 33.0, 32.4, 33.5, 34.8]), target: printed(25))

    static let bullet = BulletPicture(
        id: "bullet", subject: "Measures with a target, Q3 2017/18",
        rows: [
            .init(
                measure: "Re-referrals within 12 months, per cent", value: printed(34.8), target: printed(25),
                edge: printed(30), band: .requiresImprovement, status: "Requires improvement"),
            .init(
                measure: "Health checks within 28 days, per cent", value: printed(88.4), target: printed(90),
                edge: printed(85), band: .slightlyBelow, status: "Slightly below"),
            .init(
                measure: "Visits to libraries, number", value: printed(12345, .count), target: printed(11000, .count),
                band: .onTrack, status: "On track"),
            .init(
                measure: "Change in spending, per cent", value: printed(-3.2), target: printed(2), band: nil,
                status: "Neither high nor low is good"),
        ])

    static let league = LeaguePicture(
        id: "league-re-referrals", subject: "Re-referrals within 12 months, per cent, Q3 2017/18, among 12 councils",
        finding: "Northmoor is joint 8th of 12, third quarter.", polarity: .low, unit: .percentage,
        entries: [
            ("Northmoor", 24.8), ("Eastvale", 22.4), ("Westhampton", 19.9), ("Stonebridge", 26.1),
            ("Ashford, Lyle and the Upper Marches", 27.4), ("Marlowe", 14.1), ("Fenwick", 21.5), ("Harrowby", 21.2),
            ("Kingsmere", 18.1), ("Oldcastle", 24.8), ("Pendleton", 22.9), ("Rushmere", 30.0),
        ].map { .init(area: $0, value: printed($1), isOwn: $0 == "Northmoor") }, benchmarkName: "England",
        benchmark: printed(21.9), leftOut: ["Saltburn has no figure."])

    static let multiples = MultiplesPicture(
        id: "multiples-start-well", subject: "Start Well",
        panels: [
            .init(
                label: "Re-referrals within 12 months, per cent", finding: "highest in three quarters",
                points: points([31.2, 30.1, nil, 33.0, 32.4, 33.5, 34.8]), target: printed(25)),
            .init(
                label: "Children looked after, per 10,000", finding: "highest in seven quarters",
                points: points([70, 71, 72.5, 74, 75, 76.4, 79], .ratePer10000)),
            .init(
                label: "Contacts, number", finding: "down from 8632 in Q2 2017/18",
                points: points([8120, 8433, 8290, 8632, 8511], .count)),
            .init(
                label: "Health checks within 28 days of entering care, per cent", finding: "unchanged",
                points: points([nil, nil, 80, 80, 80, 80, 80])),
            .init(label: "Visits, number", finding: "too few figures for a trend", points: points([nil, nil])),
            .init(
                label: "Days from entering care to adoption", finding: "lowest in three quarters",
                points: points([520, 500, 505, 480, 470, 433, 411], .count)),
        ])

    static let tiles = StatusTilesPicture(
        id: "statuses",
        tiles: [
            .init(band: .onTrack, name: "On track", count: 12, before: 9),
            .init(band: .slightlyBelow, name: "Slightly below", count: 7, before: 8),
            .init(band: .requiresImprovement, name: "Requires improvement", count: 6, before: 8),
            .init(band: nil, name: "Not rated", count: 41, before: 41),
        ], earlier: "Q2 2017/18")

    static func rowScenes(width: Double) -> [Scene] {
        [
            bullet.scene(width: width), league.scene(width: width), multiples.scene(width: width),
            tiles.scene(width: width),
        ]
    }
}
