/// The first thing found to be wrong with a register.
struct ChainFault: Error {
    let entry: Int?
    let sentence: String

    init(entry: Int?, _ sentence: String) {
        self.entry = entry
        self.sentence = sentence
    }
}
