"""Cuts JSON Lines into parts for the tasks of an array, and joins what the tasks wrote.

    parts.py split INPUT --lines 10000 --out DIR
    parts.py merge DIR --out FILE

DIR gets input/00001.jsonl and so on, and parts.tsv: for each part its name, the number of its first line and how many
lines it has. The tasks (analyze_part.sh) write output/00001.jsonl and so on. Merging checks first that every part has
as many lines as its input; where some have not, it names them and writes nothing.
"""

from __future__ import annotations

import argparse
import gzip
import os
import shutil
import sys
import zlib
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import BinaryIO, NamedTuple

MANIFEST = "parts.tsv"


class Part(NamedTuple):
    """A run of lines of the input."""

    name: str
    first_line: int
    lines: int


def opened(path: str) -> BinaryIO:
    """The bytes of a file, unpacked where it is gzipped; standard input for `-`."""
    if path == "-":
        return sys.stdin.buffer
    return gzip.open(path, "rb") if path.endswith(".gz") else open(path, "rb")


def written(target: Path, lines: Iterator[bytes]) -> int:
    """Writes lines to a file that appears whole or not at all; how many they were."""
    unfinished = target.with_suffix(".unfinished")
    count = 0
    with open(unfinished, "wb") as file:
        for line in lines:
            file.write(line if line.endswith(b"\n") else line + b"\n")
            count += 1
        file.flush()
        os.fsync(file.fileno())
    os.replace(unfinished, target)
    return count


def split(source: str, lines: int, folder: Path) -> list[Part]:
    """Cuts the source into parts of so many lines. The manifest comes last: where it stands, the parts are whole."""
    if (folder / MANIFEST).exists():
        sys.exit(f"{folder} holds parts already: take another folder, or remove it.")
    for name in ("input", "output", "log"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    parts: list[Part] = []
    with opened(source) as file:
        first = 1
        while True:
            name = f"{len(parts) + 1:05}"
            target = folder / "input" / f"{name}.jsonl"
            count = written(target, islice(file, lines))
            if count == 0:
                target.unlink()
                break
            parts.append(Part(name, first, count))
            first += count
    written(folder / MANIFEST, (f"{part.name}\t{part.first_line}\t{part.lines}\n".encode() for part in parts))
    return parts


def parts_of(folder: Path) -> list[Part]:
    """The parts that the manifest lists."""
    try:
        rows = [line.split("\t") for line in (folder / MANIFEST).read_text().splitlines()]
    except FileNotFoundError:
        sys.exit(f"{folder} holds no {MANIFEST}: cut the input with parts.py split first.")
    return [Part(name, int(first), int(lines)) for name, first, lines in rows]


def lines_in(path: Path) -> int:
    """How many lines end in a file; a last line that was cut does not count."""
    with open(path, "rb") as file:
        return sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 20), b""))


def incomplete(folder: Path) -> Iterator[str]:
    """A sentence for each part whose output is missing or has another number of lines than its input."""
    for part in parts_of(folder):
        output = folder / "output" / f"{part.name}.jsonl"
        if not output.exists():
            yield f"part {part.name} has no output"
        elif (found := lines_in(output)) != part.lines:
            yield f"part {part.name} has {found} lines of output for {part.lines} of input"


def merge(folder: Path, target: str) -> int:
    """Joins the outputs in the order of the input; how many lines they have."""
    faults = list(incomplete(folder))
    if faults:
        sys.exit(
            "\n".join(
                [*faults, f"{len(faults)} parts are not complete: run the tasks again; finished ones are passed over."]
            )
        )
    unfinished = f"{target}.unfinished"
    with gzip.open(unfinished, "wb") if target.endswith(".gz") else open(unfinished, "wb") as file:
        for part in parts_of(folder):
            with open(folder / "output" / f"{part.name}.jsonl", "rb") as output:
                shutil.copyfileobj(output, file, 1 << 20)
    os.replace(unfinished, target)
    return sum(part.lines for part in parts_of(folder))


def positive(text: str) -> int:
    """A whole number from 1 on."""
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("it must be a whole number from 1 on")
    return value


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    splitting = commands.add_parser("split", help="cut JSON Lines into parts")
    splitting.add_argument("input", help="JSON Lines, also gzipped; - for standard input")
    splitting.add_argument("--lines", type=positive, default=10_000, help="lines of a part (default: 10000)")
    splitting.add_argument("--out", type=Path, required=True, help="folder of the parts")
    merging = commands.add_parser("merge", help="join the outputs of the parts")
    merging.add_argument("folder", type=Path)
    merging.add_argument("--out", required=True, help="file to write; gzipped where its name ends in .gz")
    arguments = parser.parse_args()
    if arguments.command == "split":
        try:
            parts = split(arguments.input, arguments.lines, arguments.out)
        except (OSError, EOFError, zlib.error) as error:
            sys.exit(f"Cannot cut {arguments.input}: {error}")
        print(f"{sum(part.lines for part in parts)} lines in {len(parts)} parts")
    else:
        print(f"{merge(arguments.folder, arguments.out)} lines in {arguments.out}")


if __name__ == "__main__":
    main()
