"""Measures one hustings process on this machine: what plan.ts needs to plan a run.

    measure.py --articles 1000 --machine "name of the processor" > measured.json

Times are those of the processor (user and system), so that other work on the machine disturbs them less than a clock
would; run it where little else runs all the same. The articles are made of fixtures/, one after another up to about
700 tokens.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOKENS = 700
TOKEN = re.compile(r"\w+|[^\w\s]")


def articles() -> Iterator[str]:
    """Texts of about TOKENS tokens, without end."""
    pieces: list[str] = []
    for text in cycle([path.read_text() for path in sorted((HERE.parent / "fixtures").glob("*.txt"))]):
        pieces.append(text)
        if sum(len(TOKEN.findall(piece)) for piece in pieces) >= TOKENS:
            yield "\n\n".join(pieces)
            pieces = []


def run(command: list[str], texts: list[str]) -> tuple[float, int, int, int]:
    """Seconds of the processor, peak memory in bytes, and bytes of the analyses, plain and gzipped."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as source:
        for number, text in enumerate(texts):
            print(json.dumps({"id": str(number), "text": text, "published": "2026-05-20"}), file=source)
        source.flush()
        process = subprocess.Popen([*command, "analyze", "--jsonl", source.name], stdout=subprocess.PIPE)
        packer, written, packed = zlib.compressobj(wbits=31), 0, 0
        while block := process.stdout.read(1 << 20):
            written += len(block)
            packed += len(packer.compress(block))
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"hustings ended with exit code {process.returncode}.")
    return used.ru_utime + used.ru_stime, used.ru_maxrss * 1024, written, packed + len(packer.flush())


def main() -> None:
    """Prints what was measured as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--machine", required=True, help="what to call this machine in the plan")
    parser.add_argument(
        "--hustings", default=f"node {shlex.quote(str(HERE.parent / 'dist' / 'cli.js'))}", help="command that runs it"
    )
    arguments = parser.parse_args()
    command = shlex.split(arguments.hustings)
    texts = list(islice(articles(), arguments.articles))
    start, *_ = run(command, ["It rained."])
    seconds, memory, written, packed = run(command, texts)
    count = len(texts)
    measured = {
        "machine": arguments.machine,
        "articles": count,
        "tokens": round(sum(len(TOKEN.findall(text)) for text in texts) / count),
        "articleBytes": round(sum(len(text.encode()) for text in texts) / count),
        "articleSeconds": round((seconds - start) / count, 5),
        "startSeconds": round(start, 2),
        "memoryBytes": memory,
        "analysisBytes": round(written / count),
        "gzipBytes": round(packed / count),
    }
    print(json.dumps(measured, indent=2))


if __name__ == "__main__":
    main()
