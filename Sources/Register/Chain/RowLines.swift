import PerformanceModel

extension ContentText {
    /// The line of a row that is neither a figure nor a definition.
    mutating func row(_ row: EntryRow) {
        switch row {
        case .observation, .withdrawal, .definition: break
        case .retirement(let subject): line("retirement") { $0.field(subject) }
        case .target(let target): self.target(target)
        case .commentary(let subject, let period, let words):
            line("commentary") {
                $0.field(subject.description)
                $0.field(period.description)
                $0.field(words)
            }
        case .signOff(let subject, let period, let asKnownAt):
            line("sign-off") {
                $0.field(subject.description)
                $0.field(period.description)
                $0.field(asKnownAt)
            }
        case .answer(let findingKey): line("answer") { $0.field(findingKey) }
        case .version(let version): self.version(version)
        case .embargo(let report, let version, let until):
            line("embargo") {
                $0.field(report.text)
                $0.field(version)
                $0.field(until.milliseconds)
            }
        case .issuedFile(let report, let version, let file):
            line("issued-file") {
                $0.field(report.text)
                $0.field(version)
                $0.field(file.name)
                $0.field(file.digest.hex)
                $0.field(file.byteCount)
            }
        }
    }

    mutating func definition(_ definition: DefinitionText) {
        line("definition") {
            $0.field(definition.subject)
            $0.field(definition.body)
        }
    }

    mutating func finding(_ finding: Finding) {
        line("finding") {
            $0.field(finding.rule)
            $0.field(finding.severity.rawValue)
            $0.field(finding.place.file)
            $0.field(finding.place.line)
            $0.field(finding.place.column)
            $0.field(finding.place.subject)
            $0.field(finding.message)
            $0.field(finding.arithmetic)
        }
    }

    private mutating func target(_ target: Target) {
        line("target") {
            $0.field(target.measure.text)
            $0.field(target.period.description)
            $0.field(target.value)
            $0.field(target.floor)
            $0.field(target.approvedBy)
            $0.field(target.because)
        }
    }

    private mutating func version(_ version: PublishedVersion) {
        line("version") {
            $0.field(version.report.text)
            $0.field(version.version)
            $0.field(version.asKnownAt)
            $0.field(version.day.description)
            $0.field(version.contentDigest.hex)
            $0.field(version.previousVersion)
            $0.field(version.note)
            for file in version.files {
                $0.field(file.name)
                $0.field(file.digest.hex)
                $0.field(file.byteCount)
            }
        }
    }
}
