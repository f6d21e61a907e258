"""Executes one notebook in one kernel and tells how it went, as one line of JSON.

    execute.py IN.ipynb OUT.ipynb FOLDER SECONDS

The kernel is the one that the notebook names; it starts in FOLDER. A cell has SECONDS. OUT holds the outputs of the cells that ran.
Not nbconvert, because it takes cells for done that a kernel only skipped: after a failing cell tslab answers every later one with
“abort”, which is no error to nbclient. Here every cell must be answered with “ok”.
"""

from __future__ import annotations

import json
import sys
from queue import Empty
from typing import Any

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionComplete

# Seconds of silence after which a cell has said everything: Deno's kernel may be idle before what a cell printed has gone out.
SILENCE = 0.3


def complaint(cell: Any) -> str:
    """What a cell that failed printed: its error, failing that whatever it wrote to standard error."""
    errors = [f"{o.ename}: {o.evalue}" for o in cell.outputs if o.output_type == "error"]
    warnings = [o.text for o in cell.outputs if o.output_type == "stream" and o.name == "stderr"]
    return "\n".join(errors or warnings).strip()


def main() -> None:
    source, target, folder, seconds = sys.argv[1:]
    notebook = nbformat.read(source, as_version=4)
    client = NotebookClient(
        notebook,
        kernel_name=notebook.metadata.kernelspec.name,
        timeout=int(seconds),
        resources={"metadata": {"path": folder}},
        record_timing=False,
        coalesce_streams=True,
        store_widget_state=False,
    )
    started: list[int] = []
    answered: dict[int, str] = {}

    def on_cell_execute(cell: Any, cell_index: int) -> None:
        if cell.cell_type == "code":
            started.append(cell_index)

    async def on_cell_executed(cell: Any, cell_index: int, execute_reply: Any) -> None:
        answered[cell_index] = execute_reply["content"]["status"]
        request = execute_reply["parent_header"]["msg_id"]
        while True:
            try:
                message = await client.kc.get_iopub_msg(timeout=SILENCE)
                if message["parent_header"].get("msg_id") == request:
                    client.process_message(message, cell, cell_index)
            except CellExecutionComplete:
                continue
            except Empty:
                return

    client.on_cell_execute = on_cell_execute
    client.on_cell_executed = on_cell_executed
    failure = ""
    try:
        client.execute()
    except Exception as error:  # A cell's error, a kernel that died or would not start, a cell that took too long.
        failure = f"{type(error).__name__}: {error}"
    nbformat.write(notebook, target)

    bad = [i for i in started if answered.get(i) != "ok"]
    if not bad and not failure:
        print(json.dumps({"ok": True, "cells": len(started)}))
        return
    cell = bad[0] if bad else None
    told = complaint(notebook.cells[cell]) if cell is not None else ""
    print(json.dumps({"ok": False, "cell": cell, "error": told or failure or "the kernel skipped the cell"}))


main()
