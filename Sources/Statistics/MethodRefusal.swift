/// Why a method does not run on the numbers given, in a whole sentence that quotes them.
///
/// Source: methods, "No method runs where it must not, and says why".
public struct MethodRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// `the denominator is nought, and a share of nothing has no value`.
    public let reason: String

    public init(_ reason: String) { self.reason = reason }

    public var description: String { reason }
}
