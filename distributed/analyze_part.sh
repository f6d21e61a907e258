#!/usr/bin/env bash
# Analyses one part of an input that parts.py has cut: analyze_part.sh DIR PART
#
# A part that is complete is passed over, so the same command may run again after any failure. The output appears whole or not at all.
# HUSTINGS is the command that runs hustings; LONGEST_LINE the bytes of a line beyond which it becomes an error.
set -euo pipefail
[[ $# -eq 2 ]] || { sed -n '2s/^# //p' "$0" >&2; exit 2; }
dir=$1 part=$2
IFS=$'\t' read -r _ first lines < <(awk -F '\t' -v part="$part" '$1 == part' "$dir/parts.tsv") ||
  { echo "There is no part $part in $dir/parts.tsv." >&2; exit 2; }
output=$dir/output/$part.jsonl

ended_lines() { wc -l < "$1"; }

[[ -f $output ]] && (($(ended_lines "$output") == lines)) && exit 0
# A name for each attempt: two attempts may run at once when a node was given up for lost.
unfinished=$output.$(hostname)-$$.unfinished
trap 'rm -f "$unfinished"' EXIT
# shellcheck disable=SC2086 # HUSTINGS may be a command with arguments
${HUSTINGS:-hustings} analyze --jsonl --first-line "$first" --longest-line "${LONGEST_LINE:-4194304}" \
  "$dir/input/$part.jsonl" > "$unfinished" 2> "$dir/log/$part.txt"
found=$(ended_lines "$unfinished")
((found == lines)) || { echo "Part $part gave $found lines for $lines." >&2; exit 1; }
sync "$unfinished"
mv "$unfinished" "$output"
