import PerformanceModel
import Testing

struct ReferenceScopeTests {
    private static func read(_ text: String) throws -> Reference {
        var framework = Framework(measures: [try small("cla-rate", unit: .ratePer10000, aggregation: .stock)])
        framework.measures.append(try small("visits"))
        framework.areas = try ["lancashire", "england"].map {
            Area(id: try AreaID($0), title: $0, kind: .authority)
        }
        return try ReferenceScope(
            framework: framework, period: Period("2017-18-Q3"), area: AreaID("lancashire")
        ).reference(text)
    }

    @Test(arguments: [
        ("visits", "visits of lancashire at 2017-18-Q3 as total"),
        ("cla-rate", "cla-rate of lancashire at at-2017-12-31 as at-end"),
        ("visits of england at 2017-12", "visits of england at 2017-12 as total"),
        ("visits at 2017-12 of england", "visits of england at 2017-12 as total"),
        ("visits as average at 6m-2017-12", "visits of lancashire at 6m-2017-12 as average"),
        ("visits forecast at fy2017-18", "visits of lancashire at fy2017-18 as total forecast"),
        ("  visits   of  england ", "visits of england at 2017-18-Q3 as total"),
    ])
    func `what is left out is the report's, and the measure's own`(_ text: String, _ figure: String) throws {
        let reference = try Self.read(text)
        #expect(reference.figure.description == figure)
        #expect(reference.aspect == .value)
    }

    @Test func `an aspect may stand anywhere after the measure`() throws {
        #expect(try Self.read("visits numerator").aspect == .numerator)
        #expect(try Self.read("visits at 2017-12 denominator").aspect == .denominator)
        #expect(try Self.read("visits target").aspect == .target)
        #expect(try Self.read("visits status of england").aspect == .status)
        #expect(try Self.read("visits direction").aspect == .direction)
        #expect(try Self.read("visits change from 2017-18-Q2").aspect == .change(from: Period("2017-18-Q2")))
        #expect(try Self.read("visits difference from england").aspect == .difference(from: AreaID("england")))
    }

    @Test(arguments: [
        ("", "a reference is empty; write a measure between the braces"),
        ("vists", "there is no measure 'vists'; did you mean 'visits'?"),
        ("Visits!", "there is no measure 'Visits!'; did you mean 'visits'?"),
        ("nothing-like", "there is no measure 'nothing-like'"),
        ("visits of englnd", "there is no area 'englnd'; did you mean 'england'?"),
    ])
    func `what is not understood is quoted`(_ text: String, _ message: String) {
        let error = #expect(throws: ReferenceError.self) { try Self.read(text) }
        #expect(error?.description == message)
    }

    @Test(arguments: [
        ("visits of", "of"), ("visits at 2017-12?", "2017-12?"), ("visits as mean", "as"),
        ("visits change 2017-12", "change"), ("visits quickly", "quickly"), ("visits target status", "status"),
        ("visits change from 2017-12 numerator", "numerator"),
    ])
    func `a word that is not understood is quoted with the whole`(_ text: String, _ word: String) {
        let error = #expect(throws: ReferenceError.notUnderstood(word, in: text)) { try Self.read(text) }
        #expect(
            error?.description
                == "'\(word)' is not understood in '{\(text)}'; write {measure aspect of area at period as statistic}")
    }
}
