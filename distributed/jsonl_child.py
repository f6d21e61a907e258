"""A live `hustings analyze --jsonl` process that answers line for line."""

from __future__ import annotations

import subprocess
import tempfile
import threading
from collections.abc import Iterator, Sequence


class ChildFailed(RuntimeError):
    """The child ended early, with an error, or gave another number of lines than it got."""


class JsonlChild:
    """Feeds lines to a process and reads one answer for each, never holding more than a pipe between them.

    The lines of a call are written by a thread while the caller reads, so that neither side waits for the other for
    ever. What the child says on standard error goes to a file: a pipe that nobody reads would fill and stop it.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._said = tempfile.TemporaryFile()
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._said)

    def answers(self, lines: Sequence[bytes]) -> Iterator[bytes]:
        """The answer to each line, in order, without line feeds. Lines must hold no line feed."""
        feeder = threading.Thread(target=self._feed, args=(lines,), daemon=True)
        feeder.start()
        for _ in lines:
            answer = self._process.stdout.readline()
            if not answer.endswith(b"\n"):
                raise self._failure("ended before it had answered every line")
            yield answer[:-1]
        feeder.join()

    def close(self) -> None:
        """Tells the child that the input is over and checks that it ends well."""
        self._process.stdin.close()
        if self._process.stdout.readline():
            raise self._failure("gave more lines than it got")
        if self._process.wait() != 0:
            raise self._failure("failed")

    def kill(self) -> None:
        """Ends the child, whatever it does."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        self._process.stdout.close()
        self._said.close()

    def _feed(self, lines: Sequence[bytes]) -> None:
        try:
            for line in lines:
                self._process.stdin.write(line + b"\n")
            self._process.stdin.flush()
        except (BrokenPipeError, ValueError):
            pass  # The child is gone; whoever waits for its answer notices.

    def _failure(self, what: str) -> ChildFailed:
        self._process.kill()
        code = self._process.wait()
        self._said.seek(0, 2)
        self._said.seek(max(0, self._said.tell() - 2000))
        said = self._said.read().decode("utf-8", "replace").strip()
        return ChildFailed(f"hustings {what} (exit code {code}). Its last words: {said or 'none'}")
