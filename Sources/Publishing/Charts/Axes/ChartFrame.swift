/// Where a chart is drawn, and its scale up the left side.
struct ChartFrame {
    let scale: ChartScale
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    /// Leaves room for the numbers of the scale at the left of what is given.
    init(_ scale: ChartScale, from start: Double = 0, to right: Double, top: Double, height: Double) {
        self.scale = scale
        left = start + 10 + (scale.ticks.map { $0.printed.width() }.max() ?? 0)
        // However long the words beside it are, something is left to draw in.
        self.right = max(right, left + 40)
        self.top = top
        bottom = top + height
    }

    func down(_ value: Double) -> Double { bottom - scale.share(of: value) * (bottom - top) }

    func place(_ x: Double, _ value: Double) -> Scene.Place { Scene.Place(x, down(value)) }

    /// The places of a series, in one run up to each gap.
    func runs(_ across: [Double], _ values: [PrintedValue?]) -> [[Scene.Place]] {
        zip(across, values).reduce(into: [[]]) { runs, point in
            if let value = point.1?.drawable {
                runs[runs.count - 1].append(place(point.0, value))
            } else {
                runs.append([])
            }
        }
    }

    /// The lines across and their numbers, the base stronger than the rest.
    var marks: [Scene.Mark] {
        scale.ticks.enumerated().flatMap { index, tick -> [Scene.Mark] in
            let y = down(tick.value)
            return [
                .line(Scene.Place(left, y), Scene.Place(right, y), Scene.Stroke(index == 0 ? .muted : .rule)),
                .words(.init(text: tick.printed, place: .init(left - 6, y + 4), anchor: .end, ink: .muted)),
            ]
        }
    }

    /// A short line under the base.
    func tick(at x: Double) -> Scene.Mark {
        .line(Scene.Place(x, bottom), Scene.Place(x, bottom + 4), Scene.Stroke(.muted))
    }
}
