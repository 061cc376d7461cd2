public import Statistics

extension EvaluatedPanel {
    /// Which rule of a control chart a point met, and towards which side, in one byte.
    public struct Signal: Hashable, Sendable {
        /// 0 without limits; otherwise 1 more than twice the place of the rule, and 1 more if high.
        private let code: UInt8

        static let notJudged = Self(code: 0)

        private init(code: UInt8) { self.code = code }

        init(_ signal: ControlChart.Signal) {
            let rule: UInt8 =
                switch signal.rule {
                case .none: 0
                case .outside: 1
                case .trend: 2
                case .twoOfThree: 3
                case .shift: 4
                }
            code = 1 + 2 * rule + (signal.isHigh ? 1 : 0)
        }

        /// Nothing where a point is missing or its series has no limits.
        public var read: ControlChart.Signal? {
            let rule: ControlChart.Rule
            switch code {
            case 0: return nil
            case 1, 2: rule = .none
            case 3, 4: rule = .outside
            case 5, 6: rule = .trend
            case 7, 8: rule = .twoOfThree
            default: rule = .shift
            }
            return ControlChart.Signal(rule: rule, isHigh: code.isMultiple(of: 2))
        }
    }
}
