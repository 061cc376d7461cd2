package typealias UnitID = Identifier<OrganisationUnit>
package typealias StructureID = Identifier<ManagementStructure>

/// A part of the council that answers for measures: a directorate, a service.
package struct OrganisationUnit: Hashable, Sendable, Codable {
    package let id: UnitID
    package let title: String
    package let parent: UnitID?

    package init(id: UnitID, title: String, parent: UnitID? = nil) {
        self.id = id
        self.title = title
        self.parent = parent
    }
}

/// How the council was organised between two days.
package struct ManagementStructure: Hashable, Sendable, Codable {
    package let id: StructureID
    package let title: String
    package let from: Day
    package let to: Day?
    package let units: [OrganisationUnit]

    package init(id: StructureID, title: String, from: Day, to: Day?, units: [OrganisationUnit]) {
        self.id = id
        self.title = title
        self.from = from
        self.to = to
        self.units = units
    }

    package func holds(on day: Day) -> Bool { from <= day && (to.map { day <= $0 } ?? true) }

    /// A unit with those it belongs to, from the widest down to it.
    package func path(to unit: UnitID) -> [OrganisationUnit] {
        var path: [OrganisationUnit] = []
        var next: UnitID? = unit
        while let id = next, !path.contains(where: { $0.id == id }), let found = units.first(where: { $0.id == id }) {
            path.insert(found, at: 0)
            next = found.parent
        }
        return path
    }

    /// A unit and all units below it.
    package func within(_ unit: UnitID) -> Set<UnitID> {
        var found: Set<UnitID> = [unit]
        var grew = true
        while grew {
            let below = units.filter { $0.parent.map(found.contains) ?? false }.map(\.id)
            let before = found.count
            found.formUnion(below)
            grew = found.count > before
        }
        return found
    }
}
