import PerformanceModel

extension EvaluatedBook {
    func quarter(_ worths: [Ratio]) -> MethodResult<Position.Quarter> { .notRun(because: "pending") }
}
