import Statistics
import Testing

/// Intervals, probabilities and words of what is not known yet.
struct PredictionTests {
    private static func prediction() throws -> Prediction {
        try ThetaForecast([96, 99, 94, 98, 97, 99, 95, 98]).step(1)
    }

    /// Where each word begins and ends.
    @Test(
        arguments: [
            (0, .veryUnlikely), (0.05.nextDown, .veryUnlikely), (0.05, .unlikely), (0.2.nextDown, .unlikely),
            (0.2, .couldGoEitherWay), (0.5, .couldGoEitherWay), (0.8, .couldGoEitherWay), (0.8.nextUp, .likely),
            (0.95, .likely), (0.95.nextUp, .veryLikely), (1, .veryLikely),
        ] as [(Double, Likelihood)])
    func `a probability has a word`(_ probability: Double, _ word: Likelihood) {
        #expect(Likelihood(probability) == word)
    }

    @Test func `what is no probability has no word`() {
        #expect(Likelihood(.nan) == nil && Likelihood(-0.01) == nil && Likelihood(1.01) == nil)
        #expect(
            Likelihood.allCases.map(\.rawValue)
                == ["very unlikely", "unlikely", "could go either way", "likely", "very likely"])
    }

    @Test func `the interval leaves the same probability at either end`() throws {
        let prediction = try Self.prediction()
        for share in [0.5, 0.8, 0.95] {
            let interval = try prediction.interval(covering: share)
            #expect(isNear(prediction.probability(ofAtLeast: interval.upper), (1 - share) / 2))
            #expect(isNear(prediction.probability(ofAtMost: interval.lower), (1 - share) / 2))
        }
        #expect(prediction.probability(ofAtLeast: prediction.value) == 0.5)
        #expect(prediction.probability(ofAtLeast: -.infinity) == 1)
        #expect(prediction.probability(ofAtLeast: .nan).isNaN)
    }

    @Test(arguments: [0, 1, -0.5, .nan, 95])
    func `an interval of certainty or nothing is refused`(_ share: Double) throws {
        let prediction = try Self.prediction()
        #expect(throws: MethodRefusal.self) { try prediction.interval(covering: share) }
    }

    @Test func `what is shown is clipped, and what is worked out is not`() throws {
        let prediction = try Self.prediction()
        let shown = try prediction.shown(within: 0...100)
        #expect(try prediction.interval().upper > 100)
        #expect(shown.interval.upper == 100 && shown.value == prediction.value)
        #expect(shown.interval.lower == (try prediction.interval().lower))
        #expect(prediction.probability(ofAtLeast: 100) > 0)
    }
}
