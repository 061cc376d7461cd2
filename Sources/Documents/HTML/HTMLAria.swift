/// A property told to assistive technology.
///
/// Source: WAI-ARIA 1.2.
package enum HTMLAria: String, Sendable, Hashable, CaseIterable {
    case label = "aria-label"
    case labelledby = "aria-labelledby"
    case describedby = "aria-describedby"
    case hidden = "aria-hidden"
    case current = "aria-current"
    case expanded = "aria-expanded"
    case controls = "aria-controls"
    case live = "aria-live"
    case sort = "aria-sort"
    case invalid = "aria-invalid"
    case required = "aria-required"
    case roledescription = "aria-roledescription"
    case colcount = "aria-colcount"
    case rowcount = "aria-rowcount"
    case colindex = "aria-colindex"
    case rowindex = "aria-rowindex"
}
