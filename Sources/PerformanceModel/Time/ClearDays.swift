/// Which days count between a notice and the meeting it is of.
package enum ClearDays: Hashable, Sendable {
    /// Every day.
    case all
    /// Monday to Friday, but for bank holidays and other days on which the offices are shut.
    case working

    /// The last day to give notice so that some whole days lie between: neither its own day nor that of the meeting.
    ///
    /// The notice is to be seen at the council's offices, so that a day they are shut is too late.
    /// Source: R v Swansea City Council, ex parte Elitestone Ltd [1993] 46 EG 181 (Court of Appeal), of "clear days" in
    /// section 100B of the Local Government Act 1972.
    ///
    /// - Parameters:
    ///   - count: how many clear days the law asks for.
    ///   - meeting: the day of the meeting.
    ///   - closed: days on which the offices are shut, besides weekends and bank holidays.
    /// - Returns: the last day on which they are open that leaves as many.
    package func lastDay(leaving count: Int, before meeting: Day, closedOn closed: [Day] = []) -> Day {
        func isOpen(_ day: Day) -> Bool { day.isWeekday && !BankHolidays.contain(day) && !closed.contains(day) }
        var (day, left) = (meeting.adding(days: -1), count)
        while left > 0 || !isOpen(day) {
            if left > 0, self == .all || isOpen(day) { left -= 1 }
            day = day.adding(days: -1)
        }
        return day
    }
}
