#!/usr/bin/env python3
"""Runs checks of directories of a kernel tree with several options of the Java machine, by turns.

By turns, since a run that follows one of its own kind finds memory as that has left it, and is faster
than a user's run would be. Prints medians of wall, user and system time and of memory in Markdown.

    bench/young.py [--runs 5] --options "-Xmn2200m" --options "" TREE DIRECTORY...
"""

import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import time

HOLDFAST = os.environ.get("HOLDFAST", str(pathlib.Path(__file__).resolve().parent.parent / "holdfast"))


def run(options, tree, directories):
    """Wall, user and system seconds, and megabytes resident."""
    environment = dict(os.environ, HOLDFAST_JAVA_OPTS=options)
    command = [HOLDFAST, "check", "--no-cache", "--no-progress", "-q", "--fail-on", "never",
               *directories]
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=tree, env=environment, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"exit code {process.returncode} with {options!r}")
    return time.monotonic() - start, usage.ru_utime, usage.ru_stime, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--options", action="append", required=True)
    parser.add_argument("tree")
    parser.add_argument("directory", nargs="+")
    arguments = parser.parse_args()
    results = {options: [] for options in arguments.options}
    for _ in range(arguments.runs):
        for options, measured in results.items():
            measured.append(run(options, arguments.tree, arguments.directory))
    print("| options | wall s | user s | system s | MB resident |\n|---|---|---|---|---|")
    for options, measured in results.items():
        wall, user, system, memory = map(statistics.median, zip(*measured))
        print(f"| {options or 'as set'} | {wall:.2f} | {user:.2f} | {system:.2f} | {memory:.0f} |")


if __name__ == "__main__":
    main()
