/// Reads which lists of a Word file are numbered, and which have bullets.
final class WordNumberingReader: MarkupHandler {
    private var kinds: [String: Bool] = [:]
    private var instances: [String: String] = [:]
    private var kind: String?
    private var instance: String?
    private var level: String?

    func start(_ element: MarkupElement) throws(DocumentFault) {
        switch element.name {
        case "w:abstractNum": kind = element["w:abstractNumId"]
        case "w:lvl": level = element["w:ilvl"]
        case "w:numFmt": if let kind, level == "0" { kinds[kind] = element["w:val"] != "bullet" }
        case "w:num": instance = element["w:numId"]
        case "w:abstractNumId": if let instance { instances[instance] = element["w:val"] }
        default: break
        }
    }

    func end(_ name: String) throws(DocumentFault) {
        switch name {
        case "w:abstractNum": kind = nil
        case "w:num": instance = nil
        default: break
        }
    }

    func text(_ text: String, line: Int) throws(DocumentFault) {}

    func isOrdered(_ instance: String) -> Bool { instances[instance].flatMap { kinds[$0] } ?? false }
}
