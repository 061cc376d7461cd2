import PerformanceModel
import Testing

struct ChangeTests {
    private static func change(_ old: String, _ new: String, isPercentage: Bool = false) throws -> Change? {
        Change(from: Ratio(try Quantity(old)), to: Ratio(try Quantity(new)), isPercentage: isPercentage)
    }

    /// The four rows of road safety, of which the source divided each by the new value.
    @Test(arguments: [
        ("2940", "2579", "-12.28"), ("488", "458", "-6.15"), ("320", "285", "-10.94"), ("51", "53", "3.92"),
        ("4511", "3903", "-13.48"), ("5", "5", "0.00"), ("5", "0", "-100.00"),
    ])
    func `change is per cent of the old value`(_ old: String, _ new: String, _ percent: String) throws {
        guard case .percent(let amount) = try Self.change(old, new) else {
            Issue.record("not per cent")
            return
        }
        #expect(amount.rounded(to: 2)?.description == percent)
    }

    @Test func `a percentage changes by points`() throws {
        #expect(
            try Self.change("32.6", "22.8", isPercentage: true) == .points(Ratio(Quantity("-9.8"))))
        #expect(try Self.change("0", "2.5", isPercentage: true) == .points(Ratio(Quantity("2.5"))))
    }

    @Test func `from nought there is no percentage`() throws {
        #expect(try Self.change("0", "7") == .fromZero(Ratio(7)))
        #expect(try Self.change("0", "-7") == .fromZero(Ratio(-7)))
    }

    @Test(arguments: [("-5", "5", "10"), ("5", "-5", "-10"), ("-5", "-2", "3")])
    func `below nought only the plain difference means anything`(
        _ old: String, _ new: String, _ difference: String
    ) throws {
        #expect(try Self.change(old, new) == .difference(Ratio(Quantity(difference))))
    }

    @Test func `a change with too many digits is nothing`() throws {
        let huge = try #require(Ratio(.max, over: 1))
        #expect(Change(from: -huge, to: huge, isPercentage: false) == nil)
        #expect(Change(from: try #require(Ratio(3, over: .max)), to: huge, isPercentage: false) == nil)
    }
}
