#!/usr/bin/env python3
"""Breaks functions of a kernel tree at random, in a copy of it, and compares what a run over the files that have
changed since the summaries of the tree were saved tells with what a run over the whole broken tree tells.

    bench/changed.py [--seed N] [--count N] [--kind sleep|unlock|helper] TREE WORK

WORK gets the summaries and the report of TREE, which are used again if they are there, a cache, and the broken
copy of the tree, which is made anew. See mutants.py for the kinds of faults. Told are the findings that are new
in the broken tree, and how many of them the run over the changed files tells; and what that tells that the whole
broken tree does not. HOLDFAST is the program, if it is not the one beside this directory.
"""

import argparse
import pathlib
import random
import subprocess

import mutants
import parts


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--kind", choices=["sleep", "unlock", "helper"], default="helper")
    parser.add_argument("tree", type=pathlib.Path)
    parser.add_argument("work", type=pathlib.Path)
    options = parser.parse_args()
    work = options.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    whole, summaries, copy = work / "whole.json", work / "summaries", work / "tree"
    if not (whole.exists() and summaries.exists()):
        parts.check(options.tree, work, whole, "--save-summaries", str(summaries), ".")
    subprocess.run(["rm", "-rf", copy], check=True)
    mutants.copy(options.tree, copy)
    faults = mutants.mutate(copy, random.Random(options.seed), options.count, options.kind)
    changed = parts.check(copy, work, work / "changed.json", "--summaries", str(summaries), "--changed", ".")
    after = parts.check(copy, work, work / "after.json", ".")
    known, all_of_it = parts.findings(whole), parts.findings(work / "after.json")
    told = parts.findings(work / "changed.json")
    new = all_of_it.keys() - known.keys()
    print(f"{len(faults)} faults ({options.kind}), {len(new)} new findings in {after:.1f} s")
    print(f"of these told about the changed files: {len(new & told.keys())} in {changed:.1f} s; not told:")
    parts.told(all_of_it, new - told.keys())
    print("told, but not about the whole tree:")
    parts.told(told, told.keys() - all_of_it.keys())


if __name__ == "__main__":
    main()
