package import PerformanceModel

/// Which way a measure is good, by a column, by its label, or by the words that councils use for good and bad things.
package enum PolarityReading {
    static func polarity(cell text: String) -> Polarity? {
        let word = text.lowercased()
        let letters = word.prefix { $0.isLetter }
        switch letters {
        case "h", "high", "higher", "bigger", "maximise", "increase", "up": return .high
        case "l", "low", "lower", "smaller", "minimise", "decrease", "down": return .low
        default: break
        }
        if word.first.map({ "↑▲⬆".contains($0) }) == true { return .high }
        if word.first.map({ "↓▼⬇".contains($0) }) == true { return .low }
        return nil
    }

    /// What the label says in so many words: `(low is good)`.
    static func polarity(saidBy label: String) -> Polarity? {
        let words = label.lowercased()
        let high = [
            "high is good", "higher is better", "bigger is better", "good is high", "higher the better",
            "aim to maximise",
        ]
        let low = [
            "low is good", "lower is better", "smaller is better", "good is low", "lower the better", "aim to minimise",
        ]
        if high.contains(where: words.contains) { return .high }
        return low.contains(where: words.contains) ? .low : nil
    }

    /// What the words of a label leave no doubt about.
    package static func polarity(meantBy label: String) -> Polarity? {
        let stems = Set(Tokeniser.tokens(of: label).map(\.stem))
        let isBad = !stems.isDisjoint(with: bad)
        let isGood = !stems.isDisjoint(with: good)
        if isBad, !isGood { return .low }
        return isGood && !isBad ? .high : nil
    }

    private static func stems(_ words: String) -> Set<String> { Set(Tokeniser.tokens(of: words).map(\.stem)) }

    private static let bad = stems(
        """
        complaints sickness absence overdue delayed delay casualties killed accidents crime offences burglary \
        reoffending \
        re-offending missed arrears vacancy vacancies turnover void homelessness homeless fires deaths mortality \
        obesity \
        smoking residual landfill waiting backlog debt emissions defects potholes rejected errors evictions exclusions \
        exclusion persistent flytipping fly-tipping fly-tips falls injuries incidents overspend unemployment violent \
        abandoned breaches re-referrals repeat poverty fatalities neet
        """)
    private static let good = stems(
        """
        satisfaction satisfied recycling recycled recycle composting collected within resolved timely achieving \
        achieved \
        good outstanding passed completed attendance employment answered immunised vaccinated uptake success \
        successful \
        compliance compliant visits loans
        """)
}
