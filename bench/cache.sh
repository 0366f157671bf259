#!/bin/bash
# Does to the cache what may happen to it, and compares the reports byte by byte with one that was made
# without a cache: kills of runs at several moments, two runs at once, damage, a directory that cannot
# be written. Prints the time and the processor time of a cold and of a warm run, and the size.
#
#   bench/cache.sh TREE WORK DIRECTORY...
#
# TREE is the tree to run in, WORK a directory for the cache and the reports, which is emptied first.
# HOLDFAST is the program, if it is not the one beside this script.
set -euo pipefail

here=$(cd -- "$(dirname -- "$0")/.." && pwd)
holdfast=${HOLDFAST:-$here/holdfast}
[ $# -ge 3 ] || { sed -n '2,9s/^# \{0,1\}//p' "$0" >&2; exit 2; }
tree=$(cd -- "$1" && pwd)
work=$2
shift 2
directories=("$@")
rm -rf "$work"
mkdir -p "$work"
work=$(cd -- "$work" && pwd)
cd "$tree"

fail() {
  echo "bench/cache.sh: $*" >&2
  exit 1
}

# check REPORT OPTION...: exit code 1 says that something was found, which is an answer.
check() {
  local report=$work/$1
  shift
  "$holdfast" check -q --no-progress --format json -o "$report" "$@" "${directories[@]}" || [ $? -eq 1 ]
}

timed() {
  local what=$1
  shift
  TIMEFORMAT="$what: %R s, processor %U s + %S s"
  time check "$@"
}

same() {
  cmp "$work/plain.json" "$work/$1.json" || fail "the report differs: $1"
}

timed "without a cache" plain.json --no-cache
start=$(date +%s%N)
timed "cold" cold.json --cache "$work/cache"
cold=$((($(date +%s%N) - start) / 1000000))
same cold
timed "warm" warm.json --cache "$work/cache"
same warm
du -sh "$work/cache" | sed 's/\t.*/ on disk/'
check one.json --cache "$work/cache" --threads 1
same one

# Moments spread over a cold run, however fast the machine is.
for tenth in 1 2 4 6 8 9; do
  "$holdfast" check -q --no-progress --format json -o "$work/killed.json" --cache "$work/killed" \
    "${directories[@]}" &
  victim=$!
  sleep "$((cold * tenth / 10000)).$(printf %03d $((cold * tenth / 10 % 1000)))"
  kill -9 "$victim" 2>/dev/null || true
  wait "$victim" 2>/dev/null || true
done
check after.json --cache "$work/killed" 2>"$work/after.err"
same after
[ ! -s "$work/after.err" ] || fail "a kill was taken for damage: $(cat "$work/after.err")"
echo "killed six times: the same"

check first.json --cache "$work/both" &
other=$!
check second.json --cache "$work/both"
wait "$other"
same first
same second
check third.json --cache "$work/both" 2>"$work/third.err"
same third
[ ! -s "$work/third.err" ] || fail "two runs at once spoilt the cache: $(cat "$work/third.err")"
echo "two runs at once: the same"

python3 - "$work/both" <<'PYTHON'
import pathlib, random, sys

generator = random.Random(1)
for segment in pathlib.Path(sys.argv[1]).glob("*.segment"):
    content = bytearray(segment.read_bytes())
    # So close that whatever a run reads first has some of it.
    for at in range(generator.randrange(64), len(content), 64):
        content[at] ^= 1 << generator.randrange(8)
    segment.write_bytes(content)
PYTHON
check damaged.json --cache "$work/both" 2>"$work/damaged.err"
same damaged
[ "$(grep -c "the cache is damaged" "$work/damaged.err")" -eq 1 ] || fail "the damage was not told once"
check rebuilt.json --cache "$work/both" 2>"$work/rebuilt.err"
same rebuilt
[ ! -s "$work/rebuilt.err" ] || fail "the damage is still there: $(cat "$work/rebuilt.err")"
echo "damaged: told once, made anew, the same"

touch "$work/file"
check unwritable.json --cache "$work/file" 2>"$work/unwritable.err"
same unwritable
[ "$(grep -c "cannot be written" "$work/unwritable.err")" -eq 1 ] || fail "that it cannot be written was not told once"
echo "cannot be written: told once, the same"
