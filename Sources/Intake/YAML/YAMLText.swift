/// A text as it is written into a YAML file, in quotes, so that it can be read as nothing else.
func yamlText(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": quoted += "\\\""
        case "\\": quoted += "\\\\"
        // What YAML calls printable, but for its line ends and the byte-order mark.
        case "\u{20}"..."\u{7E}", "\u{A0}"..."\u{2027}", "\u{202A}"..."\u{D7FF}", "\u{E000}"..."\u{FEFE}",
            "\u{FF00}"..."\u{FFFD}", "\u{10000}"..."\u{10FFFF}":
            quoted.unicodeScalars.append(scalar)
        default: quoted += " "
        }
    }
    return quoted + "\""
}
