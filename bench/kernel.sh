#!/bin/bash
# Times Holdfast on a kernel tree, beside the bare parser, ctags and, if there is a configured tree, sparse.
#
#   bench/kernel.sh [--tree DIR] [--parts "1/8 1/4 1/2 1"] [--only holdfast] [--configured DIR]
#
# Needs Debian's linux-source-6.1 (unpacked to a temporary directory unless --tree is given), a JDK,
# GNU time and universal-ctags. Prints one table in Markdown; times are seconds, CPU is user + system,
# memory is the largest resident size. Run it on a machine that does nothing else: the load before
# and after is printed with the results.
#
# For each part: the floor (its .c files parsed by CDT and nothing else, with the same settings of the
# Java machine), a run without a cache, one that fills a cache, one that uses it, one after one file
# was changed, and ctags -R, headers and all.
#
# --configured names a tree that was built as far as it is to be compared, with its compile_commands.json:
# only there sparse has the generated headers without which it gives up on most files. Holdfast runs
# over the same files with --compile-commands.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
holdfast=$PWD/holdfast
tree=
parts="1/8 1/4 1/2 1"
beside=yes
configured=
while [ $# -gt 0 ]; do
  case $1 in
    --tree) tree=$2; shift 2 ;;
    --parts) parts=$2; shift 2 ;;
    --configured) configured=$(cd "$2" && pwd); shift 2 ;;
    --only)
      [ "${2-}" = holdfast ] || { echo "--only takes holdfast" >&2; exit 2; }
      beside=no
      shift 2
      ;;
    *) sed -n '2,19p' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
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
jar=$PWD/.holdfast/launcher/holdfast.jar

# Every n-th source file, so that each part has the mix of the whole.
sources() {
  (cd "$tree" && find . -name '*.c' -type f | LC_ALL=C sort | awk -v n="$1" 'NR % n == 0')
}

# The sources of a part with the headers, Makefiles and tables of the whole tree: includes lead to the
# same files whatever the part. Hard links where the file system allows them.
part_tree() {
  local n=$1 at=$work/part-$1
  (cd "$tree" && find . \( -name '*.h' -o -name 'Makefile*' -o -name 'Kbuild*' \) -type f) > "$work/list"
  sources "$n" >> "$work/list"
  mkdir "$at"
  (cd "$tree" && xargs -d '\n' -a "$work/list" cp -l --parents -t "$at" 2> /dev/null) || {
    rm -rf "$at" "$work/tags"
    mkdir "$at"
    (cd "$tree" && tar -cf - -T "$work/list") | tar -C "$at" -xf -
  }
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

# What the launcher gives the Java machine for a run over so many sources.
settings() {
  if [ "$1" -ge 8000 ]; then
    echo "-XX:InlineSmallCode=800 -XX:FreqInlineSize=80 -XX:MaxInlineLevel=6 -XX:Tier4InvocationThreshold=15000 -XX:Tier4MinInvocationThreshold=2000 -XX:Tier4CompileThreshold=45000 -XX:Tier4BackEdgeThreshold=120000 -Xms7400m -Xmx7400m -Xmn1400m -XX:MetaspaceSize=192m -XX:MaxTenuringThreshold=2 -XX:+UseTransparentHugePages"
  else
    echo "-XX:TieredStopAtLevel=1 -XX:MaxRAMPercentage=70"
  fi
}

# Times a command over a part, prints its row, and leaves its wall time in $wall.
measure() {
  local part=$1 tool=$2 count=$3 size=$4 at=$5
  shift 5
  local result cpu memory functions=0
  rm -f "$work/report.json"
  result=$(timed "$at" "$@")
  read -r wall cpu memory <<< "$result"
  [ ! -f "$work/report.json" ] ||
    functions=$(grep -o '"functions" *: *[0-9]*' "$work/report.json" | head -n 1 | grep -o '[0-9]*$')
  awk -v p="$part" -v t="$tool" -v c="$count" -v m="$size" -v w="$wall" -v u="$cpu" -v g="$memory" \
    -v f="$functions" -v l="$floor" 'BEGIN { printf "| %s | %s | %d | %s | %s | %s | %s | %.2f | %s | %s |\n",
      p, t, c, m, w, u, g, u / m, l ? sprintf("%.2f", w / l) : "", f ? sprintf("%d", f / w) : "" }'
}

echo "load before: $(cut -d' ' -f1-3 /proc/loadavg), $(nproc) processors"
echo
echo "| part | what | sources | MB of .c | wall s | CPU s | GiB | CPU s per MB | wall ÷ floor | functions per s |"
echo "|---|---|---|---|---|---|---|---|---|---|"
run=("$holdfast" check --no-progress --format json -o "$work/report.json")
javac -nowarn -cp "$jar" -d "$work/classes" bench/ParseOnly.java
for part in $parts; do
  n=${part#*/}
  at=$(part_tree "$n")
  count=$(sources "$n" | wc -l)
  size=$(megabytes "$n")
  sources "$n" > "$work/files"
  floor=
  # shellcheck disable=SC2046 # the settings are several words
  measure "$part" "floor: parse only" "$count" "$size" "$at" java -Xlog:disable -XX:+UseParallelGC \
    $(settings "$count") -cp "$jar:$work/classes" ParseOnly "$(nproc)" "$work/files"
  floor=$wall
  measure "$part" "check, no cache" "$count" "$size" "$at" "${run[@]}" --no-cache .
  rm -rf "$work/cache"
  measure "$part" "check, fills a cache" "$count" "$size" "$at" "${run[@]}" --cache "$work/cache" .
  measure "$part" "check, warm" "$count" "$size" "$at" "${run[@]}" --cache "$work/cache" .
  changed=$at/$(sed -n "$((count / 2))p" "$work/files")
  cp "$changed" "$work/changed.c" && echo 'static int changed;' >> "$work/changed.c" &&
    mv "$work/changed.c" "$changed"
  measure "$part" "check, one file changed" "$count" "$size" "$at" "${run[@]}" --cache "$work/cache" .
  [ "$beside" = no ] || measure "$part" "ctags -R" "$count" "$size" "$at" ctags -R -f "$work/tags" .
  rm -rf "$at" "$work/tags"
done
if [ -n "$configured" ]; then
  # The commands of the database as commands of sparse.
  python3 - "$configured/compile_commands.json" > "$work/sparse.sh" << 'END'
import json, os, shlex, sys
for entry in json.load(open(sys.argv[1], encoding="utf-8")):
    words = entry.get("arguments") or shlex.split(entry["command"])
    if entry["file"].endswith(".c") and "-D__KERNEL__" in words:
        kept = [w for i, w in enumerate(words[1:-1], 1)
                if w != "-c" and w != "-o" and words[i - 1] != "-o" and not w.startswith(("-Wp", "-W"))]
        print("cd", shlex.quote(entry["directory"]), "&& sparse", shlex.join(kept),
              shlex.quote(entry["file"]), "|| true")
END
  count=$(wc -l < "$work/sparse.sh")
  size=$(python3 -c 'import json, os, sys
print(round(sum(os.path.getsize(os.path.join(e["directory"], e["file"]))
    for e in json.load(open(sys.argv[1])) if e["file"].endswith(".c")) / 1e6, 1))' \
    "$configured/compile_commands.json")
  floor=
  measure "configured" "check --compile-commands" "$count" "$size" "$configured" \
    "${run[@]}" --no-cache --compile-commands compile_commands.json
  if command -v sparse > /dev/null; then
    measure "configured" "sparse, each file" "$count" "$size" "$configured" sh "$work/sparse.sh"
    echo
    echo "sparse gave up on $(grep -c 'error: unable to open' "$work/err" || true) files"
  fi
fi
echo
echo "load after: $(cut -d' ' -f1-3 /proc/loadavg)"
