#!/usr/bin/env python3
"""Compares the functions that Holdfast read in one configuration with what the compiler keeps.

    holdfast check --compile-commands FILE --list-functions LIST      in the tree, writes the list
    bench/configuration.py --compile-commands FILE --functions LIST [DIR...]

Runs the preprocessor of every listed file below the directories. A function of the list counts as
compiled if a line of its beginning is left; a function that ctags finds in what is left counts as
read if the list has its name.
"""

import argparse
import collections
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile

MARKER = re.compile(r'# (\d+) "([^"]*)"')
HEAD = 3


def read_functions(path):
    """The functions of the list by their file, with their lines."""
    functions = collections.defaultdict(set)
    with open(path, encoding="utf-8") as file:
        for entry in file:
            place = entry.rstrip("\n").rpartition(" ")[0]
            source, line, name = place.split(":", 2)
            functions[source].add((int(line), name.split("~")[0]))
    return functions


def preprocessed(entry):
    """The lines that are left of the file itself, by number."""
    words = entry.get("arguments") or shlex.split(entry["command"])
    if "-o" in words:
        at = words.index("-o")
        words = words[:at] + words[at + 2:]
    words = [word for word in words if word != "-c" and not word.startswith("-Wp")]
    output = subprocess.run([*words, "-E"], cwd=entry["directory"], capture_output=True, text=True,
                            errors="replace", check=True).stdout
    wanted = os.path.join(entry["directory"], entry["file"])
    lines, current, number = collections.defaultdict(list), "", 0
    for text in output.split("\n"):
        marker = MARKER.match(text)
        if marker:
            number = int(marker.group(1))
            current = os.path.normpath(os.path.join(entry["directory"], marker.group(2)))
        else:
            if current == os.path.normpath(wanted) and text.strip():
                lines[number].append(text)
            number += 1
    return lines


def ctags(lines):
    with tempfile.NamedTemporaryFile("w", suffix=".c") as file:
        file.write("\n".join("\n".join(texts) for texts in lines.values()))
        file.flush()
        return subprocess.run(
            ["ctags", "-x", "--_xformat=%N", "--languages=C", "--kinds-C=f", file.name],
            capture_output=True, text=True, check=True).stdout.split()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--compile-commands", required=True, metavar="FILE")
    parser.add_argument("--functions", required=True, metavar="LIST")
    parser.add_argument("directories", nargs="*")
    options = parser.parse_args()
    functions = read_functions(options.functions)
    with open(options.compile_commands, encoding="utf-8") as file:
        entries = json.load(file)
    read = compiled_only = not_compiled = 0
    for entry in entries:
        source = os.path.relpath(os.path.join(entry["directory"], entry["file"]),
                                 entry["directory"])
        below = any(source.startswith(d.rstrip("/") + "/") for d in options.directories)
        if not source.endswith(".c") or (options.directories and not below):
            continue
        lines = preprocessed(entry)
        for line, name in sorted(functions[source]):
            read += 1
            if not any(near in lines for near in range(line, line + HEAD)):
                not_compiled += 1
                print(f"{source}:{line}: {name} read, not compiled")
        names = {name for _, name in functions[source]}
        for name in ctags(lines):
            if name not in names:
                compiled_only += 1
                print(f"{source}: {name} compiled, not read")
    print(f"{read} functions read, {not_compiled} of them not compiled; "
          f"{compiled_only} compiled under a name that was not read")
    return 0


if __name__ == "__main__":
    sys.exit(main())
