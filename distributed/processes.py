"""Looks at running processes through /proc, to kill one of a run at the right moment."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple


class Process(NamedTuple):
    """A running process."""

    pid: int
    parent: int
    command: str
    cpu_seconds: float


def processes() -> Iterator[Process]:
    """Every process that runs now."""
    ticks = os.sysconf("SC_CLK_TCK")
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit():
            continue
        try:
            command = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
            # The name in parentheses may hold spaces; what follows it does not.
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        yield Process(int(folder.name), int(fields[1]), command, (int(fields[11]) + int(fields[12])) / ticks)


def ancestors(process: Process, running: dict[int, Process]) -> Iterator[Process]:
    """Its parent, the parent of that and so on."""
    while (above := running.get(process.parent)) is not None:
        yield above
        process = above


class Killer(threading.Thread):
    """Kills, once, the first process that is found, as soon as there is one."""

    def __init__(self, what: str, find: Callable[[dict[int, Process]], Process | None]) -> None:
        super().__init__(daemon=True)
        self.what = what
        self.killed: int | None = None
        self._find = find
        self._over = threading.Event()

    def run(self) -> None:
        while not self._over.is_set():
            found = self._find({process.pid: process for process in processes()})
            if found is not None:
                try:
                    os.kill(found.pid, signal.SIGKILL)
                except ProcessLookupError:
                    continue  # It ended in between; another will come.
                self.killed = found.pid
                return
            time.sleep(0.05)

    def stop(self) -> None:
        """Ends the search."""
        self._over.set()
        self.join()
