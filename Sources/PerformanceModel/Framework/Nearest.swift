/// The known word most like an unknown one, where one is near enough to be what was meant.
///
/// Source: the edit distance of Damerau (1964) without transposed pairs counted twice; near enough is a third of the
/// letters, at most three.
package func nearest(to text: String, among known: some Sequence<String>) -> String? {
    let letters = Array(text.lowercased().unicodeScalars.prefix(80))
    let most = max(1, min(3, letters.count / 3))
    var best: (distance: Int, word: String)?
    for word in known {
        let other = Array(word.lowercased().unicodeScalars.prefix(80))
        guard abs(other.count - letters.count) <= most else { continue }
        let distance = editDistance(letters, other)
        if distance <= most, distance < best?.distance ?? .max { best = (distance, word) }
    }
    return best?.word
}

private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
        var next = [i + 1]
        for (j, other) in right.enumerated() {
            var least = min(row[j] + (letter == other ? 0 : 1), row[j + 1] + 1, next[j] + 1)
            if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other { least = min(least, before[j - 1] + 1) }
            next.append(least)
        }
        (before, row) = (row, next)
    }
    return row[right.count]
}
