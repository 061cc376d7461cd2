/// An observation with the entry of the register that holds it.
package struct RecordedObservation: Hashable, Sendable {
    package let observation: Observation
    package let entry: Int

    package init(_ observation: Observation, entry: Int) {
        self.observation = observation
        self.entry = entry
    }
}
