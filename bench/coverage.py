#!/usr/bin/env python3
"""Compares the functions that Holdfast analysed with those that universal-ctags lists.

    holdfast check --list-functions FILE DIR...      in the tree, writes the list
    bench/coverage.py --tree TREE --functions FILE [--at-least PERCENT] [--missing] DIR...

A function counts as analysed if the list has one of its name in its file, or one that begins on
the same or the next line (macros such as SYSCALL_DEFINE give a name that ctags does not know), and
if no statement of it was lost. Several FILEs, from runs on parts of a tree, count together.
"""

import argparse
import collections
import subprocess
import sys

NEAR = 1


def analysed(paths):
    """The places of the analysed functions, and of those among them that lost a statement."""
    found, lost = set(), set()
    for path in paths:
        with open(path, encoding="utf-8") as file:
            for entry in file:
                place, _, state = entry.rstrip("\n").rpartition(" ")
                source, line, name = place.split(":", 2)
                line = int(line)
                keys = [(source, name)]
                keys += [(source, line + near) for near in range(-NEAR, NEAR + 1)]
                found.update(keys)
                if state == "incomplete":
                    lost.update([(source, name), (source, line)])
    return found, lost


def listed(tree, directories):
    command = ["ctags", "-x", "--_xformat=%F:%n:%N", "--languages=C", "--langmap=C:.c.h",
               "--kinds-C=f", "-R", *directories]
    output = subprocess.run(command, cwd=tree, check=True, capture_output=True, text=True,
                            errors="replace").stdout
    for entry in output.splitlines():
        source, line, name = entry.split(":", 2)
        yield source, int(line), name


def percent(part, total):
    return 100.0 * part / total if total else 0.0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tree", required=True)
    parser.add_argument("--functions", required=True, action="append", metavar="FILE")
    parser.add_argument("--at-least", type=float, default=0.0)
    parser.add_argument("--missing", action="store_true",
                        help="list the functions that are missing or lost a statement")
    parser.add_argument("directories", nargs="+")
    options = parser.parse_args()
    found, lost = analysed(options.functions)
    counts = collections.Counter()
    for source, line, name in listed(options.tree, options.directories):
        directory = next((d for d in options.directories
                          if source.startswith(d.rstrip("/") + "/")), source)
        if (source, name) not in found and (source, line) not in found:
            state = "missing"
        elif (source, name) in lost or (source, line) in lost:
            state = "incomplete"
        else:
            state = "whole"
        counts[directory, state] += 1
        counts["all", state] += 1
        if options.missing and state != "whole":
            print(f"{source}:{line}: {name} {state}")
    print(f"{'directory':<24} {'listed':>8} {'missing':>8} {'incomplete':>10} {'whole':>8}")
    for directory in [*options.directories, "all"]:
        whole, missing, incomplete = (counts[directory, state]
                                      for state in ("whole", "missing", "incomplete"))
        total = whole + missing + incomplete
        print(f"{directory:<24} {total:>8} {missing:>8} {incomplete:>10} "
              f"{percent(whole, total):>7.2f}%")
    reached = percent(counts["all", "whole"],
                      sum(counts["all", state] for state in ("whole", "missing", "incomplete")))
    if reached < options.at_least:
        print(f"FAILED: less than {options.at_least} %", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
