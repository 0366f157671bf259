#!/usr/bin/env python3
"""Compares the functions that Holdfast analysed with those that universal-ctags lists.

    holdfast check --list-functions FILE DIR...      in the tree, writes the list
    bench/coverage.py --tree TREE --functions FILE [--at-least PERCENT] [--missing] DIR...

A function counts as analysed if the list has one of its name in its file, or one that begins on
the same or the next line: macros such as SYSCALL_DEFINE give a name that ctags does not know.
"""

import argparse
import subprocess
import sys

NEAR = 1


def analysed(path):
    names, lines, incomplete = set(), set(), 0
    with open(path, encoding="utf-8") as file:
        for entry in file:
            place, _, state = entry.rstrip("\n").rpartition(" ")
            source, line, name = place.split(":", 2)
            names.add((source, name))
            lines.update((source, int(line) - near) for near in range(NEAR + 1))
            lines.update((source, int(line) + near) for near in range(NEAR + 1))
            incomplete += state == "incomplete"
    return names, lines, incomplete


def listed(tree, directories):
    command = ["ctags", "-x", "--_xformat=%F:%n:%N", "--languages=C", "--langmap=C:.c.h",
               "--kinds-C=f", "-R", *directories]
    output = subprocess.run(command, cwd=tree, check=True, capture_output=True, text=True,
                            errors="replace").stdout
    for entry in output.splitlines():
        source, line, name = entry.split(":", 2)
        yield source, int(line), name


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tree", required=True)
    parser.add_argument("--functions", required=True)
    parser.add_argument("--at-least", type=float, default=0.0)
    parser.add_argument("--missing", action="store_true", help="list the missing functions")
    parser.add_argument("directories", nargs="+")
    options = parser.parse_args()
    names, lines, incomplete = analysed(options.functions)
    total, missing = 0, []
    for source, line, name in listed(options.tree, options.directories):
        total += 1
        if (source, name) not in names and (source, line) not in lines:
            missing.append(f"{source}:{line}: {name}")
    if options.missing:
        print("\n".join(missing))
    percent = 100.0 * (total - len(missing)) / total if total else 0.0
    print(f"{total - len(missing)} of {total} functions analysed: {percent:.2f} % "
          f"({incomplete} of all listed ones incomplete)")
    if percent < options.at_least:
        print(f"FAILED: less than {options.at_least} %", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
