extension StyleSheet {
    /// Charts and the measures they stand with.
    static let figures = """
        .measures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 460px), 1fr));
          gap: 32px 40px; margin: 16px 0 32px; }
        .measure { border-top: 1px solid var(--rule); padding-top: 12px; min-width: 0; }
        .measure h3, .measure h4 { margin-top: 0; }
        .measure p { margin-bottom: 6px; }
        figure { margin: 0 0 8px; }
        figcaption { margin-bottom: 4px; }
        .chart { display: block; width: 100%; max-width: 440px; height: auto; overflow: visible; }
        .chart text { fill: var(--ink); font-size: 11.5px; font-variant-numeric: tabular-nums; }
        .chart .scale { fill: var(--muted); }
        .chart .axis { stroke: var(--muted); stroke-width: 1; }
        .chart .grid { stroke: var(--rule); stroke-width: 1; }
        .chart .series { fill: none; stroke: var(--link); stroke-width: 2; stroke-linejoin: round; }
        .chart .gap { stroke: var(--link); stroke-width: 1; stroke-dasharray: 2 4; }
        .chart .point { fill: var(--link); stroke: var(--link); stroke-width: 2; }
        .chart .point.hollow { fill: var(--paper); }
        .chart .target { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 6 4; }
        .chart .value { font-weight: 600; font-size: 13px; paint-order: stroke; stroke: var(--paper);
          stroke-width: 4px; stroke-linejoin: round; }
        .more { display: flex; flex-wrap: wrap; gap: 0 24px; }
        .more details[open] { flex-basis: 100%; }
        details { margin: 4px 0; min-width: 0; }
        summary { cursor: pointer; color: var(--link); padding: 4px 0; width: fit-content; }
        details table { font-size: 0.875rem; margin: 8px 0; }
        details tbody th { min-width: 0; }
        """
}
