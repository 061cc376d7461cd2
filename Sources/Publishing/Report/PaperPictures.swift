package import Documents
package import PerformanceModel

/// What the methods drew of the figures of a paper, from the book as its audience has it.
package struct ReportPictures: Hashable, Sendable {
    package let ofMeasures: [MeasureID: PaperPictures]
    /// The figures whose values they draw as they are.
    package let drawn: Set<Figure>
    /// The measures beside the nation.
    package let spine: SpinePicture?
    /// The statuses as they stood the period before.
    package let earlier: EarlierStatuses?

    package init(
        ofMeasures: [MeasureID: PaperPictures] = [:], drawn: Set<Figure> = [], spine: SpinePicture? = nil,
        earlier: EarlierStatuses? = nil
    ) {
        self.ofMeasures = ofMeasures
        self.drawn = drawn
        self.spine = spine
        self.earlier = earlier
    }
}

/// What the methods drew of the figure a measure stands at, for its entry at the end of a paper.
package struct PaperPictures: Hashable, Sendable {
    package struct Picture: Hashable, Sendable {
        /// A sentence.
        package let finding: String
        /// Drawn for the phone, which is as wide as a column of the page.
        package let scene: Scene
        /// Drawn for pages of paper.
        package let broad: Scene
        /// The same as Word draws it from its figures; nothing where it is drawn as shapes.
        package let chart: NativeChart?

        package init(finding: String, scene: Scene, broad: Scene? = nil, chart: NativeChart? = nil) {
            self.finding = finding
            self.scene = scene
            self.broad = broad ?? scene
            self.chart = chart
        }
    }

    /// With control limits; nothing where there are none.
    package let control: Picture?
    package let forecast: Picture?
    /// Its place among others; nothing where it has none.
    package let league: LeaguePicture?

    package init(control: Picture? = nil, forecast: Picture? = nil, league: LeaguePicture? = nil) {
        self.control = control
        self.forecast = forecast
        self.league = league
    }
}
