"""Columns of float64 that the peers share with MethodBenchmarks, and the timing of what they do with them."""
import pathlib
import sys
import time

import numpy as np

PERIODS = 40
AREAS = 333
# The normal value of an interval at 95 per cent.
Z = 1.959963984540054
# A half lies a little below or above itself in double, and is rounded up all the same, as Plumbline does.
NUDGE = 1 + 2.0**-51


class Columns:
    """A folder of columns, each a file of nothing but float64."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    def read(self, name, rows=-1):
        return np.fromfile(self.folder / f"{name}.f64", dtype=np.float64, count=rows)

    def write(self, peer, task, answers):
        for name, column in answers.items():
            np.asarray(column, dtype=np.float64).ravel().tofile(self.folder / f"{peer}.{task}.{name}.f64")


def run(peer, tasks):
    """Runs the tasks: `answers` writes what they find, `times` prints the seconds of each run, a line a task.

    After that word come the folder, how many measures the panel has, and how many runs there are. A task is a function
    that takes the columns and the measures, and returns what is to be timed and how its result becomes columns.
    """
    what, columns, measures, runs = sys.argv[1], Columns(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    # Once a block of this size was let go, the C library keeps those up to it for the next, and numpy is twice as fast.
    np.ones(31 * 2**17)
    for name, prepare in tasks.items():
        work, answers = prepare(columns, measures)
        if what == "answers":
            columns.write(peer, name, answers(work()))
            continue
        taken = []
        for _ in range(min(3, runs) if name.startswith("panel") else runs):
            start = time.perf_counter()
            result = work()
            taken.append(time.perf_counter() - start)
            del result
        print(name, *taken, flush=True)
