import Foundation
package import PerformanceModel

/// A definition as it is stored: the digest covers this very text, so no later Plumbline can write it differently.
package struct DefinitionText: Hashable, Sendable {
    /// What is defined: `measure/cla-rate`.
    package let subject: String
    /// JSON with its keys in order.
    package let body: String

    /// Takes a definition from where it is stored.
    package init(subject: String, body: String) {
        self.subject = subject
        self.body = body
    }

    /// Writes a definition down.
    package init(_ definition: Definition) throws(RegisterError) {
        subject = definition.subject
        do {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            body = String(decoding: try encoder.encode(DefinitionBody(definition)), as: UTF8.self)
        } catch {
            throw .refused("The definition of '\(definition.subject)' cannot be written down: \(error).")
        }
    }

    /// The definition, read back.
    package var definition: Definition {
        get throws(RegisterError) {
            do {
                let decoder = JSONDecoder()
                decoder.userInfo = DefinitionBody.userInfo(subject: subject)
                return try decoder.decode(DefinitionBody.self, from: Data(body.utf8)).definition
            } catch {
                throw .damaged(
                    "The definition of '\(subject)' cannot be read (\(error)); verify the register, and use the "
                        + "Plumbline that wrote it.")
            }
        }
    }
}
