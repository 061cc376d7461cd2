extension Int {
    /// Up to eleven in letters, as in a sentence.
    package var inWords: String {
        let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"]
        return words.indices.contains(self) ? words[self] : "\(self)"
    }
}
