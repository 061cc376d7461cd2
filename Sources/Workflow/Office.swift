package import PerformanceModel
package import Register

/// The performance office at one register: what people do there, one verb a file.
///
/// The command line and the web application both come in here, so that neither can do what the other does differently.
/// Each verb reads a book, decides, and writes one entry or none; where somebody else wrote meanwhile it reads again.
package struct Office: Sendable {
    package let register: any Register
    /// What papers are printed with.
    package let press: Press
    /// What time it is, for embargoes; the clock is read by whoever makes the office.
    let clock: @Sendable () -> Moment
    let publicBook = PublicBook()

    /// Opens the office.
    ///
    /// - Parameters:
    ///   - register: the council's record.
    ///   - press: what papers are printed with.
    ///   - clock: what time it is; without one every embargo is over.
    package init(
        register: any Register, press: Press = Press(),
        clock: @escaping @Sendable () -> Moment = { Moment(milliseconds: .max) }
    ) {
        self.register = register
        self.press = press
        self.clock = clock
    }

    /// Printed in every manifest.
    package static let program = "Plumbline 0.1.0"

    /// Runs a verb again, a few times, where another entry was written between its reading and its writing.
    func retrying<Outcome>(_ verb: () async throws -> Outcome) async throws -> Outcome {
        for _ in 0..<4 {
            do {
                return try await verb()
            } catch RegisterError.movedOn { continue }
        }
        return try await verb()
    }
}

/// Who does something, why and when.
package struct Act: Hashable, Sendable {
    package let by: String
    package let because: String
    package let at: Moment

    /// Names an act; nobody writes to the register without a name and a reason.
    package init(by: String, because: String, at: Moment) throws(ActError) {
        func isBlank(_ text: String) -> Bool { !text.contains { !$0.isWhitespace } }
        guard !isBlank(by) else { throw .noName }
        guard !isBlank(because) else { throw .noReason }
        for text in [by, because] {
            guard text.utf8.count <= 2000 else { throw .tooLong }
            guard !text.unicodeScalars.contains(where: Self.isHidden) else { throw .hiddenCharacter }
        }
        self.by = by
        self.because = because
        self.at = at
    }
}

extension Act {
    /// Line ends, control characters and marks that turn the direction of text: a list would show what is not there.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}

/// Why an act cannot be done.
package enum ActError: Error, Hashable, Sendable, CustomStringConvertible {
    case noName
    case noReason
    case tooLong
    case hiddenCharacter

    package var description: String {
        switch self {
        case .noName: "Say who you are with --as, so that the register can say who wrote this."
        case .tooLong: "The name or the reason has more than 2,000 bytes; say it shorter."
        case .hiddenCharacter:
            "The name or the reason has a line end or another character that cannot be seen; write it on one line."
        case .noReason: "Say why with --because, so that whoever reads the register later can tell."
        }
    }
}

extension EntryDraft {
    /// An entry by an act on a book, with a key of its own made of what it says.
    init(
        _ kind: EntryKind, _ act: Act, after: Int, source: EntrySource? = nil, knownFrom: Day? = nil, rows: [EntryRow],
        findings: [Finding] = [], about: String
    ) {
        let key = Digest(of: "\(kind.rawValue)\n\(after)\n\(act.by)\n\(about)").hex
        self.init(
            key: "\(kind.rawValue)-\(key.prefix(16))", kind: kind, source: source, actor: act.by,
            because: act.because, recordedAt: act.at, knownFrom: knownFrom, after: after, rows: rows, findings: findings
        )
    }
}
