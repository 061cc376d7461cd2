package import Register

/// A place with one register, empty at first, that any number of instances can be opened on.
package protocol RegisterSite: Sendable {
    /// Opens another instance.
    func open(for access: RegisterAccess) async throws -> any Register
}

extension RegisterSite {
    /// Opens an instance for as long as some work lasts.
    package func with<Value>(
        _ access: RegisterAccess, _ work: (any Register) async throws -> Value
    ) async throws -> Value {
        let register = try await open(for: access)
        do {
            let value = try await work(register)
            try await register.close()
            return value
        } catch {
            try? await register.close()
            throw error
        }
    }
}
