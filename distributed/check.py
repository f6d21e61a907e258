"""Runs the recipes for real, kills a worker midway, and compares with the run of one process.

    check.py spark|slurm|parallel --articles 400

Prints a line of figures when the results are equal; otherwise says what differs and exits with 1. The articles are
those of fixtures/, repeated under new ids, with broken lines among them. Needs a built hustings (npm run build) or
--hustings; for spark, Java 17 and `pip install pyspark==4.0.1 pyarrow`; for slurm, root and Debian's slurm-wlm and
munge; for parallel, GNU parallel.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from parts import split
from processes import Killer, Process, ancestors

HERE = Path(__file__).resolve().parent
BROKEN = ["not JSON", '{"id":"no text"}', "[1]", '{"text":"It rained.","published":"yesterday"}', ""]
# One line in so many is broken: a prime, so that broken lines fall at other places in each part.
BROKEN_EVERY = 37
# A process that has used so much has started and is at work.
AT_WORK_SECONDS = 0.8
PARTS = 6


def article_lines(count: int) -> Iterator[str]:
    """The lines of the input, without line feeds."""
    texts = [path.read_text() for path in sorted((HERE.parent / "fixtures").glob("*.txt"))]
    for i in range(count):
        if i % BROKEN_EVERY == BROKEN_EVERY - 1:
            yield BROKEN[i // BROKEN_EVERY % len(BROKEN)]
        else:
            article = {"id": f"article-{i}", "text": texts[i % len(texts)], "published": "2026-05-20"}
            yield json.dumps(article, ensure_ascii=False)


def need(present: bool, sentence: str) -> None:
    """Ends with a sentence where something that a recipe needs is missing."""
    if not present:
        sys.exit(sentence)


@contextmanager
def killing(*killers: Killer) -> Iterator[None]:
    """Runs killers beside a run and demands that each has killed."""
    for killer in killers:
        killer.start()
    try:
        yield
    finally:
        for killer in killers:
            killer.stop()
    for killer in killers:
        need(killer.killed is not None, f"The run was over before {killer.what} could be killed: give more --articles.")


def analyzing(running: dict[int, Process], mark: str) -> Iterator[Process]:
    """The hustings processes of this run that are at work; `mark` stands in the command of this run only."""
    for process in running.values():
        if " analyze --jsonl " in process.command and mark in process.command and process.cpu_seconds > AT_WORK_SECONDS:
            # A shell that waits for hustings may carry the same words.
            if process.pid not in {other.parent for other in running.values()}:
                yield process


def part_killer(folder: Path) -> Killer:
    """Kills a hustings that analyses a part, once another part is done."""

    def find(running: dict[int, Process]) -> Process | None:
        if not any((folder / "output").glob("*.jsonl")):
            return None
        return next(analyzing(running, str(folder)), None)

    return Killer("a hustings process", find)


def run_parallel(work: Path, source: Path, hustings: str) -> list[Killer]:
    """GNU parallel over parts; the one that is killed is tried again."""
    need(shutil.which("parallel") is not None, "GNU parallel is missing: apt-get install parallel.")
    folder = work / "parts"
    parts = split(str(source), part_lines(source), folder)
    command = ["parallel", "--will-cite", "--jobs", "2", "--joblog", str(folder / "jobs.tsv")]
    command += ["--resume-failed", "--retries", "3"]
    killer = part_killer(folder)
    with killing(killer):
        subprocess.run(
            [*command, str(HERE / "analyze_part.sh"), str(folder), "{}", ":::", *[part.name for part in parts]],
            check=True,
            env={**os.environ, "HUSTINGS": hustings},
        )
    merged(folder, work)
    return [killer]


def run_slurm(work: Path, source: Path, hustings: str) -> list[Killer]:
    """A Slurm array over parts, on a cluster of this machine; the task whose hustings is killed is queued again."""
    need(
        all(map(shutil.which, ["slurmctld", "slurmd", "munged"])), "Slurm is missing: apt-get install slurm-wlm munge."
    )
    need(os.geteuid() == 0, "A Slurm cluster of this machine can only be started by root.")
    folder = work / "parts"
    split(str(source), part_lines(source), folder)
    cluster = work / "cluster"
    environment = {**os.environ, "HUSTINGS": hustings, "SLURM_CONF": str(cluster / "slurm.conf")}
    ports = {"SLURMCTLD_PORT": "16817", "SLURMD_PORT": "16818"}
    subprocess.run([HERE / "one_node_slurm.sh", "start", cluster], check=True, env={**environment, **ports})
    try:
        killer = part_killer(folder)
        with killing(killer):
            submit = ["sbatch", "--parsable", "--array=1-4", str(HERE / "slurm_array.sbatch"), str(folder)]
            job = subprocess.run(
                [*submit, str(HERE / "analyze_part.sh")],
                check=True,
                env=environment,
                cwd=work,
                capture_output=True,
                text=True,
            ).stdout.strip()
            while is_queued(job, environment):
                time.sleep(1)
    finally:
        subprocess.run([HERE / "one_node_slurm.sh", "stop", cluster], check=True)
    merged(folder, work)
    return [killer]


def is_queued(job: str, environment: dict[str, str]) -> bool:
    """Whether a task of the job waits or runs; one that failed waits for two minutes before it runs again."""
    queue = subprocess.run(["squeue", "--noheader", f"--job={job}"], env=environment, capture_output=True, text=True)
    return queue.stdout.strip() != ""


def part_lines(source: Path) -> int:
    """Lines of a part, so that there are a few parts more than workers."""
    with open(source, "rb") as file:
        return max(1, sum(1 for _ in file) // PARTS)


def merged(folder: Path, work: Path) -> None:
    """Joins the parts as a user does."""
    subprocess.run([sys.executable, HERE / "parts.py", "merge", folder, "--out", work / "merged.jsonl"], check=True)


def run_spark(work: Path, source: Path, hustings: str) -> list[Killer]:
    """Spark with two workers, each a process of its own: one is killed, and later a hustings of another."""
    need(
        all(map(importlib.util.find_spec, ["pyspark", "pyarrow"])),
        f"PySpark is missing for {sys.executable}: pip install pyspark==4.0.1 pyarrow.",
    )
    need(shutil.which("java") is not None or "JAVA_HOME" in os.environ, "Spark needs Java 17 or later.")
    command = [
        sys.executable,
        HERE / "spark_analyze.py",
        source,
        "--out",
        work / "spark",
        "--batch",
        "check",
        "--tables",
    ]
    command += ["--hustings", hustings, "--partition-bytes", str(source.stat().st_size // PARTS)]
    command += ["--master", "local-cluster[2,1,1024]"]
    with open(work / "spark.log", "wb") as log_file:
        driver = subprocess.Popen(
            command,
            env={**os.environ, "PYSPARK_PYTHON": sys.executable},
            stdout=subprocess.PIPE,
            stderr=log_file,
            text=True,
        )

    def of_driver(running: dict[int, Process]) -> Iterator[tuple[Process, list[Process]]]:
        for process in analyzing(running, ""):
            above = list(ancestors(process, running))
            if any(ancestor.pid == driver.pid for ancestor in above):
                yield process, above

    def executor(running: dict[int, Process]) -> Process | None:
        above = next((above for _, above in of_driver(running)), [])
        return next((ancestor for ancestor in above if "CoarseGrainedExecutorBackend" in ancestor.command), None)

    def child(running: dict[int, Process]) -> Process | None:
        # What ran under the killed executor ends with it; one of another is wanted.
        dead = killers[0].killed
        for process, above in of_driver(running):
            if dead is not None and dead not in [ancestor.pid for ancestor in above]:
                return process
        return None

    killers = [Killer("an executor", executor), Killer("a hustings process", child)]
    with killing(*killers):
        said, _ = driver.communicate()
        log = (work / "spark.log").read_text(errors="replace")
        need(
            driver.returncode == 0, f"{log[-3000:]}\nSpark failed; its whole log is spark.log in the folder of --work."
        )
    print(said, end="")
    return killers


def lines_of(path: Path) -> list[bytes]:
    """The lines of a file, cut at line feeds only: JSON may hold other ends of lines."""
    return path.read_bytes().removesuffix(b"\n").split(b"\n")


def differences(work: Path, engine: str, single: list[bytes]) -> Iterator[str]:
    """What is not as in the run of one process."""
    if engine != "spark":
        if lines_of(work / "merged.jsonl") != single:
            yield "merged.jsonl differs from single.jsonl"
        return
    from pyarrow import dataset

    def rows(name: str) -> list[dict]:
        return dataset.dataset(work / "spark" / name / "batch=check").to_table().to_pylist()

    written = [row["output"].encode() for row in sorted(rows("records"), key=lambda row: (row["block"], row["row"]))]
    for number, (found, expected) in enumerate(zip(written, single, strict=True), 1):
        # An error counts its line within the task there; the typed errors below count it in the file.
        if found != expected and not expected.startswith(b'{"error":'):
            yield f"record {number} differs"
    typed: dict[int, dict] = {}
    for row in rows("analyses"):
        typed[row["line"]] = {name: value for name, value in row.items() if name not in ("file", "line")}
    for row in rows("errors"):
        typed[row["line"]] = {"error": {name: row[name] for name in ("code", "message", "line")}}
    for number, expected in enumerate(single, 1):
        if typed.get(number) != json.loads(expected):
            yield f"typed row {number} differs"
    quoted = sum(len(row.get("quotations", [])) for row in typed.values())
    if len(rows("tables/quotations")) != quoted:
        yield "the table of quotations has another number of rows than the analyses"


def main() -> None:
    """The command line."""
    engines = {"parallel": run_parallel, "slurm": run_slurm, "spark": run_spark}
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("engine", choices=engines)
    parser.add_argument("--articles", type=int, default=400)
    parser.add_argument(
        "--hustings", default=f"node {shlex.quote(str(HERE.parent / 'dist' / 'cli.js'))}", help="command that runs it"
    )
    parser.add_argument("--work", type=Path, help="folder to work in and to leave (default: a temporary one)")
    arguments = parser.parse_args()
    need(
        subprocess.run([*shlex.split(arguments.hustings), "--version"], capture_output=True).returncode == 0,
        f"{arguments.hustings} does not run: npm run build first, or give --hustings.",
    )
    with tempfile.TemporaryDirectory() as temporary:
        work = (arguments.work or Path(temporary)).resolve()
        work.mkdir(parents=True, exist_ok=True)
        source = work / "articles.jsonl"
        source.write_text("".join(f"{line}\n" for line in article_lines(arguments.articles)))

        started = time.monotonic()
        with open(work / "single.jsonl", "wb") as output:
            command = [*shlex.split(arguments.hustings), "analyze", "--jsonl", str(source)]
            subprocess.run(command, check=True, stdout=output, stderr=subprocess.DEVNULL)
        alone = time.monotonic() - started
        killers = engines[arguments.engine](work, source, arguments.hustings)
        together = time.monotonic() - started - alone

        single = lines_of(work / "single.jsonl")
        found = list(differences(work, arguments.engine, single))
        need(not found, "\n".join(found))
        errors = sum(line.startswith(b'{"error":') for line in single)
        killed = " and ".join(killer.what for killer in killers)
        print(
            f"{arguments.engine}: {len(single)} lines, {errors} of them errors; killed {killed} midway; "
            f"equal to one process. One process {alone:.1f} s, {arguments.engine} {together:.1f} s."
        )


if __name__ == "__main__":
    main()
