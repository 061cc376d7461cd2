extension StyleSheet {
    /// Type, headings, prose and links.
    static let text = """
        *, *::before, *::after { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system,
          "Segoe UI", Roboto, "Liberation Sans", "Noto Sans", Arial, sans-serif; overflow-wrap: break-word; }
        h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 0 0 8px; text-wrap: balance; }
        h1 { font-size: 2rem; letter-spacing: -0.01em; }
        h2 { font-size: 1.5rem; margin-top: 48px; padding-top: 16px; border-top: 2px solid var(--ink); }
        h3 { font-size: 1.25rem; margin-top: 32px; }
        h4 { font-size: 1.0625rem; margin-top: 24px; }
        h5, h6 { font-size: 1rem; margin-top: 20px; }
        h6 { font-weight: 600; color: var(--muted); }
        p, ul, ol, dl { margin: 0 0 12px; }
        p, li, dd { max-width: 70ch; }
        ul, ol { padding-left: 24px; }
        li { margin-bottom: 6px; }
        a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
        a:hover { text-decoration-thickness: 2px; }
        a.number, a.sourced { color: inherit; text-decoration-color: var(--muted); text-decoration-style: dotted; }
        a.number { font-variant-numeric: tabular-nums; font-weight: 600; white-space: nowrap; }
        :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px;
          box-shadow: 0 0 0 2px var(--focus-edge); border-radius: 2px; }
        :target { scroll-margin-top: 16px; }
        code { font: 0.875em/1.4 ui-monospace, "Liberation Mono", Menlo, Consolas, monospace; }
        .unseen { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden;
          clip-path: inset(50%); white-space: nowrap; border: 0; }
        .muted { color: var(--muted); }
        .small { font-size: 0.875rem; line-height: 1.4; }
        """
}
