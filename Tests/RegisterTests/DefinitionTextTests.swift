import PerformanceModel
import Register
import TestSupport
import Testing

@Suite struct DefinitionTextTests {
    @Test func `Every definition is read back as it was written, and is written the same each time`() throws {
        let definitions = try SampleFramework.framework().definitions
        for definition in definitions {
            let text = try DefinitionText(definition)
            #expect(try text.definition == definition)
            #expect(text.subject == definition.subject)
            #expect(try DefinitionText(definition) == text)
        }
    }

    @Test func `What a report keeps from the public is read back as it was written`() throws {
        let figures = try ["2017-12", "2017-18-Q3"].map {
            Figure(
                measure: try MeasureID("cla-rate"), area: try AreaID("lancashire"), period: try Period($0),
                statistic: .atEnd)
        }
        let kept = Definition.confidential(ConfidentialFigures(report: try ReportID("q3"), figures: figures))
        let text = try DefinitionText(kept)
        #expect(text.subject == "confidential/q3")
        #expect(try text.definition == kept)
    }

    @Test func `A definition under another's name is refused`() throws {
        let definition = try #require(
            try SampleFramework.framework().definitions.last { $0.subject.hasPrefix("area/") })
        let body = try DefinitionText(definition).body
        for subject in ["area/elsewhere", "measure/cla-rate", "nothing"] {
            let error = #expect(throws: RegisterError.self) {
                try DefinitionText(subject: subject, body: body).definition
            }
            #expect(error?.description.contains("'\(subject)'") == true)
        }
    }
}
