extension ControlChart {
    /// Whether the measure will meet its target if nothing changes.
    ///
    /// Source: methods, 5.7. A target on a limit is hit and miss.
    public enum Assurance: Hashable, Sendable {
        case consistentlyPass, consistentlyFail, hitAndMiss
        case noTarget, neutral, noLimits
        /// The limits of a later group apply.
        case superseded
        case tooFew(Int)

        public static let fewestPoints = 12

        init(of limits: Limits, from baseline: Int, isLast: Bool, _ settings: Settings) {
            guard let target = settings.target else {
                self = .noTarget
                return
            }
            guard settings.improvement != .neutral else {
                self = .neutral
                return
            }
            guard isLast else {
                self = .superseded
                return
            }
            guard let lines = limits.lines else {
                self = .noLimits
                return
            }
            guard baseline >= Self.fewestPoints else {
                self = .tooFew(baseline)
                return
            }
            guard target < lines.lower || target > lines.upper else {
                self = .hitAndMiss
                return
            }
            self = (target < lines.lower) == (settings.improvement == .increase) ? .consistentlyPass : .consistentlyFail
        }

        /// `consistently pass`, `consistently fail`, `hit and miss` or `none`.
        public var words: String {
            switch self {
            case .consistentlyPass: "consistently pass"
            case .consistentlyFail: "consistently fail"
            case .hitAndMiss: "hit and miss"
            default: "none"
            }
        }

        /// Why there is none, in a whole sentence.
        public var reason: String? {
            switch self {
            case .consistentlyPass, .consistentlyFail, .hitAndMiss: nil
            case .noTarget: "there is no target"
            case .neutral: "neither an increase nor a decrease is an improvement"
            case .noLimits: "there are no control limits to hold the target against"
            case .superseded: "the limits of a later group apply"
            case .tooFew(let count):
                "assurance needs limits from at least \(Self.fewestPoints) points, and these are from \(count)"
            }
        }
    }
}
