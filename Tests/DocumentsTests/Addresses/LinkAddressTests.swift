import Documents
import Testing

struct LinkAddressTests {
    @Test(arguments: [
        "https://www.gov.uk/", "HTTP://example.org", "mailto:a@example.org", "#notes", "../q3/", "page.html", "?q=a:b",
        "/a:b", "a/b:c", "#a:b", "/caffè",
    ])
    func `an address over http, https or mailto, or a relative one, is allowed`(text: String) {
        #expect(LinkAddress(text)?.description == text)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", ":x",
        "java\tscript:alert(1)", " javascript:alert(1)", "\u{1}javascript:alert(1)", "java\nscript:x", "", "a b",
        "\\\\example.org", "ＨＴＴＰ:x", "K:x",
    ])
    func `any other address is refused`(text: String) {
        #expect(LinkAddress(text) == nil)
    }
}
