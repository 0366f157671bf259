#!/usr/bin/env python3
"""Checks that Holdfast finds deadlocks that are documented in public trackers.

Fetches the sources of the broken versions from Maven Central (1 MB), runs holdfast on them with its
default settings, and looks for the locks that the tracker names. Exits with 1 if one is missed.

    bench/java/deadlocks.py [DIRECTORY FOR THE SOURCES]
"""

import json
import pathlib
import subprocess
import sys
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent


class Deadlock:
    """One entry of a tracker: where it is told, in which jars, and by which words it is known."""

    def __init__(self, tracker, jars, rule, *words):
        self.tracker, self.jars, self.rule, self.words = tracker, jars, rule, words

    def is_in(self, findings):
        return any(
            finding["rule"] == self.rule
            and all(word in finding["message"] for word in self.words)
            for finding in findings
        )


KNOWN = [
    Deadlock(
        "DBCP-270: the evictor of commons-pool 1.3 against PoolableConnection.close of commons-dbcp",
        ["commons-dbcp-1.2.1", "commons-pool-1.3"],
        "HF201",
        "commons.pool.impl.GenericObjectPool ",
        "commons.dbcp.PoolableConnection ",
    ),
    Deadlock(
        "gwinstanley/DBPool issue 4: recycling a connection against closing its statements",
        ["dbpool-5.0"],
        "HF201",
        "snaq.db.CacheConnection.nonCachable ",
        "snaq.db.CacheConnection.ps ",
    ),
    Deadlock(
        "swaldman/c3p0 issue 189: forceKillAcquires keeps its lock",
        ["c3p0-0.11.0"],
        "HF301",
        "BasicResourcePool.lockMain held",
    ),
    Deadlock(
        "rabbitmq/rabbitmq-java-client pull request 256: recorded exchanges against consumers",
        ["amqp-client-4.0.2"],
        "HF201",
        "AutorecoveringConnection.recordedExchanges ",
        "AutorecoveringConnection.consumers ",
    ),
    Deadlock(
        "rabbitmq/rabbitmq-java-client issue 648: recorded queues against consumers",
        ["amqp-client-5.0.0"],
        "HF201",
        "AutorecoveringConnection.recordedQueues ",
        "AutorecoveringConnection.consumers ",
    ),
]


def fetch(directory):
    jars = directory / "jars"
    subprocess.run(
        [ROOT / "mvnw", "-B", "-q", "-f", HERE / "pom.xml", "dependency:copy",
         f"-Dsources={jars}"],
        check=True,
    )
    for jar in sorted(jars.glob("*-sources.jar")):
        target = directory / jar.name.removesuffix("-sources.jar")
        with zipfile.ZipFile(jar) as archive:
            archive.extractall(target)


def check(directories):
    run = subprocess.run(
        [ROOT / "holdfast", "check", "--no-progress", "--quiet", "--format", "json", *directories],
        stdout=subprocess.PIPE,
        check=False,
    )
    if run.returncode > 1:
        sys.exit(f"holdfast ended with {run.returncode}")
    return json.loads(run.stdout)["findings"]


def main():
    directory = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else HERE / "target").resolve()
    fetch(directory)
    findings, missed = {}, 0
    for known in KNOWN:
        key = tuple(known.jars)
        if key not in findings:
            findings[key] = check([directory / jar for jar in known.jars])
        found = known.is_in(findings[key])
        missed += not found
        print("found " if found else "MISSED", known.rule, known.tracker)
    print(f"{len(KNOWN) - missed} passed, {missed} failed")
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
