import Documents
import Foundation
import Proof
import Reading

/// A reader that is given changed bytes, and how they are made: another reader is one more case here.
enum FuzzedReader: String, CaseIterable {
    case docx, odt, html, txt, md, xlsx, ods
    /// Proof-reading of what was read from a text.
    case proof

    private static let tests = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Tests")
    private static let samples = tests.appending(path: "DocumentsTests/Forms/Samples")
    private static let workbooks = tests.appending(path: "IntakeTests/Returns/Sheets/Samples")
    private static let corpus = tests.appending(path: "ProofTests/Corpus")

    /// The file that is changed.
    func sample() throws -> [UInt8] {
        switch self {
        case .docx, .odt: [UInt8](try Data(contentsOf: Self.samples.appending(path: "report.\(rawValue)")))
        case .xlsx, .ods: [UInt8](try Data(contentsOf: Self.workbooks.appending(path: "libreoffice.\(rawValue)")))
        case .html: Array(Self.page.utf8)
        case .txt: [UInt8](try Data(contentsOf: Self.corpus.appending(path: "final/40-orrindale.txt")))
        case .md: [UInt8](try Data(contentsOf: Self.corpus.appending(path: "final/41-pellworth.md")))
        case .proof: [UInt8](try Data(contentsOf: Self.corpus.appending(path: "final/44-stannerby.txt")))
        }
    }

    /// Changes a file or, in two runs of three, a part of it in a sound archive, so that the change is read.
    func changed(_ sample: [UInt8], with numbers: inout SeededChanges) throws -> [UInt8] {
        guard [.docx, .odt, .xlsx, .ods].contains(self), !numbers.next().isMultiple(of: 3) else {
            return numbers.changed(sample)
        }
        let archive = try ZipArchive(sample)
        let names = archive.names.filter { $0.hasSuffix(".xml") }
        let name = names[Int(numbers.next() % UInt64(names.count))]
        guard let part = try archive.part(name, limit: 1 << 24) else { return sample }
        return try archive.bytes(with: [(name, numbers.changed(part))])
    }

    func read(_ bytes: [UInt8]) {
        if self == .xlsx || self == .ods {
            _ = try? readWorkbook(bytes)
            return
        }
        let document = try? readDocument(bytes, named: "report.\(self == .proof ? "txt" : rawValue)")
        if self == .proof, let document { _ = proofread(ReadPaper(document)) }
        guard self == .docx else { return }
        let comment = WordComment(paragraph: 3, quote: "rose", text: "Why?", author: "A", initials: "A")
        _ = try? copy(ofWordFile: bytes, commenting: [comment])
    }

    private static let page = """
        <!doctype html><title>t</title><style>p{}</style><nav>n</nav><h1>Quarter &amp; 2</h1><p>a<b>b</b><sup>1</sup>
        <br>c<ul><li>d<li>e</ul><table><caption>f</caption><thead><tr><th scope=col>g<th colspan=2>h</thead><tr><th
        scope="row" rowspan=2>i<td style="background:#0f0">j<td>k<tr><td bgcolor=red>l<td><table><td>m</table></table>
        <pre>n  o
        p</pre><div hidden>q</div><section>r<!-- s --></section><del>t</del>
        """
}
