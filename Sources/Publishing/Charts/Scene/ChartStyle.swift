extension StyleSheet {
    /// Charts within a page.
    static let charts = """
        .chart { display: block; width: 100%; max-width: 440px; height: auto; overflow: visible; }
        .chart.broad { max-width: 760px; }
        \(chartColours)
        """

    /// The inks of charts, which also a drawing in a file of its own takes with it.
    ///
    /// Charts are laid out by the widths of one typeface and those made to be as wide, which every machine has.
    static let chartColours = """
        .chart text { fill: var(--mark); font-family: "Liberation Sans", Arial, Helvetica, sans-serif;
          font-variant-numeric: tabular-nums; }
        .chart .fill { fill: var(--mark); }
        .chart .line { fill: none; stroke: var(--mark); stroke-linejoin: round; }
        .chart .hollow { fill: var(--paper); stroke: var(--mark); }
        @media all {
          .chart .cut-out { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
        \(inks(of: .light))
        }
        @media screen and (prefers-color-scheme: dark) {
        \(inks(of: .dark))
        }
        """

    private static func inks(of palette: Palette) -> String {
        "  .chart { --paper: \(palette.paper); --mark: \(palette.ink); }\n"
            + Scene.Ink.allCases.map { "  .chart .\($0.rawValue) { --mark: \($0.colour(in: palette)); }" }
            .joined(separator: "\n")
    }
}
