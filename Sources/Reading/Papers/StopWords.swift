/// Words that tell one measure from another nowhere.
package enum StopWords {
    package static let all: Set<String> = [
        "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or", "as", "per", "that",
        "which", "who", "this", "these", "those", "there", "their", "its", "it", "we", "our", "is", "are", "was", "were",
        "be", "been", "being", "has", "have", "had", "will", "would", "can", "could", "than", "then", "also", "all", "any",
        "number", "total", "figure", "figures", "rate", "rates", "percentage", "proportion", "average", "level", "levels",
        "volume", "new", "during", "within", "into", "over", "under", "each", "every", "not", "no", "but", "up", "down",
        "quarter", "year", "month", "period", "council", "county", "performance", "measure", "indicator", "good", "high",
        "low", "overall", "people", "including", "excluding", "after", "before", "since", "one", "via", "through", "out",
        "received", "made", "taken", "still", "now", "however", "both", "were", "they", "them", "us", "cent", "only",
    ]
}
