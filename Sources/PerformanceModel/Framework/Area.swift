package typealias AreaID = Identifier<Area>

/// A place figures are for: the authority, a district, England.
package struct Area: Hashable, Sendable, Codable {
    package let id: AreaID
    package let title: String
    package let kind: Kind
    /// The area it lies in.
    package let parent: AreaID?
    /// The statistical code, such as `E10000017`.
    package let code: String?
    /// Whose average it is, where its kind is `neighbours` and the members are known.
    package let set: ComparatorSetID?

    package init(
        id: AreaID, title: String, kind: Kind, parent: AreaID? = nil, code: String? = nil, set: ComparatorSetID? = nil
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.parent = parent
        self.code = code
        self.set = set
    }

    package enum Kind: String, Word {
        case authority, district
        /// Districts reported together.
        case districts
        case healthEconomy = "health-economy"
        case otherAuthority = "other-authority"
        case region, nation
        /// A named set of authorities, reported as one average.
        case neighbours

        package static var meaning: String { "kind of area" }
    }
}

package typealias ComparatorSetID = Identifier<ComparatorSet>

/// Areas compared with, whose members have dates.
package struct ComparatorSet: Hashable, Sendable, Codable {
    package let id: ComparatorSetID
    package let title: String
    package let source: String
    package let members: [Member]

    package init(id: ComparatorSetID, title: String, source: String, members: [Member]) {
        self.id = id
        self.title = title
        self.source = source
        self.members = members
    }

    package struct Member: Hashable, Sendable, Codable {
        package let area: AreaID
        package let from: Day?
        package let to: Day?

        package init(area: AreaID, from: Day? = nil, to: Day? = nil) {
            self.area = area
            self.from = from
            self.to = to
        }
    }

    /// The members on a day; an open end holds without limit.
    package func members(on day: Day) -> [AreaID] {
        members.filter { ($0.from.map { $0 <= day } ?? true) && ($0.to.map { day <= $0 } ?? true) }.map(\.area)
    }

    /// Whether anybody joined or left after the first of two days and up to the last.
    package func isChanged(from first: Day, to last: Day) -> Bool {
        let days = members.flatMap { [$0.from, $0.to?.adding(days: 1)] }.compactMap(\.self)
            .filter { first < $0 && $0 <= last }
        return days.contains { Set(members(on: $0)) != Set(members(on: first)) }
    }
}
