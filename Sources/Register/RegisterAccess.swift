/// What a register is opened for.
package enum RegisterAccess: Hashable, Sendable {
    /// Any number at once, beside a writer.
    case reading
    /// Takes turns with other writers.
    case writing
}
