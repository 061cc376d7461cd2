"""The peer in polars, on all cores.

Of the control charts it has the limits, the points outside them, and where a run or a trend of seven is complete: it
leaves out which points those have, the two-of-three rule and which rule comes first. Of the panel it leaves out all
rules but the first.
"""
import numpy as np
import polars as pl
from scipy.special import gammainccinv, gammaincinv

from columns import AREAS, NUDGE, PERIODS, Z, run


def answers_of(names):
    return lambda frame: {name: frame[name].to_numpy() for name in names}


def wilson_limits(x, n):
    middle, under = 2 * x + Z * Z, 2 * (n + Z * Z)
    chance = Z * (Z * Z + 4 * x * (1 - x / n)).sqrt()
    return (
        pl.when(x > 0).then((middle - chance) / under).otherwise(0.0),
        pl.when(x < n).then((middle + chance) / under).otherwise(1.0),
    )


def xmr(columns, _):
    values = columns.read("xmr")
    series = np.repeat(np.arange(len(values) // PERIODS, dtype=np.uint32), PERIODS)
    frame = pl.DataFrame({"series": series, "v": values})
    v = pl.col("v")
    by = {"partition_by": "series"}

    def work():
        moved = frame.lazy().with_columns(mean=v.mean().over(**by), step=v.diff().over(**by))
        move = pl.col("step").abs()
        moved = moved.with_columns(all=move.mean().over(**by))
        moved = moved.with_columns(
            move=pl.when(move < 3.267 * pl.col("all")).then(move).otherwise(None).mean().over(**by),
            side=(v - pl.col("mean")).sign(),
        )
        return moved.select(
            "mean",
            lower=pl.col("mean") - 2.66 * pl.col("move"),
            upper=pl.col("mean") + 2.66 * pl.col("move"),
            outside=(v - pl.col("mean")).abs() > 2.66 * pl.col("move"),
            shift=(pl.col("side").rolling_sum(7).over(**by).abs() == 7).fill_null(False),
            trend=(pl.col("step").sign().rolling_sum(6).over(**by).abs() == 6).fill_null(False),
        ).collect()

    def answers(found):
        each = found.gather_every(PERIODS)
        ends = {name: found[name].to_numpy() for name in ("outside", "shift", "trend")}
        return {name: each[name].to_numpy() for name in ("mean", "lower", "upper")} | ends

    return work, answers


def wilson(columns, _):
    frame = pl.DataFrame({"x": columns.read("share-numerators"), "n": columns.read("share-denominators")})
    lower, upper = wilson_limits(pl.col("x"), pl.col("n"))
    return lambda: frame.lazy().select(lower=lower, upper=upper).collect(), answers_of(("lower", "upper"))


def byar(columns, _):
    """With a table of ten, since polars has no distributions."""
    frame = pl.DataFrame({"x": columns.read("counts"), "n": columns.read("populations")})
    ten = np.arange(10.0)
    exact_lower, exact_upper = gammaincinv(ten, 0.025), gammainccinv(ten + 1, 0.025)
    exact_lower[0] = 0
    x = pl.col("x")
    next, few, place = x + 1, x < 10, x.clip(0, 9).cast(pl.UInt32)
    low = 1 - 1 / (9 * x) - Z / (3 * x.sqrt())
    high = 1 - 1 / (9 * next) + Z / (3 * next.sqrt())
    factor = 100_000 / pl.col("n")

    def limit(exact, byar):
        return pl.when(few).then(pl.lit(pl.Series(exact)).gather(place)).otherwise(byar) * factor

    lower = limit(exact_lower, x * low * low * low)
    upper = limit(exact_upper, next * high * high * high)
    return lambda: frame.lazy().select(lower=lower, upper=upper).collect(), answers_of(("lower", "upper"))


def panel(columns, measures):
    cells = measures * AREAS * PERIODS
    frame = pl.DataFrame(
        {
            "measure": np.repeat(np.arange(measures, dtype=np.uint16), AREAS * PERIODS),
            "area": np.tile(np.repeat(np.arange(AREAS, dtype=np.uint16), PERIODS), measures),
            "period": np.tile(np.arange(PERIODS, dtype=np.uint8), measures * AREAS),
            "x": columns.read("panel-numerators", cells),
            "n": columns.read("panel-denominators", cells),
            "target": np.repeat(columns.read("panel-targets", measures), AREAS * PERIODS),
        }
    )
    v, x, n = pl.col("values"), pl.col("x"), pl.col("n")
    among, series = ["measure", "period"], ["measure", "area"]
    lower, upper = wilson_limits(x, n)
    shown = (v * (10 * NUDGE) + 0.5).floor()
    before = pl.col("shown").shift(1).over(series)
    mean, step = pl.col("mean"), pl.col("step").abs()
    unsure = pl.when(step < 3.267 * pl.col("all")).then(step).otherwise(None).mean().over(series)

    def work():
        rates = frame.lazy().with_columns(values=100 * x / n, lower=100 * lower, upper=100 * upper)
        worked = rates.with_columns(
            ranks=v.rank("min", descending=True).over(among).cast(pl.UInt16),
            first=v.quantile(0.25, "linear").over(among),
            median=v.median().over(among),
            third=v.quantile(0.75, "linear").over(among),
            shown=shown,
            mean=v.mean().over(series),
            step=v.diff().over(series),
        ).with_columns(all=step.mean().over(series))
        return (
            worked.with_columns(move=unsure)
            .select(
                "values",
                "lower",
                "upper",
                "ranks",
                quarters=1
                + (v < pl.col("third")).cast(pl.UInt8)
                + (v < pl.col("median")).cast(pl.UInt8)
                + (v < pl.col("first")).cast(pl.UInt8),
                statuses=pl.when(v >= pl.col("target"))
                .then(pl.lit(1, pl.UInt8))
                .when(v >= pl.col("target") - 2)
                .then(pl.lit(2, pl.UInt8))
                .otherwise(pl.lit(3, pl.UInt8)),
                directions=pl.when(before.is_null())
                .then(pl.lit(0, pl.UInt8))
                .when(pl.col("shown") == before)
                .then(pl.lit(3, pl.UInt8))
                .when(pl.col("shown") > before)
                .then(pl.lit(1, pl.UInt8))
                .otherwise(pl.lit(2, pl.UInt8)),
                outside=(v - mean).abs() > 2.66 * pl.col("move"),
            )
            .collect()
        )

    names = ("values", "lower", "upper", "ranks", "quarters", "statuses", "directions", "outside")
    return work, answers_of(names)


run("polars", {"xmr": xmr, "wilson": wilson, "byar": byar, "panel": panel})
