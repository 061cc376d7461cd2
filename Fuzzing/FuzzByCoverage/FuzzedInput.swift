import Documents
import Foundation
import Proof
import Reading

// Built by `scripts/fuzz` alone, with libFuzzer, which makes inputs that reach more of the code.

@main
private enum FuzzByCoverage {
    static func main() {
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe CommandLine.unsafeArgv
        exit(unsafe runDriver(&count, &arguments, { bytes, count in unsafe fuzzOneInput(bytes, count) }))
    }
}

/// libFuzzer's loop: it calls the function with one input after another.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ each: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

private func fuzzOneInput(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    reader.read(unsafe Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
}

/// The reader that PLUMBLINE_FUZZ names.
private let reader = FuzzedInput.named(ProcessInfo.processInfo.environment["PLUMBLINE_FUZZ"] ?? "")

/// A reader and the file that the bytes stand in: a part of a sound archive, or the file itself.
private enum FuzzedInput: String {
    case docx, odt, html, txt, md, proof

    static func named(_ name: String) -> Self {
        guard let input = Self(rawValue: name) else {
            print("PLUMBLINE_FUZZ is '\(name)'; set it to docx, odt, html, txt, md or proof.")
            exit(2)
        }
        return input
    }

    private static let tests = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Tests")
    private static let word = archive("report.docx")
    private static let openDocument = archive("report.odt")

    private static func archive(_ name: String) -> ZipArchive? {
        let file = tests.appending(path: "DocumentsTests/Forms/Samples").appending(path: name)
        return (try? Data(contentsOf: file)).flatMap { try? ZipArchive([UInt8]($0)) }
    }

    func read(_ bytes: [UInt8]) {
        switch self {
        case .docx:
            guard let file = try? Self.word?.bytes(with: [("word/document.xml", bytes)]) else { return }
            _ = try? readDocument(file, named: "report.docx")
            let comment = WordComment(paragraph: 3, quote: "rose", text: "Why?", author: "A", initials: "A")
            _ = try? copy(ofWordFile: file, commenting: [comment])
        case .odt:
            guard let file = try? Self.openDocument?.bytes(with: [("content.xml", bytes)]) else { return }
            _ = try? readDocument(file, named: "report.odt")
        case .html, .txt, .md: _ = try? readDocument(bytes, named: "report.\(rawValue)")
        case .proof:
            guard let document = try? readDocument(bytes, named: "report.txt") else { return }
            _ = proofread(ReadPaper(document))
        }
    }
}
