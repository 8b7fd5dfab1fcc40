#!/usr/bin/env bash
# Merges a folder in parts, several at a time, and joins them: scripts/merge-shards.sh FOLDER OUT PARTS [AT_A_TIME] [MORE…]
# The parts share nothing but OUT, so they may run on several machines that see both folders:
#   seq 100 | parallel -S node1,node2 npm run -s merge -- FOLDER --out OUT --threads 1 --shard {}/100
# Run again after a stop, it goes on where it was. MORE goes to the joining run, as --json or --compare FILE.
set -euo pipefail
if [ $# -lt 3 ]; then
  sed -n '2s/^# //p' "$0" >&2
  exit 2
fi
folder=$(realpath "$1")
out=$(realpath -m "$2")
parts=$3
at_a_time=${4:-$(nproc)}
shift $(($# < 4 ? 3 : 4))
cd "$(dirname "${BASH_SOURCE[0]}")/.."

seq "$parts" | xargs -P "$at_a_time" -I '{}' \
  npm run -s merge -- "$folder" --out "$out" --threads 1 --shard "{}/$parts" >&2
npm run -s merge -- "$folder" --out "$out" --shards "$parts" "$@"
