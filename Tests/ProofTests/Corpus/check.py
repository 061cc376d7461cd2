#!/usr/bin/env python3
"""Checks every answer key of the corpus against its report, and counts the claims of each kind.

A key says where a claim stands (line and exact quote), whether it is true, and of which kind it is.
This script proves the places and the fields; the arithmetic stands in each claim's "why".
"""

import json
import pathlib
import sys

KINDS = [
    "restatement", "share", "change", "change-column", "points", "total", "average", "parts",
    "direction", "comparison", "superlative", "subset", "denominator", "period", "unit", "status",
]
FIELDS = {"line", "quote", "truth", "kind", "expected", "why"}


def faults_of(claim, lines):
    """The faults of one claim, as plain sentences."""
    if set(claim) != FIELDS:
        return [f"the fields are {sorted(claim)}, not {sorted(FIELDS)}"]
    faults = []
    if claim["kind"] not in KINDS:
        faults.append(f"'{claim['kind']}' is not a kind")
    if claim["truth"] not in ("true", "false"):
        faults.append(f"the truth is '{claim['truth']}', neither true nor false")
    if claim["truth"] == "false" and not claim["expected"]:
        faults.append("a false claim says what is expected")
    if not claim["why"]:
        faults.append("the why is empty")
    if not 1 <= claim["line"] <= len(lines):
        faults.append(f"the report has no line {claim['line']}")
    elif not claim["quote"] or lines[claim["line"] - 1].count(claim["quote"]) != 1:
        faults.append(f"line {claim['line']} does not say '{claim['quote']}' just once")
    return faults


def check(key_path, counts):
    """The faults of one key; adds its claims to the counts."""
    key = json.loads(key_path.read_text(encoding="utf-8"))
    report = key_path.parent / key["file"]
    if report.stem != key_path.stem or not report.is_file():
        return [f"{key_path.name}: there is no report '{key['file']}' beside it"]
    lines = report.read_text(encoding="utf-8").split("\n")
    faults = [
        f"{key_path.name}: '{claim.get('quote')}': {fault}"
        for claim in key["claims"] for fault in faults_of(claim, lines)
    ]
    for claim in key["claims"]:
        counts[claim["kind"]][claim["truth"]] += 1
    wrong = sum(claim["truth"] == "false" for claim in key["claims"])
    right = len(key["claims"]) - wrong
    if not 3 <= wrong <= 8 or right < 5:
        faults.append(f"{key_path.name}: {wrong} false and {right} true claims")
    if not key["note"]:
        faults.append(f"{key_path.name}: the note is empty")
    return faults


def main():
    """Checks the four parts, prints the counts and fails when anything is at fault."""
    root = pathlib.Path(__file__).parent
    faults = []
    for part in ("development", "held-out", "final", "later"):
        counts = {kind: {"true": 0, "false": 0} for kind in KINDS}
        keys = sorted((root / part).glob("*.json"))
        for key_path in keys:
            faults += check(key_path, counts)
        print(f"{part}: {len(keys)} reports")
        for kind in KINDS:
            print(f"  {kind:14} {counts[kind]['false']:4} false {counts[kind]['true']:4} true")
        print(f"  {'all':14} {sum(c['false'] for c in counts.values()):4} false "
              f"{sum(c['true'] for c in counts.values()):4} true")
    print("\n".join(faults) or "every key is clean")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
