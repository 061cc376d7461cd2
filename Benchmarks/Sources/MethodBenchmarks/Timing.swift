/// The seconds that several runs of one thing took.
struct Timing {
    let seconds: [Double]

    init(_ seconds: [Double]) { self.seconds = seconds.sorted() }

    /// Times a piece of work, once for nothing and then so many times; what it found is let go after the clock stops.
    init<Found>(runs: Int, _ work: () async throws -> Found) async rethrows {
        _ = try await work()
        var seconds: [Double] = []
        for _ in 0..<runs {
            let start = ContinuousClock.now
            let found = try await work()
            seconds.append((ContinuousClock.now - start) / .seconds(1))
            withExtendedLifetime(found) {}
        }
        self.init(seconds)
    }

    var least: Double { seconds[0] }
    var median: Double { seconds[seconds.count / 2] }

    /// Of one of so many things that were done each time.
    func divided(by count: Int) -> Self { Self(seconds.map { $0 / Double(count) }) }
}
