#!/bin/bash
# Checks that directories of a kernel tree give the same report, byte for byte, with 1, 2 and 8 threads
# and however they are named: in another order, twice, as absolute paths, from inside the tree.
#
#   bench/same-bytes.sh --tree DIR [--brief] DIRECTORY...
#
# --brief makes two runs instead of five: one thread and the plain names, eight and all other names.
set -euo pipefail
holdfast=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/holdfast
usage() { sed -n '2,7p' "${BASH_SOURCE[0]}" >&2; exit 2; }
tree=
brief=no
while [ $# -gt 0 ]; do
  case $1 in
    --tree) [ $# -ge 2 ] || usage; tree=$2; shift 2 ;;
    --brief) brief=yes; shift ;;
    -*) usage ;;
    *) break ;;
  esac
done
[ -n "$tree" ] && [ $# -gt 0 ] || usage
tree=$(cd "$tree" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# report NAME WORKING-DIRECTORY ARGUMENT...: exit codes 0 and 1 are both answers
report() {
  local name=$1 directory=$2 status=0
  shift 2
  (cd "$directory" && "$holdfast" check -q --no-cache --no-progress --min-confidence low --format sarif \
    -o "$work/$name" "$@") || status=$?
  [ "$status" -le 1 ] || { echo "holdfast check $* ended with $status" >&2; exit 1; }
  echo "$(sha256sum < "$work/$name" | cut -c1-16)  $name"
  cmp "$work/first" "$work/$name"
}

others=(.)
for directory in "$@"; do
  others=("$tree/$directory" "./$(realpath --relative-to="$tree/$1" "$tree/$directory")" "${others[@]}")
done
report first "$tree" --threads 1 "$@"
if [ "$brief" = no ]; then
  report two-threads "$tree" --threads 2 "$@"
  report eight-threads "$tree" --threads 8 "$@"
  report other-names "$tree/$1" --threads 2 "${others[@]}"
fi
report eight-threads-and-other-names "$tree/$1" --threads 8 "${others[@]}"
echo "all reports are the same"
