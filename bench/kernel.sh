#!/bin/bash
# Times Holdfast on a kernel tree, beside ctags and, if it is installed, sparse.
#
#   bench/kernel.sh [--tree DIR] [--parts "1/8 1/4 1/2 1"] [--only holdfast]
#
# Needs Debian's linux-source-6.1 (unpacked to a temporary directory unless --tree is given), a JDK,
# GNU time and universal-ctags. Prints one table in Markdown; times are seconds, CPU is user + system,
# memory is the largest resident size. Run it on a machine that does nothing else: the load before
# and after is printed with the results.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
holdfast=$PWD/holdfast
tree=
parts="1/8 1/4 1/2 1"
beside=yes
while [ $# -gt 0 ]; do
  case $1 in
    --tree) tree=$2; shift 2 ;;
    --parts) parts=$2; shift 2 ;;
    --only)
      [ "${2-}" = holdfast ] || { echo "--only takes holdfast" >&2; exit 2; }
      beside=no
      shift 2
      ;;
    *) sed -n '2,10p' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
  esac
done
[ -x /usr/bin/time ] || { echo "GNU time is needed: apt-get install time" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ -z "$tree" ]; then
  [ -f /usr/src/linux-source-6.1.tar.xz ] ||
    { echo "apt-get install linux-source-6.1, or give --tree DIR" >&2; exit 2; }
  tar -C "$work" -xf /usr/src/linux-source-6.1.tar.xz
  tree=$work/linux-source-6.1
fi
tree=$(cd "$tree" && pwd)
"$holdfast" --version

# Every n-th source file, so that each part has the mix of the whole.
sources() {
  (cd "$tree" && find . -name '*.c' -type f | LC_ALL=C sort | awk -v n="$1" 'NR % n == 0')
}

# The sources of a part, as a tree of links with the headers, Makefiles and tables of the whole one:
# includes lead to the same files whatever the part.
part_tree() {
  local n=$1 at=$work/part-$1
  mkdir "$at"
  (cd "$tree" && find . \( -name '*.h' -o -name 'Makefile*' -o -name 'Kbuild*' \) -type f) > "$work/list"
  sources "$n" >> "$work/list"
  (cd "$tree" && tar -cf - -T "$work/list") | tar -C "$at" -xf -
  printf '%s' "$at"
}

# Runs a command in a directory; prints wall, CPU and memory. Findings are no failure.
timed() {
  local directory=$1
  shift
  (cd "$directory" && /usr/bin/time -o "$work/time" -f '%e %U %S %M' "$@" \
    > "$work/out" 2> "$work/err") || [ $? -le 1 ] || { cat "$work/err" >&2; exit 1; }
  tail -n 1 "$work/time" | awk '{ printf "%.1f %.1f %.2f\n", $1, $2 + $3, $4 / 1048576 }'
}

megabytes() {
  sources "$1" | (cd "$tree" && xargs -d '\n' cat) | wc -c | awk '{ printf "%.1f", $1 / 1e6 }'
}

echo "load before: $(cut -d' ' -f1-3 /proc/loadavg), $(nproc) processors"
echo
echo "| part | tool | sources | MB of .c | wall s | CPU s | GiB | CPU s per MB | functions per s |"
echo "|---|---|---|---|---|---|---|---|---|"
row() {
  local part=$1 tool=$2 count=$3 size=$4 wall=$5 cpu=$6 memory=$7 functions=${8:-0}
  awk -v p="$part" -v t="$tool" -v c="$count" -v m="$size" -v w="$wall" -v u="$cpu" -v g="$memory" \
    -v f="$functions" 'BEGIN { printf "| %s | %s | %d | %s | %s | %s | %s | %.2f | %s |\n",
      p, t, c, m, w, u, g, u / m, f ? sprintf("%d", f / w) : "" }'
}

for part in $parts; do
  n=${part#*/}
  at=$tree
  [ "$n" = 1 ] || at=$(part_tree "$n")
  count=$(sources "$n" | wc -l)
  size=$(megabytes "$n")
  result=$(timed "$at" "$holdfast" check --no-cache --no-progress --format json -o "$work/report.json" .)
  read -r wall cpu memory <<< "$result"
  functions=$(grep -o '"functions" *: *[0-9]*' "$work/report.json" | head -n 1 | grep -o '[0-9]*$')
  row "$part" "holdfast check" "$count" "$size" "$wall" "$cpu" "$memory" "$functions"
  if [ "$beside" = yes ]; then
    sources "$n" > "$work/files"
    result=$(timed "$at" ctags -f /dev/null --languages=C -L "$work/files")
    read -r wall cpu memory <<< "$result"
    row "$part" "ctags" "$count" "$size" "$wall" "$cpu" "$memory"
    if command -v sparse > /dev/null; then
      result=$(timed "$at" sh -c 'while read -r file; do
        sparse -nostdinc -Iinclude -Iinclude/uapi -Iarch/x86/include -D__KERNEL__ "$file" || true
      done < "$1"' sh "$work/files")
      read -r wall cpu memory <<< "$result"
      row "$part" "sparse, unconfigured" "$count" "$size" "$wall" "$cpu" "$memory"
    fi
  fi
  [ "$at" = "$tree" ] || rm -rf "$at"
done
echo
echo "load after: $(cut -d' ' -f1-3 /proc/loadavg)"
