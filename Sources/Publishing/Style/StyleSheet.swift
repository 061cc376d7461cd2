/// The rules every page is shown by; its digest goes into the manifest of what is published.
package let styleSheet = [
    StyleSheet.colours, StyleSheet.text, StyleSheet.page, StyleSheet.tables, StyleSheet.cards, StyleSheet.figures,
    StyleSheet.charts, StyleSheet.print,
].joined(separator: "\n")

/// The parts of the style sheet.
enum StyleSheet {
    /// Paper is always printed light.
    static let colours = """
        :root { color-scheme: light dark; \(Palette.light.properties) }
        @media screen and (prefers-color-scheme: dark) { :root { \(Palette.dark.properties) } }
        """
}
