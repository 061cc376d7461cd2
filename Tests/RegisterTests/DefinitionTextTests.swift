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
