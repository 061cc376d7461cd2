"""The peer in numpy, on one core but where it says otherwise, with scipy for the exact intervals.

Of the panel it leaves out the rules of the control chart but the first (outside the limits), and figures that are
missing; otherwise it does everything that Plumbline does.
"""
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from scipy.special import gammainccinv, gammaincinv

from columns import AREAS, NUDGE, PERIODS, Z, run


def limits(values):
    """The mean of series that stand in columns, and their average move; moves out of control are left out."""
    mean = values.mean(axis=0)
    moves = np.abs(np.diff(values, axis=0))
    kept = moves < 3.267 * moves.mean(axis=0)
    return mean, (moves * kept).sum(axis=0) / kept.sum(axis=0)


def together(marks, length):
    """Where so many marks follow each other, by the first of them."""
    rows = len(marks) - length + 1
    found = marks[:rows].copy()
    for step in range(1, length):
        found &= marks[step : step + rows]
    return found


def members(first, length):
    """The points of the runs of so many points that begin at the marks."""
    found = np.zeros((len(first) + length - 1, first.shape[1]), dtype=bool)
    for step in range(length):
        found[step : step + len(first)] |= first
    return found


def chart(series):
    """All four rules: twice the place of the rule that a point meets first, and one more if it is high.

    The series are put into columns first, so that each step goes along all of them: ten times as fast as in rows.
    """
    values = np.ascontiguousarray(series.T)
    mean, move = limits(values)
    lower, upper = mean - 2.66 * move, mean + 2.66 * move
    width = 2 * (2.66 / 3) * move
    above, below = values > mean, values < mean
    high, low = values > upper, values < lower
    near = ((values > mean + width) & ~high) | ((values < mean - width) & ~low)

    rises, falls = values[1:] > values[:-1], values[1:] < values[:-1]
    rising, falling = members(together(rises, 6), 7), members(together(falls, 6), 7)
    # A peak that ends a rise and begins a fall takes the later direction.
    is_rise = rising & ~falling
    is_rise[:-1] |= rising[:-1] & falling[:-1] & rises

    two_near = (near[:-2] & near[1:-1]) | (near[:-2] & near[2:]) | (near[1:-1] & near[2:])
    two_high = members(together(above, 3) & two_near, 3) & near
    two_low = members(together(below, 3) & two_near, 3) & near
    shift_high, shift_low = members(together(above, 7), 7), members(together(below, 7), 7)

    codes = np.zeros(values.shape, np.uint8)
    for code, is_high, is_met in (
        (8, shift_high, shift_high | shift_low),
        (6, two_high, two_high | two_low),
        (4, is_rise, rising | falling),
        (2, high, high | low),
    ):
        codes = np.where(is_met, is_high.view(np.uint8) + np.uint8(code), codes)
    return mean, lower, upper, np.ascontiguousarray(codes.T)


def xmr(columns, _):
    values = columns.read("xmr").reshape(-1, PERIODS)
    return lambda: chart(values), lambda found: dict(zip(("mean", "lower", "upper", "codes"), found))


def wilson_limits(x, n):
    """In place where it can be, since to make a column costs as much as to work it out."""
    chance = x / n
    np.subtract(1, chance, out=chance)
    chance *= x
    chance *= 4
    chance += Z * Z
    np.sqrt(chance, out=chance)
    chance *= Z
    factor = n + Z * Z
    np.divide(0.5, factor, out=factor)
    upper = 2 * x
    upper += Z * Z
    lower = upper - chance
    upper += chance
    lower *= factor
    upper *= factor
    lower[x == 0] = 0
    upper[x == n] = 1
    return lower, upper


def wilson(columns, _):
    x, n = columns.read("share-numerators"), columns.read("share-denominators")
    return lambda: wilson_limits(x, n), lambda found: dict(zip(("lower", "upper"), found))


def byar_limits(x):
    """The cubes as products: `** 3` would take numpy several times as long."""
    return byar_limit(x, -Z), byar_limit(x + 1, Z)


def byar_limit(x, z):
    root = np.sqrt(x)
    np.divide(z / 3, root, out=root)
    root += 1
    ninth = 9 * x
    np.divide(1, ninth, out=ninth)
    root -= ninth
    limit = x * root
    limit *= root
    limit *= root
    return limit


def byar(columns, _):
    x, n = columns.read("counts"), columns.read("populations")

    def work():
        with np.errstate(divide="ignore", invalid="ignore"):
            lower, upper = byar_limits(x)
        few = x < 10
        lower[few] = np.where(x[few] > 0, gammaincinv(x[few], 0.025), 0)
        upper[few] = gammainccinv(x[few] + 1, 0.025)
        factor = 100_000 / n
        lower *= factor
        upper *= factor
        return lower, upper

    return work, lambda found: dict(zip(("lower", "upper"), found))


def byar_table(columns, _):
    """For whole counts alone, of which there are ten below ten."""
    x, n = columns.read("counts"), columns.read("populations")
    ten = np.arange(10.0)
    exact_lower, exact_upper = gammaincinv(ten, 0.025), gammainccinv(ten + 1, 0.025)
    exact_lower[0] = 0

    def work():
        with np.errstate(divide="ignore", invalid="ignore"):
            lower, upper = byar_limits(x)
        few = np.flatnonzero(x < 10)
        counts = x[few].astype(np.intp)
        lower[few] = exact_lower[counts]
        upper[few] = exact_upper[counts]
        factor = 100_000 / n
        lower *= factor
        upper *= factor
        return lower, upper

    return work, lambda found: dict(zip(("lower", "upper"), found))


def ranked(values):
    """Places from the highest and quarters, of values that stand in rows of a period each."""
    count = values.shape[1]
    order = np.argsort(-values, axis=1)
    falling = np.take_along_axis(values, order, axis=1)
    place = np.broadcast_to(np.arange(1, count + 1, dtype=np.uint16), values.shape).copy()
    place[:, 1:][falling[:, 1:] == falling[:, :-1]] = 0
    np.maximum.accumulate(place, axis=1, out=place)
    ranks = np.empty_like(place)
    np.put_along_axis(ranks, order, place, axis=1)
    first, median, third = (bound(falling, share)[:, None] for share in (0.25, 0.5, 0.75))
    quarters = (1 + (values < third) + (values < median) + (values < first)).astype(np.uint8)
    return ranks, quarters


def bound(falling, share):
    """Type 7 of Hyndman and Fan, to ten places, from sorted values."""
    position = (falling.shape[1] - 1) * (1 - share)
    place = int(position)
    if place == position:
        return falling[:, place]
    between = falling[:, place] + (position - place) * (falling[:, place + 1] - falling[:, place])
    return np.round(between, 10)


def evaluate(x, n, target):
    """One measure: areas in rows, periods in columns."""
    values = 100 * x / n
    lower, upper = wilson_limits(x, n)
    by_period = np.ascontiguousarray(values.T)
    ranks, quarters = ranked(by_period)
    status = np.where(values >= target, 1, np.where(values >= target - 2, 2, 3)).astype(np.uint8)
    shown = np.floor(values * 10 * NUDGE + 0.5)
    direction = np.zeros(values.shape, np.uint8)
    direction[:, 1:] = 1 + (shown[:, 1:] < shown[:, :-1]) + 2 * (shown[:, 1:] == shown[:, :-1])
    mean, move = limits(by_period)
    outside = (by_period > mean + 2.66 * move) | (by_period < mean - 2.66 * move)
    lower *= 100
    upper *= 100
    return values, lower, upper, ranks.T.copy(), quarters.T.copy(), status, direction, outside.T.copy()


def panel(columns, measures, cores=2):
    """Measure by measure, which is quicker than all at once: what one needs stays in the cache."""
    cells = measures * AREAS * PERIODS
    x = columns.read("panel-numerators", cells).reshape(measures, AREAS, PERIODS)
    n = columns.read("panel-denominators", cells).reshape(measures, AREAS, PERIODS)
    targets = columns.read("panel-targets", measures)
    names = ("values", "lower", "upper", "ranks", "quarters", "statuses", "directions", "outside")

    def answers(found):
        return {name: np.stack([measure[place] for measure in found]) for place, name in enumerate(names)}

    def work():
        with ThreadPoolExecutor(cores) as pool:
            return list(pool.map(evaluate, x, n, targets))

    return (lambda: list(map(evaluate, x, n, targets))) if cores == 1 else work, answers


run(
    "numpy",
    {
        "xmr": xmr,
        "wilson": wilson,
        "byar": byar,
        "byar-table": byar_table,
        "panel": panel,
        "panel-one-core": lambda columns, measures: panel(columns, measures, cores=1),
    },
)
