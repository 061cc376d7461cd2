"""The peer: the same rows read with Python's csv and written durably with its sqlite3, without any checks."""
import csv
import os
import sqlite3
import sys

path = "peer.sqlite"
for ending in ("", "-wal", "-shm"):
    if os.path.exists(path + ending):
        os.remove(path + ending)
base = sqlite3.connect(path)
base.execute("PRAGMA journal_mode=WAL")
base.execute("PRAGMA synchronous=FULL")
base.execute(
    "CREATE TABLE observation (period, measure, area, statistic, value INTEGER, places INTEGER, seq INTEGER,"
    " PRIMARY KEY (period, measure, area, statistic, seq)) WITHOUT ROWID"
)
with open(sys.argv[1], newline="", encoding="utf-8") as file:
    rows = [
        (row["period"], row["measure"], row["area"] or "lancashire", row["statistic"], int(row["value"]) * 10**6, 0, 1)
        for row in csv.DictReader(file)
    ]
with base:
    base.executemany("INSERT INTO observation VALUES (?,?,?,?,?,?,?)", rows)
