extension StyleSheet {
    /// The marks of a proof-read report: each verdict has a line of its own drawing.
    static let proof = """
        .claim { padding: 0 2px; text-decoration-thickness: 2px; text-underline-offset: 3px; scroll-margin-top: 40px; }
        .claim.supported { text-decoration: underline solid var(--good) 2px; }
        .claim.supported-within-rounding { text-decoration: underline double var(--good) 2px; }
        .claim.contradicted { font-weight: 600; outline: 2px solid var(--bad);
          text-decoration: underline wavy var(--bad) 2px; }
        .claim.unchecked { text-decoration: underline dotted var(--muted) 2px; }
        .claim:target { background: var(--focus); color: var(--focus-edge); }
        .heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
          white-space: nowrap; }
        .found { margin-bottom: 16px; }
        .found p { margin: 0 0 4px; }
        .proofed { border-top: 1px solid var(--rule); margin-top: 16px; padding-top: 16px; }
        .proofed th, .proofed td { padding: 6px 8px; }
        .proofed tbody th { min-width: 0; font-weight: 600; border-bottom: 2px solid var(--ink); }
        @media screen { .proofed .table { overflow-x: auto; } }
        """
}
