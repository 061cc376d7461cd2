/// The colours of one look, light or dark, each a hexadecimal triple.
///
/// Text is held to 4.5:1 and marks to 3:1 on both backgrounds by a test. Source: WCAG 2.2, 1.4.3 and 1.4.11.
package struct Palette: Hashable, Sendable {
    package let ink: String
    package let paper: String
    /// Behind keys and notes.
    package let panel: String
    package let muted: String
    /// Thin lines, which are decoration.
    package let rule: String
    package let link: String
    package let focus: String
    package let focusEdge: String
    package let good: String
    package let amber: String
    /// Around the amber fill, which alone is too pale on white.
    package let amberEdge: String
    package let bad: String
    /// Of process control: better than chance, worse than chance, and chance.
    package let improvement: String
    package let concern: String
    package let commonCause: String

    package static let light = Palette(
        ink: "#1b1f24", paper: "#ffffff", panel: "#f6f8fa", muted: "#57606a", rule: "#d0d7de", link: "#1d4f91",
        focus: "#ffbf47", focusEdge: "#1b1f24", good: "#00703c", amber: "#f2a900", amberEdge: "#7a4f00",
        bad: "#b10e1e", improvement: "#1d70b8", concern: "#c4540a", commonCause: "#5f6a72")

    package static let dark = Palette(
        ink: "#e6edf3", paper: "#0d1117", panel: "#161b22", muted: "#9aa4af", rule: "#30363d", link: "#79b8ff",
        focus: "#ffbf47", focusEdge: "#0d1117", good: "#3fb950", amber: "#f2a900", amberEdge: "#f2a900",
        bad: "#ff7b72", improvement: "#58a6ff", concern: "#f0883e", commonCause: "#9aa4af")

    /// What text is written in, all of it on both backgrounds.
    package var texts: [String] { [ink, muted, link] }

    /// What shapes and lines with a meaning are drawn in.
    package var marks: [String] { [ink, muted, link, good, amberEdge, bad, improvement, concern, commonCause] }

    package var backgrounds: [String] { [paper, panel] }

    /// The custom properties that the rest of the style sheet uses.
    var properties: String {
        """
        --ink: \(ink); --paper: \(paper); --panel: \(panel); --muted: \(muted); --rule: \(rule); --link: \(link);
        --focus: \(focus); --focus-edge: \(focusEdge); --good: \(good); --amber: \(amber);
        --amber-edge: \(amberEdge); --bad: \(bad);
        """
    }
}
