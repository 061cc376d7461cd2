/// Words that narrow a measure down to what no row of a table holds, so that nobody is accused.
enum Restriction {
    static let words: Set<String> = [
        "alone", "itself", "excluding", "except", "without", "provisional", "provisionally", "forecast", "estimated",
        "survey",
        "apart", "among",
        "own", "expected", "predicted", "projected", "unaudited", "benchmark", "sample", "nationally", "elsewhere",
        "otherwise", "non",
        "than" + " other",
    ]
}
