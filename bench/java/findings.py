#!/usr/bin/env python3
"""Runs Holdfast over Java that was not written for it, and draws findings to be judged by a reader.

Fetches sources and the class path of each library from Maven Central (about 400 jars), takes those
of the JDK from the src.zip of JAVA_HOME, runs holdfast with its default settings, and prints the
number of findings per rule as a table in Markdown, then as many findings as wanted, drawn with a fixed
seed, each with its chains. Exits with 1 if a run fails.

    bench/java/findings.py [--draw 40] [--seed 1] [DIRECTORY FOR THE SOURCES]
"""

import argparse
import collections
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import time
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
VERSION = re.search(r"<maven-dependency-plugin\.version>(.*?)<", (ROOT / "pom.xml").read_text())[1]
PLUGIN = f"org.apache.maven.plugins:maven-dependency-plugin:{VERSION}"

# What is checked together, and the artifact whose class path it is checked against.
LIBRARIES = [
    ["io.netty:netty-common:4.1.115.Final"],
    ["io.netty:netty-transport:4.1.115.Final"],
    ["io.netty:netty-handler:4.1.115.Final"],
    ["org.apache.hadoop:hadoop-hdfs:3.4.1"],
    ["org.apache.cassandra:cassandra-all:4.1.7"],
    ["log4j:log4j:1.2.17"],
    ["commons-dbcp:commons-dbcp:1.2.1", "commons-pool:commons-pool:1.3"],
    ["org.apache.lucene:lucene-core:9.12.0"],
]
JDK_PACKAGES = ["java.base/java/util/concurrent/", "java.logging/java/util/logging/"]


def maven(directory, *arguments):
    """Runs Maven where there is no POM whose settings would count."""
    return subprocess.run(
        [ROOT / "mvnw", "-B", "-q", *arguments], cwd=directory, stdout=subprocess.DEVNULL, check=False
    ).returncode


def copy(artifact, directory, ending):
    """The artifact's file of that ending in the directory's jars; fetched if it is not there."""
    group, name, version = artifact.split(":")
    file = directory / "jars" / f"{name}-{version}{ending}"
    if not file.exists():
        classifier, _, kind = ending.lstrip("-").rpartition(".")
        wanted = ":".join([artifact, kind] + ([classifier] if classifier else []))
        maven(directory / "jars", f"{PLUGIN}:copy", f"-Dartifact={wanted}",
              f"-DoutputDirectory={directory / 'jars'}")
    if not file.exists():
        sys.exit(f"{file.name} could not be fetched")
    return file


def sources(artifact, directory):
    group, name, version = artifact.split(":")
    target = directory / f"{name}-{version}"
    if not target.is_dir():
        with zipfile.ZipFile(copy(artifact, directory, "-sources.jar")) as archive:
            archive.extractall(target)
    return target


def class_path(artifact, directory):
    """What the library's own POM compiles against; nothing if its repositories are gone."""
    group, name, version = artifact.split(":")
    listed = directory / "jars" / f"{name}-{version}.classpath"
    if not listed.exists():
        maven(directory, f"{PLUGIN}:build-classpath", f"-Dmdep.outputFile={listed}",
              "-Dmdep.includeScope=compile", "-f", copy(artifact, directory, ".pom"))
    return listed.read_text() if listed.exists() else ""


def jdk(directory):
    target = directory / "jdk"
    archive_path = pathlib.Path(os.environ.get("JAVA_HOME", "")) / "lib" / "src.zip"
    if not target.is_dir() and archive_path.exists():
        with zipfile.ZipFile(archive_path) as archive:
            names = [n for n in archive.namelist() if n.startswith(tuple(JDK_PACKAGES))]
            archive.extractall(target, names)
    return target if target.is_dir() else None


def check(name, paths, classpath):
    report = paths[0].parent / "jars" / f"{name}.json"
    options = ["--classpath", classpath] if classpath else []
    start = time.monotonic()
    run = subprocess.run(
        [ROOT / "holdfast", "check", "--no-progress", "--quiet", "--format", "json",
         "--root", paths[0].parent, "-o", report, *options, *paths],
        check=False,
    )
    if run.returncode > 1:
        sys.exit(f"holdfast ended with {run.returncode} on {name}")
    return json.loads(report.read_text())["findings"], time.monotonic() - start


def told(finding):
    lines = [f"{finding['file']}:{finding['line']}: {finding['rule']} ({finding['confidence']}): "
             f"{finding['message']}"]
    for flow in finding["flows"]:
        lines.append(f"    {flow['title']}")
        lines += [f"      {step['file']}:{step['line']}: {step['function']} {step['text']}"
                  for step in flow["steps"]]
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--draw", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("directory", nargs="?", default=HERE / "target")
    arguments = parser.parse_args()
    directory = pathlib.Path(arguments.directory).resolve()
    (directory / "jars").mkdir(parents=True, exist_ok=True)
    runs = [(" + ".join(a.split(":")[1] for a in library),
             [sources(a, directory) for a in library],
             class_path(library[0], directory)) for library in LIBRARIES]
    of_jdk = jdk(directory)
    if of_jdk:
        runs.append(("java.util.concurrent, java.util.logging", [of_jdk], ""))
    everything = []
    print("| sources | findings | s |\n|---|---|---|")
    for name, paths, classpath in runs:
        findings, seconds = check(paths[0].name, paths, classpath)
        everything += findings
        rules = collections.Counter(f["rule"] for f in findings)
        listed = ", ".join(f"{count} {rule}" for rule, count in sorted(rules.items())) or "none"
        print(f"| {name} | {listed} | {seconds:.1f} |", flush=True)
    everything.sort(key=lambda f: (f["file"], f["line"], f["rule"], f["message"]))
    count = min(arguments.draw, len(everything))
    print(f"\n{count} of {len(everything)} findings, seed {arguments.seed}:\n")
    for finding in random.Random(arguments.seed).sample(everything, count):
        print(told(finding), end="\n\n")


if __name__ == "__main__":
    main()
