extension StyleSheet {
    /// Tables on a desk.
    static let tables = """
        .table { overflow-x: auto; margin: 24px 0 8px; }
        table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; line-height: 1.3;
          font-variant-numeric: tabular-nums; }
        caption { text-align: left; padding: 0 0 8px; font-size: 1.0625rem; font-weight: 600; }
        caption.about, details caption { font-size: 0.875rem; font-weight: 400; color: var(--muted); }
        th, td { padding: 6px 8px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); }
        th:first-child { padding-left: 0; }
        thead th { vertical-align: bottom; border-bottom: 2px solid var(--ink); font-weight: 600; }
        thead .basis { display: block; font-weight: 400; color: var(--muted); font-size: 0.9em; }
        tbody th { font-weight: 400; min-width: 22ch; }
        .paper tbody th { width: 30%; }
        tbody th[scope="rowgroup"] { font-weight: 600; padding-top: 16px; border-bottom-color: var(--muted); }
        tbody tr.parent th { border-bottom: 0; padding-bottom: 2px; }
        tbody tr.part th { padding-left: 16px; }
        th a { text-decoration-color: var(--muted); color: inherit; }
        thead th.words { min-width: 10ch; }
        .figure { text-align: right; }
        td.figure { min-width: 7ch; }
        td .own { white-space: nowrap; }
        td .also { display: block; color: var(--muted); font-size: 0.9em; }
        td.absent { color: var(--muted); }
        .notes { font-size: 0.875rem; line-height: 1.4; color: var(--muted); margin-bottom: 24px; }
        .notes p, .notes ul { margin: 0 0 4px; }
        .notes .symbols { display: flex; flex-wrap: wrap; gap: 0 20px; padding: 0; list-style: none; }
        .notes .symbols li { margin: 0; }
        """

    /// The same tables on a tablet, closer together, and on a phone, one card a row; the roles written into the page
    /// keep them tables to a screen reader.
    static let cards = """
        @media screen and (min-width: 40em) and (max-width: 60em) {
          .paper { font-size: 0.875rem; }
          .paper th, .paper td { padding-left: 5px; padding-right: 5px; }
          .paper th:first-child { padding-left: 0; }
          .paper tbody th { min-width: 18ch; width: 26%; }
          .paper td .status { white-space: normal; }
        }
        @media screen and (max-width: 40em) {
          .table { overflow: visible; }
          .paper, .paper caption, .paper tbody, .paper tr, .paper th, .paper td { display: block; width: auto; }
          .paper thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .paper tbody th, .paper tbody tr.part th { font-weight: 600; padding: 0 0 4px; border: 0; width: auto; }
          .paper tbody th[scope="rowgroup"] { font-size: 1.0625rem; padding: 20px 0 4px;
            border-bottom: 2px solid var(--ink); }
          .paper tr { padding: 10px 0; border-bottom: 1px solid var(--muted); }
          .paper tr.group, .paper tr.parent { padding: 0; border: 0; }
          .paper tbody tr.parent th { padding-top: 12px; }
          .paper td { display: flex; justify-content: space-between; gap: 16px; border: 0; padding: 2px 0;
            text-align: right; }
          .paper td::before { content: attr(data-label); content: attr(data-label) / ""; color: var(--muted);
            text-align: left; flex: 0 1 55%; }
          .paper td:has(> div:empty) { display: none; }
          .paper td .status, .paper td .travel { white-space: normal; }
        }
        """
}
