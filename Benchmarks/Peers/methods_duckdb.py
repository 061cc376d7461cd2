"""The peer in duckdb, on all cores: each result is written into a table in memory.

It leaves out what the peer in polars leaves out.
"""
import duckdb
import numpy as np
from scipy.special import gammainccinv, gammaincinv

from columns import AREAS, NUDGE, PERIODS, Z, run

WILSON = f"""
    CASE WHEN x > 0 THEN (2 * x + {Z * Z} - {Z} * sqrt({Z * Z} + 4 * x * (1 - x / n))) / (2 * (n + {Z * Z})) ELSE 0 END
        * multiplier AS lower,
    CASE WHEN x < n THEN (2 * x + {Z * Z} + {Z} * sqrt({Z * Z} + 4 * x * (1 - x / n))) / (2 * (n + {Z * Z})) ELSE 1 END
        * multiplier AS upper
"""


def base(**columns):
    """A base in memory with a table of the columns."""
    made = duckdb.connect()
    made.register("given", columns)
    made.execute("CREATE TABLE held AS SELECT * FROM given")
    made.unregister("given")
    return made


def worked(made, query, names, order):
    """What is timed, and the columns of the table it leaves, in order."""

    def answers(_):
        return made.execute(f"SELECT {', '.join(names)} FROM result ORDER BY {order}").fetchnumpy()

    return lambda: made.execute(f"CREATE OR REPLACE TABLE result AS {query}"), answers


def xmr(columns, _):
    values = columns.read("xmr")
    made = base(
        series=np.repeat(np.arange(len(values) // PERIODS, dtype=np.uint32), PERIODS),
        place=np.tile(np.arange(PERIODS, dtype=np.uint8), len(values) // PERIODS),
        v=values,
    )
    query = """
        WITH moved AS (
            SELECT series, place, v, v - lag(v) OVER w AS step FROM held
            WINDOW w AS (PARTITION BY series ORDER BY place)
        ), means AS (
            SELECT series, avg(v) AS mean, avg(abs(step)) AS every FROM moved GROUP BY series
        ), limited AS (
            SELECT series, mean, avg(abs(step)) FILTER (abs(step) < 3.267 * every) AS move
            FROM moved JOIN means USING (series) GROUP BY series, mean
        )
        SELECT series, place, mean, mean - 2.66 * move AS lower, mean + 2.66 * move AS upper,
            abs(v - mean) > 2.66 * move AS outside,
            place >= 6 AND abs(sum(sign(v - mean)) OVER seven) = 7 AS shift,
            place >= 6 AND abs(sum(sign(step)) OVER six) = 6 AS trend
        FROM moved JOIN limited USING (series)
        WINDOW seven AS (PARTITION BY series ORDER BY place ROWS 6 PRECEDING),
            six AS (PARTITION BY series ORDER BY place ROWS 5 PRECEDING)
    """
    names = ("mean", "lower", "upper", "outside", "shift", "trend")
    work, found = worked(made, query, names, "series, place")

    def answers(result):
        columns = found(result)
        return {name: columns[name][::PERIODS] if name in names[:3] else columns[name] for name in names}

    return work, answers


def wilson(columns, _):
    x = columns.read("share-numerators")
    made = base(row=np.arange(len(x)), x=x, n=columns.read("share-denominators"))
    return worked(made, f"SELECT row, 1 AS multiplier, {WILSON} FROM held", ("lower", "upper"), "row")


def byar(columns, _):
    """With a table of ten, since duckdb has no distributions."""
    x = columns.read("counts")
    made = base(row=np.arange(len(x)), x=x, n=columns.read("populations"))
    ten = np.arange(10.0)
    exact_lower, exact_upper = gammaincinv(ten, 0.025), gammainccinv(ten + 1, 0.025)
    exact_lower[0] = 0
    query = f"""
        SELECT row,
            CASE WHEN x < 10 THEN {exact_lower.tolist()}[x::INTEGER + 1]
                ELSE x * (1 - 1 / (9 * x) - {Z} / (3 * sqrt(x))) ** 3 END * (100000 / n) AS lower,
            CASE WHEN x < 10 THEN {exact_upper.tolist()}[x::INTEGER + 1]
                ELSE (x + 1) * (1 - 1 / (9 * (x + 1)) + {Z} / (3 * sqrt(x + 1))) ** 3 END * (100000 / n) AS upper
        FROM held
    """
    return worked(made, query, ("lower", "upper"), "row")


def panel(columns, measures):
    cells = measures * AREAS * PERIODS
    made = base(
        measure=np.repeat(np.arange(measures, dtype=np.uint16), AREAS * PERIODS),
        area=np.tile(np.repeat(np.arange(AREAS, dtype=np.uint16), PERIODS), measures),
        period=np.tile(np.arange(PERIODS, dtype=np.uint8), measures * AREAS),
        x=columns.read("panel-numerators", cells),
        n=columns.read("panel-denominators", cells),
        target=np.repeat(columns.read("panel-targets", measures), AREAS * PERIODS),
    )
    query = f"""
        WITH rates AS (
            SELECT measure, area, period, target, 100 * x / n AS v, 100 AS multiplier, {WILSON},
                floor(v * {10 * NUDGE!r} + 0.5) AS shown
            FROM held
        ), steps AS (
            SELECT *, lag(shown) OVER w AS before, abs(v - lag(v) OVER w) AS step,
                rank() OVER (PARTITION BY measure, period ORDER BY v DESC) AS ranks
            FROM rates WINDOW w AS (PARTITION BY measure, area ORDER BY period)
        ), bounds AS (
            SELECT measure, period, quantile_cont(v, [0.25, 0.5, 0.75]) AS bound FROM rates GROUP BY measure, period
        ), means AS (
            SELECT measure, area, avg(v) AS mean, avg(step) AS every FROM steps GROUP BY measure, area
        ), limited AS (
            SELECT measure, area, mean, avg(step) FILTER (step < 3.267 * every) AS move
            FROM steps JOIN means USING (measure, area) GROUP BY measure, area, mean
        )
        SELECT measure, area, period, v AS "values", lower, upper, ranks::USMALLINT AS ranks,
            (1 + (v < bound[3])::UTINYINT + (v < bound[2])::UTINYINT + (v < bound[1])::UTINYINT)::UTINYINT AS quarters,
            (CASE WHEN v >= target THEN 1 WHEN v >= target - 2 THEN 2 ELSE 3 END)::UTINYINT AS statuses,
            (CASE WHEN before IS NULL THEN 0 WHEN shown = before THEN 3 WHEN shown > before THEN 1 ELSE 2 END)::UTINYINT
                AS directions,
            abs(v - mean) > 2.66 * move AS outside
        FROM steps JOIN bounds USING (measure, period) JOIN limited USING (measure, area)
    """
    names = ("values", "lower", "upper", "ranks", "quarters", "statuses", "directions", "outside")
    quoted = tuple(f'"{name}"' for name in names)
    return worked(made, query, quoted, "measure, area, period")


run("duckdb", {"xmr": xmr, "wilson": wilson, "byar": byar, "panel": panel})
