#!/usr/bin/env python3
"""Times Holdfast on Java against javac and SpotBugs: whole process against whole process.

Fetches netty-common and hadoop-hdfs with their class paths and SpotBugs from Maven Central, and prints a
table in Markdown with the medians of wall and CPU time (user and system, of all processes). What compiles
the sources sees the library's jar, too, for the sources that its own build generates. On a machine that
does something else, CPU time is what compares; the load is printed.

    bench/java/time.py [--runs 5] [--spotbugs-runs 5] [DIRECTORY FOR THE SOURCES]
"""

import argparse
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import findings

SPOTBUGS = "com.github.spotbugs:spotbugs:4.8.6"
# Each with what its sources need besides, or javac would end at the first phase that finds errors.
LIBRARIES = {
    "io.netty:netty-common:4.1.115.Final": ["org.osgi:org.osgi.annotation.bundle:2.0.0"],
    "org.apache.hadoop:hadoop-hdfs:3.4.1": [],
}


def java(name):
    home = os.environ.get("JAVA_HOME")
    return str(pathlib.Path(home) / "bin" / name) if home else name


def run(command):
    """Wall and CPU seconds, and the exit code."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    code = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                          check=False).returncode
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return wall, cpu, code


def median(command, runs):
    results = [run(command) for _ in range(runs)]
    return (statistics.median(wall for wall, _, _ in results),
            statistics.median(cpu for _, cpu, _ in results),
            results[-1][2])


def row(library, what, measured, runs):
    wall, cpu, code = measured
    print(f"| {library} | {what} | {wall:.2f} | {cpu:.2f} | {runs} | {code} |", flush=True)


def compile_command(target, sources, classpath):
    listed = target / "sources.txt"
    files = [f for f in sorted(sources.rglob("*.java")) if f.name != "module-info.java"]
    listed.write_text("\n".join(map(str, files)))
    return [java("javac"), "-nowarn", "-proc:none", "-Xmaxerrs", "1000000", "-encoding", "UTF-8",
            "-d", str(target), "-cp", classpath, f"@{listed}"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--spotbugs-runs", type=int, default=5)
    parser.add_argument("directory", nargs="?", default=findings.HERE / "target")
    arguments = parser.parse_args()
    directory = pathlib.Path(arguments.directory).resolve()
    (directory / "jars").mkdir(parents=True, exist_ok=True)
    spotbugs = f"{findings.copy(SPOTBUGS, directory, '.jar')}{os.pathsep}{findings.class_path(SPOTBUGS, directory)}"
    holdfast = str(findings.ROOT / "holdfast")
    run([holdfast, "rules"])
    print(f"load {os.getloadavg()[0]:.1f}, {os.cpu_count()} processors\n")
    print("| sources | what | wall s | CPU s | runs | exit code |\n|---|---|---|---|---|---|")
    row("", "start of a JVM", median([java("java"), "-version"], arguments.runs), arguments.runs)
    for library, needed in LIBRARIES.items():
        name = library.split(":")[1]
        sources = findings.sources(library, directory)
        jar = findings.copy(library, directory, ".jar")
        classpath = os.pathsep.join(
            [str(jar), findings.class_path(library, directory),
             *(str(findings.copy(each, directory, ".jar")) for each in needed)])
        target = pathlib.Path(tempfile.mkdtemp())
        try:
            check = [holdfast, "check", "-q", "--no-progress", "--classpath", classpath,
                     "-o", str(target / "report"), str(sources)]
            row(name, "holdfast", median(check, arguments.runs), arguments.runs)
            javac = compile_command(target, sources, classpath)
            measured = median(javac, arguments.runs)
            row(name, "javac", measured, arguments.runs)
            if measured[2] != 0:
                sys.exit(f"javac did not compile {name}: its time is no measure")
            if arguments.spotbugs_runs:
                bugs = [java("java"), "-cp", spotbugs, "edu.umd.cs.findbugs.FindBugs2",
                        "-auxclasspath", classpath, "-output", str(target / "bugs"), str(jar)]
                row(name, "SpotBugs", median(bugs, arguments.spotbugs_runs), arguments.spotbugs_runs)
        finally:
            shutil.rmtree(target)
    print(f"\nload {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    sys.exit(main())
