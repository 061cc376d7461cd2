/// Why the register did not do what it was asked; nothing was written.
package enum RegisterError: Error, Hashable, Sendable {
    /// Somebody wrote first.
    case movedOn(from: Int, to: Int)
    /// The key names another entry.
    case keyInUse(String, entry: Int)
    /// The draft cannot be an entry; the reason is a whole sentence.
    case refused(String)
    /// An entry that has not been written.
    case noSuchEntry(Int, head: Int)
    /// A file that no version published.
    case noSuchFile(Digest)
    /// Opened for reading.
    case openForReadingOnly(String)
    /// Another program has been writing all the while.
    case busy(String, seconds: Int)
    /// There is nothing at the path.
    case missing(String)
    /// There is something at the path already.
    case alreadyThere(String)
    /// What is at the path is not a register; the reason is a whole sentence.
    case notARegister(String, because: String)
    /// A later Plumbline made it.
    case newer(String, version: Int, known: Int)
    /// What is stored cannot be what was written.
    case damaged(String)
    /// The disk is full.
    case full(String)
    /// The machine would not read or write; the reason is a whole sentence.
    case failed(String, because: String)
    /// The work was called off.
    case calledOff
}

extension RegisterError: CustomStringConvertible {
    /// What is wrong, and what to do.
    package var description: String {
        switch self {
        case .movedOn(let from, let to):
            "Entry \(to) was written while this one was being checked against entry \(from); read the book again "
                + "and send it again."
        case .keyInUse(let key, let entry):
            "The key '\(key)' belongs to entry \(entry), which says something else; give this entry a key of its own."
        case .refused(let sentence): sentence
        case .noSuchEntry(let number, let head):
            "There is no entry \(number); the last entry is \(head). Ask for a number from 0 to \(head)."
        case .noSuchFile(let digest): "The register holds no file with the digest \(digest); check the digest."
        case .openForReadingOnly(let path): "The register '\(path)' is open for reading; open it for writing."
        case .busy(let path, let seconds):
            "Another program has been writing to the register '\(path)' for \(seconds) seconds; wait for it to end, "
                + "or stop it, and try again."
        case .missing(let path): "There is no register at '\(path)'; check the path, or create one."
        case .alreadyThere(let path): "There is something at '\(path)' already; choose another path or move it away."
        case .notARegister(let path, let because): "'\(path)' is not a register: \(because)"
        case .newer(let path, let version, let known):
            "The register '\(path)' has version \(version) and this Plumbline knows versions up to \(known); "
                + "use the later Plumbline that wrote it."
        case .damaged(let sentence): sentence
        case .full(let path): "The disk that holds '\(path)' is full and nothing was written; make room and try again."
        case .failed(let path, let because): "'\(path)' could not be used: \(because)"
        case .calledOff: "The work was called off and nothing was written; try again."
        }
    }
}
