import Documents
import Publishing

/// A picture with its finding, to be drawn at any width.
struct DrawnPicture {
    /// Begins the identifiers of its parts.
    let id: String
    /// `Control chart`.
    let heading: String
    /// A sentence.
    let finding: String
    let scene: (_ id: String, _ width: Double) -> Scene
    /// As Word draws it from its figures; nothing where it is drawn as shapes.
    var chart: (() -> NativeChart)?

    /// For the page of a measure, which has one of each kind.
    var onPage: MeasurePage.MethodPicture {
        MeasurePage.MethodPicture(
            heading: heading, finding: finding, narrow: scene("\(id)-narrow", Scene.narrow),
            wide: scene(id, Scene.wide))
    }

    /// For a paper, which has one of each measure.
    func inPaper(of subject: String) -> PaperPictures.Picture {
        PaperPictures.Picture(
            finding: finding, scene: scene("\(id)-\(subject)", Scene.narrow),
            broad: scene("\(id)-\(subject)", Scene.upright), chart: chart?())
    }
}
