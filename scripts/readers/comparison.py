"""What the readers share: the analyses that were exported, and a comparison that counts facts and tells the first that differs.

Offsets in analyses.jsonl count code points, so that Python can cut the texts by them.
"""

import json
import re
import sys
import urllib.parse
from pathlib import Path

WORK = Path(sys.argv[1])
ANALYSES = [json.loads(line) for line in (WORK / "analyses.jsonl").open(encoding="utf-8")]
#: Characters at which a span is written as several in formats of lines.
BREAKS = re.compile("[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]")


class Comparison:
    """Counts facts that are the same; ends the script at the first that is not."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.facts = 0

    def same(self, where: str, got, expected) -> None:
        if got != expected:
            sys.exit(f"{self.name}: {where}\n  read:     {got!r}\n  expected: {expected!r}")
        self.facts += len(expected) if isinstance(expected, (list, set, dict)) else 1

    def done(self, more: str = "") -> None:
        print(f"{self.name}: {len(ANALYSES)} articles, {self.facts} facts the same{more}")


def span(of: dict) -> tuple[int, int]:
    return of["start"], of["end"]


def file_of(analysis: dict, ending: str) -> Path:
    """The file of an article in a folder of exports, found by decoding the names that are there."""
    return FILES[ending][analysis["article"]["id"]]


class _Files(dict):
    FOLDERS = {"ann": "brat", "txt": "brat", "tml": "timeml", "jsonld": "web-annotation"}

    def __missing__(self, ending: str) -> dict:
        folder = WORK / self.FOLDERS[ending]
        self[ending] = {urllib.parse.unquote(path.name[: -len(ending) - 1]): path for path in folder.glob(f"*.{ending}")}
        return self[ending]


FILES = _Files()
