/// Which days count between a notice and the meeting it is of.
package enum ClearDays: Hashable, Sendable {
    /// Every day.
    case all
    /// Monday to Friday. Bank holidays do not count either, but are not known here.
    case working

    private func counts(_ day: Day) -> Bool { self == .all || day.isWeekday }

    /// The last day to give notice so that some whole days lie between: neither its own day nor that of the meeting.
    ///
    /// The notice is to be seen at the council's offices, so that a day they are shut, at a weekend, is too late.
    /// Source: R v Swansea City Council, ex parte Elitestone Ltd [1993] 46 EG 181 (Court of Appeal), of "clear days" in
    /// section 100B of the Local Government Act 1972.
    ///
    /// - Parameters:
    ///   - count: how many clear days the law asks for.
    ///   - meeting: the day of the meeting.
    /// - Returns: the last weekday that leaves as many.
    package func lastDay(leaving count: Int, before meeting: Day) -> Day {
        var (day, left) = (meeting.adding(days: -1), count)
        while left > 0 || !day.isWeekday {
            if left > 0, counts(day) { left -= 1 }
            day = day.adding(days: -1)
        }
        return day
    }
}

extension Day {
    /// Whether it is none of Saturday and Sunday.
    package var isWeekday: Bool {
        // 1 January 1970 was a Thursday.
        let sinceMonday = (Int(number) % 7 + 7 + 3) % 7
        return sinceMonday < 5
    }
}
