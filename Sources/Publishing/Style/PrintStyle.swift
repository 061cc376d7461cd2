extension StyleSheet {
    /// A4; a wide table turns its page, and its header row is repeated.
    static let print = """
        @page { size: A4; margin: 18mm 16mm; }
        @page wide { size: A4 landscape; margin: 12mm 14mm; }
        @media print {
          body { font: 10.5pt/1.4 "Liberation Sans", Arial, sans-serif; }
          .skip, .top nav, .contents, summary, .screen { display: none; }
          main, .top, .foot { max-width: none; padding-left: 0; padding-right: 0; }
          h2 { margin-top: 28px; }
          h2, h3, h4, h5, h6, caption, figcaption { break-after: avoid; }
          a { color: inherit; text-decoration: none; }
          .table { overflow: visible; }
          .wide { page: wide; }
          table { font-size: 8.5pt; }
          th, td { padding: 2px 6px; }
          tbody th[scope="rowgroup"] { padding-top: 6px; }
          h3.wide { margin-top: 0; }
          .table { margin: 8px 0; }
          .notes, .small { font-size: 8.5pt; }
          thead { display: table-header-group; }
          tr, .measure, .key, .panel { break-inside: avoid; }
          tr.group, tr.parent { break-after: avoid; }
          .measures { grid-template-columns: 1fr 1fr; gap: 16px 24px; }
          p, li { orphans: 3; widows: 3; }
          * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }
        """
}
