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
        "received", "made", "taken", "still", "time", "times", "share", "count", "position", "trend", "result", "results", "total",
        "score", "continues", "continued", "continue", "continuing", "increased", "increase", "increasing", "increases", "decreased",
        "decrease", "decreasing", "rose", "risen", "rise", "rising", "rises", "fell", "fallen", "fall", "falling", "falls", "grew",
        "grown", "growing", "grow", "growth", "reduced", "reduction", "reducing", "dropped", "drop", "improved", "improving",
        "improvement", "improve", "improves", "worsened", "worsening", "declined", "declining", "decline", "stood", "stands",
        "reached", "remained", "remains", "remain", "came", "went", "higher", "lower", "better", "worse", "more", "less", "fewer",
        "highest", "lowest", "best", "worst", "compared", "previous", "last", "same", "shown", "shows", "showed", "target",
        "averaged", "below", "above", "again", "further", "slightly", "steadily", "sharply", "little", "well", "just", "about",
        "nearly", "almost", "around", "some", "most", "many", "much", "few", "quarters", "years", "months", "periods", "ago",
        "so", "far", "because", "due", "put", "brings", "brought", "being", "while", "where", "when", "although", "though",
        "if", "until", "between", "against", "ended", "end", "began", "start", "date", "today", "per", "against", "significantly",
        "percent", "points", "point", "ever", "record", "up", "they", "he", "she", "it", "very", "too", "yet", "already",
        "passed", "met", "missed", "exceeded", "kept", "gave", "given", "gives", "equal", "equals", "equating", "added", "together",
        "numbered", "amounted", "totalled", "stayed", "held", "took", "takes", "take", "having", "do", "does", "did", "done", "other", "others", "another", "numbers", "rates", "levels", "volumes", "totals", "shares", "cases", "now", "here", "there", "whole", "average", "say", "says", "now", "however", "both", "were", "they", "them", "us", "cent", "only",
    ]
}
