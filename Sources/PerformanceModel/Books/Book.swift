/// The figures as known at an entry of the register, as they were returned.
package struct Book: Sendable {
    /// The last entry it knows; nought where nothing is written yet.
    package let number: Int
    package let framework: Framework
    package let observations: [Figure: RecordedObservation]
    /// Every target in force, by measure.
    package let targets: [MeasureID: [Target]]
    package let commentary: [CommentarySubject: [Period: Commentary]]
    package let answers: [String: FindingAnswer]
    package let signOffs: [SignOff]

    package init(
        number: Int, framework: Framework = Framework(), observations: [Figure: RecordedObservation] = [:],
        targets: [MeasureID: [Target]] = [:], commentary: [CommentarySubject: [Period: Commentary]] = [:],
        answers: [String: FindingAnswer] = [:], signOffs: [SignOff] = []
    ) {
        self.number = number
        self.framework = framework
        self.observations = observations
        self.targets = targets
        self.commentary = commentary
        self.answers = answers
        self.signOffs = signOffs
    }

    package func observation(of figure: Figure) -> Observation? { observations[figure]?.observation }

    /// The target a figure is held against: that of the shortest period that applies.
    package func target(of figure: Figure) -> Target? {
        targets[figure.measure]?.filter { $0.applies(to: figure) }
            .min { ($0.period.monthCount, $1.period.first) < ($1.period.monthCount, $0.period.first) }
    }

    /// Findings that nobody has answered.
    package func open(_ findings: [Finding]) -> [Finding] { findings.filter { answers[$0.key] == nil } }
}
