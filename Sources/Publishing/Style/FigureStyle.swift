extension StyleSheet {
    /// The measures that charts stand with.
    static let figures = """
        .measures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 460px), 1fr));
          gap: 32px 40px; margin: 16px 0 32px; }
        .measure { border-top: 1px solid var(--rule); padding-top: 12px; min-width: 0; }
        .measure h3, .measure h4 { margin-top: 0; }
        .measure p { margin-bottom: 6px; }
        .measure .chart { max-width: 400px; }
        figure { margin: 0 0 8px; }
        figcaption { margin-bottom: 4px; }
        .for-desk { display: none; }
        @media (min-width: 720px), print { .for-phone { display: none; } .for-desk { display: block; } }
        .spark { display: inline-block; width: 104px; }
        .statuses figcaption { font-weight: 600; margin: 0; }
        .statuses .counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, max-content)); }
        .counts .earlier { display: block; }
        .more { display: flex; flex-wrap: wrap; gap: 0 24px; }
        .more details[open] { flex-basis: 100%; }
        details { margin: 4px 0; min-width: 0; }
        summary { cursor: pointer; color: var(--link); padding: 4px 0; width: fit-content; }
        details table { font-size: 0.875rem; margin: 8px 0; }
        details tbody th { min-width: 0; }
        """
}
