#!/usr/bin/env python3
"""Draws findings of a report at random, for a reader to judge against the sources.

    holdfast check --format json -o report.json .
    bench/sample.py [--count 20] [--seed 1] report.json [GROUP...]

A GROUP is a list of rules, or of their beginnings, with commas between them; of each group, so many are
drawn: by default of sleeping (HF10), of lock orders (HF201,HF202) and of unlocks (HF204,HF30). What is of
low confidence is left out. The same report, seed and groups draw the same findings.
"""

import argparse
import json
import random
import sys

GROUPS = ["HF10", "HF201,HF202", "HF204,HF30"]


def place(finding):
    return finding["file"], finding["line"], finding["rule"], finding["message"]


def drawn(findings, group, count, seed):
    rules = tuple(group.split(","))
    told = sorted((f for f in findings if f["rule"].startswith(rules)), key=place)
    return random.Random(seed).sample(told, min(count, len(told))), len(told)


def tell(number, finding):
    print(f"{number}. {finding['file']}:{finding['line']}: {finding['rule']} ({finding['confidence']})")
    print(f"   {finding['message']}")
    for flow in finding["flows"]:
        if flow["title"]:
            print(f"   {flow['title']}")
        for step in flow["steps"]:
            print(f"     {step['file']}:{step['line']}: {step['function']}: {step['text']}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("report")
    parser.add_argument("groups", nargs="*", default=GROUPS)
    arguments = parser.parse_args()
    with open(arguments.report, encoding="utf-8") as file:
        findings = [f for f in json.load(file)["findings"] if f["confidence"] != "low"]
    for group in arguments.groups:
        chosen, total = drawn(findings, group, arguments.count, arguments.seed)
        print(f"\n{group}: {len(chosen)} of {total}\n")
        for number, finding in enumerate(chosen, 1):
            tell(number, finding)
    return 0


if __name__ == "__main__":
    sys.exit(main())
