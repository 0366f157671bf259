#!/usr/bin/env python3
"""Compares what a run over a directory finds, without and with the summaries of its tree, with what the run
over the whole tree finds about the directory. Prints counts, what is different, and times.

    bench/parts.py [--whole PATH]... [--strict] TREE WORK DIRECTORY...

Runs over TREE, and writes reports, summaries and a cache to WORK, where a report and summaries that are there
already are used. --whole takes some paths for the whole of it; --strict makes the exit code 1 if the runs
with summaries find anything else. A finding of the whole tree is about a directory if a step of it lies there.
HOLDFAST is the program, if it is not the one beside this directory.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent.parent
HOLDFAST = os.environ.get("HOLDFAST", str(HERE / "holdfast"))


def check(tree, work, report, *arguments):
    """The seconds that a run takes; its report is in a file."""
    begin = time.monotonic()
    run = subprocess.run(
        [HOLDFAST, "check", "-q", "--no-progress", "--format", "json", "-o", report]
        + ["--cache", str(work / "cache"), *arguments],
        cwd=tree,
        stdout=subprocess.DEVNULL,
    )
    if run.returncode not in (0, 1):
        sys.exit(f"exit code {run.returncode}")
    return time.monotonic() - begin


def findings(report, directory=None):
    """The findings of a report, those about a directory if there is one, by rule and fingerprint."""
    found = {}
    for finding in json.loads(pathlib.Path(report).read_text())["findings"]:
        steps = [step["file"] for flow in finding["flows"] for step in flow["steps"]]
        if directory is None or any(file.startswith(directory + "/") for file in steps):
            found[finding["rule"], finding["fingerprint"]] = finding
    return found


def told(findings, keys):
    for key in sorted(keys):
        finding = findings[key]
        print(f"    {finding['file']}:{finding['line']}: {finding['rule']} {finding['message'][:100]}")


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--whole", action="append")
    parser.add_argument("--strict", action="store_true")
    parser.add_argument("tree", type=pathlib.Path)
    parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("directories", nargs="+")
    options = parser.parse_args()
    work = options.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    whole, summaries, part = work / "whole.json", work / "summaries", work / "part.json"
    if not (whole.exists() and summaries.exists()):
        seconds = check(options.tree, work, whole, "--save-summaries", str(summaries), *(options.whole or ["."]))
        print(f"whole tree: {seconds:.1f} s, summaries of {summaries.stat().st_size >> 20} MiB")
    print(f"{'':32} {'whole':>6} {'alone':>12} {'with summaries':>16}   more")
    sums = [0] * 4
    for directory in options.directories:
        wanted = findings(whole, directory)
        alone = check(options.tree, work, part, directory)
        found_alone = findings(part)
        together = check(options.tree, work, part, "--summaries", str(summaries), directory)
        found = findings(part)
        counts = [
            len(wanted),
            len(wanted.keys() & found_alone.keys()),
            len(wanted.keys() & found.keys()),
            len(found.keys() - wanted.keys()),
        ]
        sums = [a + b for a, b in zip(sums, counts)]
        print(
            f"{directory:32} {counts[0]:6} {counts[1]:4} {alone:5.1f} s {counts[2]:8} {together:5.1f} s {counts[3]:6}"
        )
        if wanted.keys() - found.keys():
            print("  missed:")
            told(wanted, wanted.keys() - found.keys())
        if found.keys() - wanted.keys():
            print("  more:")
            told(found, found.keys() - wanted.keys())
    print(f"{'all':32} {sums[0]:6} {sums[1]:4} {'':7} {sums[2]:8} {'':7} {sums[3]:6}")
    if options.strict and (sums[2] < sums[0] or sums[3] > 0):
        sys.exit(1)


if __name__ == "__main__":
    main()
