import PerformanceModel
import TestSupport
import Testing

struct QuantityTests {
    @Test(arguments: [
        ("0", "0"), ("-0", "0"), ("7", "7"), ("0007", "7"), ("22.8", "22.8"), ("22.80", "22.80"),
        ("-1234.5", "-1234.5"),
        ("0.000001", "0.000001"), ("-0.05", "-0.05"), ("999999999999.999999", "999999999999.999999"),
    ])
    func `a number keeps the places it was written with`(_ text: String, _ printed: String) throws {
        #expect(try Quantity(text).description == printed)
    }

    @Test(arguments: [
        "", "-", ".", ".5", "5.", "--5", "+5", "1,234", "12abc", "12%", "1e30", "10^30", "NaN", "inf", " 5", "5 ",
        "1.2.3",
        "٣", "５", "1\u{301}", "0x10", "£5",
    ])
    func `what is not digits and one point is refused with the text`(_ text: String) {
        #expect(throws: QuantityError.notANumber(text)) { try Quantity(text) }
    }

    @Test(arguments: ["1000000000000", "-1000000000000", "1000000000000.5", "1" + String(repeating: "0", count: 30)])
    func `a million million or more is refused`(_ text: String) {
        #expect(throws: QuantityError.tooLarge(text)) { try Quantity(text) }
    }

    @Test func `more than six places are refused, even of noughts`() {
        #expect(throws: QuantityError.tooManyPlaces("1.0000000")) { try Quantity("1.0000000") }
    }

    @Test func `a long text is quoted by its beginning`() {
        let text = String(repeating: "x", count: 1_000_000)
        #expect(throws: QuantityError.notANumber(String(repeating: "x", count: 40) + "…")) { try Quantity(text) }
    }

    @Test(arguments: [
        (QuantityError.notANumber("12a"), "'12a' is not a number; write it with digits and at most one point"),
        (.tooManyPlaces("1.1234567"), "'1.1234567' has more than six digits after the point; round it to six"),
        (.tooLarge("10000000000000"), "'10000000000000' is a million million or more; check the number"),
    ])
    func `a refusal says what to do`(_ error: QuantityError, _ message: String) {
        #expect("\(error)" == message)
    }

    @Test func `places make no difference to what a number is`() throws {
        #expect(try Quantity("22.8") == Quantity("22.80"))
        #expect(try Set([Quantity("22.8"), Quantity("22.80"), Quantity("22.800000")]).count == 1)
        #expect(try Quantity("22.8").places == 1)
        #expect(try Quantity("22.80").places == 2)
        #expect(try Quantity("22.80").withFewestPlaces.places == 1)
    }

    @Test func `the stored form has as many places as its value needs`() throws {
        #expect(try #require(Quantity(millionths: 1_500_000, places: 0)).description == "1.5")
        #expect(try #require(Quantity(millionths: 1_500_000, places: 9)).description == "1.500000")
        #expect(Quantity(millionths: 1_000_000_000_000_000_000, places: 0) == nil)
        #expect(Quantity(millionths: .min, places: 0) == nil)
    }

    @Test func `numbers are ordered by value`() throws {
        let texts = ["-2", "-1.5", "0", "0.000001", "9", "10", "94.96", "95"]
        #expect(try texts.shuffled().map { try Quantity($0) }.sorted().map(\.description) == texts)
    }

    @Test(arguments: [
        ("0", "0"), ("999", "999"), ("1000", "1,000"), ("-1234.50", "-1,234.50"), ("123456", "123,456"),
        ("1234567.1", "1,234,567.1"), ("-999", "-999"),
    ])
    func `thousands are printed with commas`(_ text: String, _ printed: String) throws {
        #expect(try Quantity(text).grouped == printed)
    }

    @Test(arguments: [("3.92", "+3.92"), ("0", "0"), ("0.0", "0.0"), ("-1000", "-1,000")])
    func `a signed number has its sign but for nought`(_ text: String, _ printed: String) throws {
        #expect(try Quantity(text).signed == printed)
    }

    @Test func `every number reads back as it was printed`() throws {
        var random = SeededNumbers(seed: 1)
        for _ in 0..<5000 {
            let bits = Int.random(in: 1...59, using: &random)
            let millionths = Int64.random(in: -(1 << bits)...(1 << bits), using: &random)
            guard let quantity = Quantity(millionths: millionths, places: .random(in: 0...6, using: &random)) else {
                continue
            }
            let again = try Quantity(quantity.description)
            #expect(again == quantity)
            #expect(again.places == quantity.places)
        }
    }
}
