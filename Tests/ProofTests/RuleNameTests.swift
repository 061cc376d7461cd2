import Proof
import Testing

struct RuleNameTests {
    @Test func `every rule has a name in small letters`() {
        for rule in ProofRules.all { #expect(rule.name.allSatisfy { $0.isLowercase || $0 == "-" }) }
    }
}
