/// What may be considered in private: a description of exempt information, by the number of its paragraph.
///
/// Whether it is exempt also takes a judgement of the public interest (paragraph 10), which is the council's to make.
/// Source: Local Government Act 1972, Schedule 12A, Part 1 (England), as substituted by S.I. 2006/88.
package enum ExemptInformation: Int, CaseIterable, Hashable, Sendable {
    case anIndividual = 1
    case identityOfAnIndividual
    case businessAffairs
    case labourRelations
    case legalPrivilege
    case noticesAndOrders
    case crime

    /// The words of the Act.
    package var words: String {
        switch self {
        case .anIndividual: "Information relating to any individual."
        case .identityOfAnIndividual: "Information which is likely to reveal the identity of an individual."
        case .businessAffairs:
            "Information relating to the financial or business affairs of any particular person (including the "
                + "authority holding that information)."
        case .labourRelations:
            "Information relating to any consultations or negotiations, or contemplated consultations or "
                + "negotiations, in connection with any labour relations matter arising between the authority or a "
                + "Minister of the Crown and employees of, or office holders under, the authority."
        case .legalPrivilege:
            "Information in respect of which a claim to legal professional privilege could be maintained in legal "
                + "proceedings."
        case .noticesAndOrders:
            "Information which reveals that the authority proposes (a) to give under any enactment a notice under or "
                + "by virtue of which requirements are imposed on a person; or (b) to make an order or direction "
                + "under any enactment."
        case .crime:
            "Information relating to any action taken or to be taken in connection with the prevention, "
                + "investigation or prosecution of crime."
        }
    }

    /// `paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972`.
    package var citation: String {
        "paragraph \(rawValue) of Part 1 of Schedule 12A to the Local Government Act 1972"
    }
}
