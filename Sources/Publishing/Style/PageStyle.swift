extension StyleSheet {
    /// The frame of a page: skip link, title block, contents, key and notes.
    static let page = """
        .skip { position: absolute; left: 16px; top: -64px; padding: 8px 16px; background: var(--paper); z-index: 1; }
        .skip:focus { top: 8px; }
        .top, main, .foot { max-width: 1120px; margin: 0 auto; padding: 0 24px; }
        .top { padding-top: 16px; padding-bottom: 16px; display: flex; gap: 4px 24px; flex-wrap: wrap; }
        .top strong { font-weight: 600; }
        main { padding-bottom: 48px; display: block; }
        .foot { padding-top: 16px; padding-bottom: 32px; border-top: 1px solid var(--rule); color: var(--muted);
          font-size: 0.875rem; }
        .title { padding: 24px 0 8px; border-top: 6px solid var(--ink); }
        .facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 24px; margin: 16px 0 24px; }
        .facts dt { color: var(--muted); }
        .facts dd { margin: 0; grid-column: 2; }
        .draft, .panel { background: var(--panel); padding: 16px; margin: 16px 0 24px;
          border-left: 4px solid var(--rule); }
        .draft { border-left: 6px solid var(--amber-edge); }
        .panel > :last-child, .draft > :last-child { margin-bottom: 0; }
        .contents { margin: 24px 0; }
        .contents h2 { border: 0; margin: 0 0 8px; padding: 0; font-size: 1.0625rem; }
        .contents ol { list-style: none; padding: 0; }
        .contents > ol { columns: 20rem 2; max-width: 56rem; }
        .contents li { break-inside: avoid; }
        .contents li { margin: 0; padding: 3px 0; }
        .contents ol ol { padding-left: 24px; margin: 0; }
        .key { display: flex; flex-wrap: wrap; gap: 8px 24px; list-style: none; padding: 0; }
        .key li { margin: 0; }
        .status, .travel { white-space: nowrap; }
        .status .name, .travel .name, .reason { white-space: normal; }
        .shape { width: 0.8em; height: 0.8em; margin-right: 0.4em; vertical-align: -0.02em; overflow: visible; }
        .shape.on-track { fill: var(--good); }
        .shape.slightly-below { fill: var(--amber); stroke: var(--amber-edge); stroke-width: 1; }
        .shape.requires-improvement { fill: var(--bad); }
        .shape.unrated { fill: var(--muted); }
        .reason { color: var(--muted); }
        .mark { display: inline-block; width: 1.35em; text-align: left;
          font-family: "Liberation Sans", "DejaVu Sans", Arial, sans-serif; }
        .terms dt { font-weight: 600; }
        .terms dd { margin: 0 0 12px; }
        .private { border-left: 6px solid var(--bad); }
        .counts { display: flex; flex-wrap: wrap; gap: 16px 32px; list-style: none; padding: 0; margin: 16px 0 24px; }
        .counts li { margin: 0; }
        .counts .count { font-size: 1.75rem; font-weight: 600; line-height: 1.2; display: block;
          font-variant-numeric: tabular-nums; }
        .latest { font-size: 1.25rem; }
        .latest .value { font-size: 2rem; font-weight: 600; font-variant-numeric: tabular-nums; }
        @media screen and (max-width: 40em) {
          .top, main, .foot { padding-left: 16px; padding-right: 16px; }
          h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; } h3 { font-size: 1.125rem; }
          .facts { grid-template-columns: 1fr; gap: 0; } .facts dd { margin-bottom: 8px; grid-column: 1; }
        }
        """
}
