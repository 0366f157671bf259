#!/usr/bin/env python3
"""Edits files of a tree at random and compares, byte by byte, what a run with a cache reports after each
edit with what a run without one does. Prints the times of both.

    bench/edits.py [--seed N] [--edits N] TREE WORK DIRECTORY...

TREE is the tree to run in, which stays as it is: WORK gets a copy of it, of hard links where the file system
allows them, and the cache; it must not exist. DIRECTORY... are checked, and files in them are edited.
HOLDFAST is the program, if it is not the one beside this directory.
"""

import argparse
import os
import pathlib
import random
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent.parent
HOLDFAST = os.environ.get("HOLDFAST", str(HERE / "holdfast"))


def copy(tree, to):
    if subprocess.run(["cp", "-al", tree, to], stderr=subprocess.DEVNULL).returncode != 0:
        subprocess.run(["rm", "-rf", to], check=True)
        subprocess.run(["cp", "-a", tree, to], check=True)


def edited(lines, generator):
    """The name of an edit and the lines after it."""
    at = generator.randrange(len(lines))
    other = generator.randrange(len(lines))
    kind = generator.choice(["comment", "delete", "repeat", "swap", "replace"])
    after = list(lines)
    if kind == "comment":
        after[at] = after[at].rstrip(b"\n") + b" /* edited */\n"
    elif kind == "delete":
        del after[at]
    elif kind == "repeat":
        after.insert(at, after[at])
    elif kind == "swap":
        after[at], after[other] = after[other], after[at]
    else:
        after[at] = after[other]
    return kind, after


def check(tree, report, directories, *options):
    """The seconds that a run takes; its report is in a file."""
    begin = time.monotonic()
    run = subprocess.run(
        [HOLDFAST, "check", "-q", "--no-progress", "--format", "json", "-o", report, *options, *directories],
        cwd=tree,
    )
    if run.returncode not in (0, 1):
        sys.exit(f"exit code {run.returncode}")
    return time.monotonic() - begin


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--edits", type=int, default=10)
    parser.add_argument("tree", type=pathlib.Path)
    parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("directories", nargs="+")
    arguments = parser.parse_args()
    work = arguments.work.absolute()
    work.mkdir(parents=True)
    tree = work / "tree"
    copy(arguments.tree.absolute(), tree)
    generator = random.Random(arguments.seed)
    files = sorted(f for d in arguments.directories for f in (tree / d).rglob("*.[ch]") if f.stat().st_size)
    cached = ("--cache", work / "cache")
    print(f"filling the cache: {check(tree, work / 'first.json', arguments.directories, *cached):.1f} s")
    with_cache, without = [], []
    for number in range(arguments.edits):
        file = generator.choice(files)
        kind, lines = edited(file.read_bytes().splitlines(keepends=True), generator)
        # A file of its own, so that a hard link does not change the tree that was copied.
        new = file.with_name(file.name + ".new")
        new.write_bytes(b"".join(lines))
        os.replace(new, file)
        with_cache.append(check(tree, work / "with.json", arguments.directories, *cached))
        without.append(check(tree, work / "without.json", arguments.directories, "--no-cache"))
        if (work / "with.json").read_bytes() != (work / "without.json").read_bytes():
            sys.exit(f"the reports differ after edit {number}: {kind} in {file.relative_to(tree)}")
    print(f"{arguments.edits} edits: the same bytes with the cache and without")
    print(f"after an edit, median: {statistics.median(with_cache):.1f} s, without a cache {statistics.median(without):.1f} s")


main()
