#!/usr/bin/env python3
"""Breaks functions of a kernel tree at random, in a copy of it, and tells which of the faults a run finds.

    bench/mutants.py [--seed N] [--count N] [--kind sleep|unlock|helper] TREE WORK

TREE stays as it is: WORK gets a copy of it, of hard links where the file system allows them, and the two
reports; it must not exist. "sleep" puts msleep(1) behind a call that takes a spinlock, enters an RCU section
or switches preemption or interrupts off; "unlock" takes away a release in front of a return or a goto; "helper"
lets a function sleep that other files may call, which is a fault of some callers and none of others. One
function of a file is broken, each in a file of its own. A fault is found if a finding that the report of TREE
does not have names the broken line or one beside it, or the broken function. Not every fault can be found:
some stand in code that no configuration runs, and after some the lock is released elsewhere.
HOLDFAST is the program, if it is not the one beside this directory.
"""

import argparse
import json
import os
import pathlib
import random
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent.parent
HOLDFAST = os.environ.get("HOLDFAST", str(HERE / "holdfast"))
DIRECTORIES = ["drivers", "fs", "net", "mm", "kernel", "block", "sound", "virt", "lib", "arch/x86", "arch/arm64"]
TAKES = re.compile(r"^\t+(?:(?:raw_)?spin_lock(?:_irq|_bh|_irqsave)?|read_lock|write_lock(?:_bh)?|rcu_read_lock"
                   r"|preempt_disable|local_irq_(?:save|disable))\(.*\);\s*$")
RELEASES = re.compile(r"^\t\t+(?:spin_unlock(?:_irq|_bh|_irqrestore)?|mutex_unlock|up_read|up_write)\(.*\);\s*$")
LEAVES = re.compile(r"^\t+(?:return\b|goto )")
UNBRACED = re.compile(r"^\s*(?:if|else|for|while)\b.*[^{;]$")
FUNCTION = re.compile(r"^(?!if\b|for\b|while\b|switch\b)(?:[a-zA-Z_][^;=]*[ *])?([a-zA-Z_]\w*)\(")
STARTS = re.compile(r"^(?!static\b)[a-z][^;=#]*[ *][a-z_]\w*\([^;]*\)$")
NEAR = 4


def copy(tree, to):
    if subprocess.run(["cp", "-al", tree, to], stderr=subprocess.DEVNULL, check=False).returncode != 0:
        subprocess.run(["rm", "-rf", to], check=True)
        subprocess.run(["cp", "-a", tree, to], check=True)


def candidates(lines, kind):
    """The lines, from 0, that can be broken."""
    for at in range(1, len(lines) - 1):
        if UNBRACED.match(lines[at - 1]):
            continue
        if kind == "sleep" and TAKES.match(lines[at]):
            yield at
        if kind == "unlock" and RELEASES.match(lines[at]) and LEAVES.match(lines[at + 1]):
            yield at
        if kind == "helper" and lines[at] == "{" and STARTS.match(lines[at - 1]):
            yield at


def broken(lines, at, kind):
    """The lines after the fault, and the line of the fault, from 1."""
    if kind != "unlock":
        return lines[:at + 1] + ["\tmsleep(1);"] + lines[at + 1:], at + 2
    return lines[:at] + ["\t;"] + lines[at + 1:], at + 1


def function(lines, at):
    names = (FUNCTION.match(line) for line in reversed(lines[:at]))
    return next((name.group(1) for name in names if name), "?")


def mutate(tree, generator, count, kind):
    """Breaks so many files of the copy; gives file, line and function of each fault."""
    files = sorted(str(path.relative_to(tree)) for each in DIRECTORIES for path in (tree / each).rglob("*.c"))
    generator.shuffle(files)
    faults = []
    for file in files:
        text = (tree / file).read_text(encoding="latin-1")
        lines = text.split("\n")
        possible = list(candidates(lines, kind))
        if not possible:
            continue
        at = generator.choice(possible)
        after, line = broken(lines, at, kind)
        os.remove(tree / file)
        (tree / file).write_text("\n".join(after), encoding="latin-1")
        faults.append((file, line, function(lines, at)))
        if len(faults) == count:
            break
    return faults


def check(tree, report):
    command = [HOLDFAST, "check", "-q", "--no-progress", "--no-cache", "--format", "json", "-o", str(report), "."]
    code = subprocess.run(command, cwd=tree, check=False).returncode
    if code not in (0, 1):
        sys.exit(f"holdfast failed with exit code {code}")
    return json.loads(report.read_text())["findings"]


def places(findings):
    """The lines, by file, that findings name, and the functions that they are in."""
    lines, functions = {}, set()
    for finding in findings:
        steps = [step for flow in finding["flows"] for step in flow["steps"]]
        for step in steps + [finding]:
            lines.setdefault(step["file"], []).append(int(step["line"]))
            functions.add((step["file"], step["function"]))
    return lines, functions


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=400)
    parser.add_argument("--kind", choices=["sleep", "unlock", "helper"], default="sleep")
    parser.add_argument("tree", type=pathlib.Path)
    parser.add_argument("work", type=pathlib.Path)
    arguments = parser.parse_args()
    work = arguments.work.resolve()
    work.mkdir(parents=True)
    before = {each["fingerprint"] for each in check(arguments.tree, work / "before.json")}
    copy(arguments.tree, work / "tree")
    faults = mutate(work / "tree", random.Random(arguments.seed), arguments.count, arguments.kind)
    after = check(work / "tree", work / "after.json")
    lines, functions = places([each for each in after if each["fingerprint"] not in before])
    missed = [fault for fault in faults
              if (fault[0], fault[2]) not in functions
              and all(abs(fault[1] - line) > NEAR for line in lines.get(fault[0], []))]
    print(f"{len(faults)} faults, {len(faults) - len(missed)} found")
    for file, line, name in missed:
        print(f"missed: {file}:{line}: {name}")


if __name__ == "__main__":
    main()
