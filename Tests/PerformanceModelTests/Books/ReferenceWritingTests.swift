import PerformanceModel
import Testing

struct ReferenceWritingTests {
    @Test(arguments: [
        "visits", "visits at 2017-18-Q2", "visits numerator", "visits change from 2017-18-Q2",
        "visits target at fy2017-18", "visits of england", "visits at 6m-2017-12 as average", "visits forecast",
        "held at 2017-18-Q2", "held change from 2016-17-Q3",
    ])
    func `a reference is written as short as it is read`(text: String) throws {
        let scope = try Self.scope()
        #expect(try scope.text(of: scope.reference(text)) == text)
    }

    @Test func `a figure as at a day is named by the quarter that ends then`() throws {
        let scope = try Self.scope()
        #expect(try scope.text(of: scope.reference("held at at-2017-09-30")) == "held at 2017-18-Q2")
        #expect(try scope.text(of: scope.reference("held at at-2017-12-31")) == "held")
        #expect(try scope.text(of: scope.reference("held at at-2017-11-30")) == "held at at-2017-11-30")
    }

    private static func scope() throws -> ReferenceScope {
        let group = try GroupID("g")
        var framework = Framework(measures: [
            Measure(id: try MeasureID("visits"), title: "Visits", unit: .count, aggregation: .flow, group: group),
            Measure(id: try MeasureID("held"), title: "Held", unit: .count, aggregation: .stock, group: group),
        ])
        framework.areas = [Area(id: try AreaID("england"), title: "England", kind: .nation)]
        return ReferenceScope(framework: framework, period: .quarter(3, of: 2017), area: try AreaID("county"))
    }
}
