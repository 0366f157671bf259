#!/usr/bin/env python3
"""Checks a JSON report of kernel sources against what is known of them.

The users of the notifiers' atomic and non-blockable callbacks in linux 6.1 are correct, so no
finding may claim that one of them sleeps there.
"""

import json
import sys

CORRECT = (
    "drivers/iommu/",
    "virt/kvm/",
    "drivers/misc/ocxl/",
    "drivers/gpu/drm/amd/",
    "drivers/gpu/drm/i915/",
    "drivers/gpu/drm/nouveau/",
    "drivers/infiniband/hw/mlx5/",
)
SLEEPING = "HF10"
NOTIFIERS = ("mmu_notifier_ops.", "mmu_interval_notifier_ops.")


def is_false_notifier_finding(finding):
    if not finding["rule"].startswith(SLEEPING):
        return False
    steps = [step for flow in finding["flows"] for step in flow["steps"]]
    through_notifier = any(name in step["text"] for step in steps for name in NOTIFIERS)
    return through_notifier and any(step["file"].startswith(CORRECT) for step in steps)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        report = json.load(file)
    problems = []
    for notice in report["notices"]:
        if notice["kind"] == "internal":
            problems.append("internal error: {file}:{line}: {message}".format(**notice))
    for finding in report["findings"]:
        if is_false_notifier_finding(finding):
            problems.append("{file}:{line}: {rule} {message}".format(**finding))
    coverage = report["coverage"]
    if coverage["functions"] == 0:
        problems.append("no function was analysed")
    print("{functions} functions, {incomplete} incomplete, {unknownCalls} unknown calls; ".format(
        **coverage) + "{findings} findings".format(**report["summary"]))
    for problem in problems:
        print("FAILED: " + problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
