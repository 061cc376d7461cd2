import Testing

struct SpansInWordsTests {
    @Test func `a quarter has three months`() {
        MarkedReport("The quarter before (1️⃣July to August 2021) is used where a measure lags.")
            .finds("period-span", ("three months", "2 months are printed"))
        MarkedReport("The quarter before (July to September 2021) is used where a measure lags.").findsNothing()
    }

    @Test func `months are of the paper's own year`() {
        MarkedReport(
            """
            # Revenues, outturn 2021/22

            The last quarter (1️⃣January to March 2021) was helped by the rebate.
            """
        ).finds("period-span", ("January to March 2022", "the paper's year ends in March 2022"))
        MarkedReport(
            """
            # Revenues, outturn 2021/22

            The last quarter (January to March 2022) was helped by the rebate.
            """
        ).findsNothing()
    }

    @Test func `years are counted from the first to the last`() {
        MarkedReport("The baseline is the average of the 1️⃣four years from 2015 to 2019.")
            .finds("period-span", ("5 years", "2019 less 2015 and one more is 5"))
        MarkedReport("The baseline is the average of the 1️⃣five years from 2015 to 2019.").bearsOut("period-span")
        MarkedReport("In the four years from 2015 to 2019 it doubled.").findsNothing()
    }

    @Test func `months are counted from the first to the last`() {
        MarkedReport("In the eight months from 1️⃣April to October 2022 we spent £90m.")
            .finds("period-span", ("7 months", "from the first month to the last are 7"))
        MarkedReport("In the seven months from 1️⃣April to October 2022 we spent £90m.").bearsOut("period-span")
    }

    @Test func `years are of the kind the paper says`() {
        MarkedReport("All years are calendar years. The figures for 2019 run from 1️⃣April 2019 to March 2020.")
            .finds("period-span", ("January to December", "a calendar year is January to December"))
        MarkedReport("All years are academic years. 2018/19 runs from 1️⃣September 2018 to August 2019.")
            .bearsOut("period-span")
    }
}
