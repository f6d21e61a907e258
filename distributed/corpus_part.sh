#!/usr/bin/env bash
# Runs hustings corpus on one part that parts.py has cut, into DIR/runs/PART: corpus_part.sh DIR PART
#
# Takes the place of analyze_part.sh where tables are wanted and not lines. A run that was killed goes on where it was.
# HUSTINGS is the command that runs hustings.
set -euo pipefail
[[ $# -eq 2 ]] || { sed -n '2s/^# //p' "$0" >&2; exit 2; }
[[ -f $1/input/$2.jsonl ]] || { echo "There is no part $2 in $1." >&2; exit 2; }
mkdir -p "$1/runs"
# shellcheck disable=SC2086 # HUSTINGS may be a command with arguments
${HUSTINGS:-hustings} corpus "$1/input/$2.jsonl" --out "$1/runs/$2" --workers 1 2>> "$1/log/$2.txt"
