extension StyleSheet {
    /// The front page of a site of files: its papers and the filter of its measures.
    static let site = """
        [hidden] { display: none !important; }
        .issue { border-left: 4px solid var(--rule); padding: 4px 0 4px 20px; margin: 16px 0 24px; }
        .issue h3 { margin-top: 0; }
        .issue h4 { margin-top: 16px; }
        .issue > .muted { margin-bottom: 4px; }
        .downloads { margin: 8px 0; }
        .downloads ul { display: flex; flex-wrap: wrap; gap: 0 20px; list-style: none; padding: 0; margin: 0; }
        .downloads li { margin: 0; }
        .title + section h2 { margin-top: 24px; }
        .unit { display: block; color: var(--muted); font-size: 0.9em; font-weight: 400; }
        #measures section .table { margin-top: 8px; }
        .paper caption.unseen { width: 1px; }
        @media screen { .filter { display: grid; } }
        @media print { .terms dt { break-after: avoid; } figure, figcaption { break-inside: avoid; } }
        .filter { grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 12px 16px; align-items: end;
          background: var(--panel); padding: 16px; margin: 24px 0 16px; }
        .filter .words { grid-column: span 3; }
        .filter label { display: block; font-size: 0.875rem; margin-bottom: 4px; }
        .filter input, .filter select, .filter button { font: inherit; width: 100%; min-height: 44px; padding: 6px 10px;
          color: var(--ink); background: var(--paper); border: 1px solid var(--muted); border-radius: 2px; }
        .filter button { cursor: pointer; }
        .counts a { color: inherit; text-decoration: none; display: block; }
        .counts a .name, .counts a .reason { text-decoration: underline; text-decoration-color: var(--muted); }
        .themes ul { display: flex; flex-wrap: wrap; gap: 4px 24px; list-style: none; padding: 0; margin: 16px 0 8px; }
        .themes li { margin: 0; }
        @media screen and (max-width: 56em) {
          .filter { grid-template-columns: repeat(2, minmax(0, 1fr)); }
          .filter .words, .filter button { grid-column: span 2; }
        }
        @media screen and (min-width: 40em) { #measures td:nth-child(3) { min-width: 9ch; } }
        @media (min-width: 60em) {
          #measures table { table-layout: fixed; } #measures thead th { width: 16%; }
          #measures thead th:nth-child(1) { width: 28%; } #measures thead th:nth-child(2) { width: 10%; }
        }
        @media screen and (max-width: 30em) {
          .filter { padding: 12px; gap: 8px 12px; }
          .issue { padding-left: 12px; }
        }
        """
}
