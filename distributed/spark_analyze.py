"""Analyses articles with hustings on Apache Spark and writes typed Parquet.

    spark-submit --py-files distributed/spark_schema.py,distributed/jsonl_child.py \\
      distributed/spark_analyze.py INPUT --out OUT --batch 2026-05-20

INPUT is a file, folder or glob of JSON Lines (also gzipped) or, with --format parquet, of Parquet with the columns of
`hustings schema --input`. OUT gets, each in a folder batch=NAME of its own:

    records    what hustings wrote for each line, as it wrote it
    analyses   the analyses as typed columns, by the schema that `hustings schema` prints
    errors     the lines that could not be analysed
    tables     with --tables: one table for each list of the analysis, one row an element

A run with the same batch name replaces that batch and touches no other. `file` and `line` order the rows as the input
was.
"""

from __future__ import annotations

import argparse
import json
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession, Window
from pyspark.sql import functions as F
from pyspark.sql.types import ArrayType, StructType

sys.path.insert(0, str(Path(__file__).resolve().parent))

from jsonl_child import JsonlChild  # noqa: E402
from spark_schema import spark_schema  # noqa: E402

RECORD = "file string, block long, row long, failed boolean, output string"
ERROR = "error struct<code: string, message: string, line: long>"
KEY = ["file", "line"]

# Rows that go to Python at once, and the most that come back at once: an analysis is some ten times its article.
ROWS_IN = 256
BYTES_OUT = 8 * 1024 * 1024


def analyze_batches(command: list[str]) -> Callable[[Iterable[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    """The function of a task: one child for the whole partition, one record for each line, in order."""

    def analyze(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        child = JsonlChild(command)
        place, row = None, 0
        try:
            for batch in batches:
                places = zip(batch["file"].to_pylist(), batch["block"].to_pylist())
                records: list[dict[str, object]] = []
                size = 0
                for here, output in zip(places, child.answers(batch["line"].to_pylist())):
                    row = row + 1 if here == place else 1
                    place = here
                    failed = output.startswith(b'{"error":')
                    text = output.decode()
                    records.append({"file": here[0], "block": here[1], "row": row, "failed": failed, "output": text})
                    size += len(output)
                    if size > BYTES_OUT:
                        yield pa.RecordBatch.from_pylist(records, RECORD_ARROW)
                        records, size = [], 0
                yield pa.RecordBatch.from_pylist(records, RECORD_ARROW)
            child.close()
        finally:
            child.kill()

    return analyze


RECORD_ARROW = pa.schema(
    [("file", pa.string()), ("block", pa.int64()), ("row", pa.int64()), ("failed", pa.bool_()), ("output", pa.string())]
)


def read_lines(spark: SparkSession, source: str, source_format: str, known: list[str]) -> DataFrame:
    """The input as bytes of JSON lines with the place of their block: file and offset of the block in it."""
    if source_format == "jsonl":
        # Cut at line feeds only, as hustings does; bytes, since a line need not be UTF-8.
        articles = spark.read.option("lineSep", "\n").text(source)
        line = F.col("value").cast("binary")
    else:
        articles = spark.read.parquet(source)
        columns = [name for name in known if name in articles.columns]
        # A time becomes ISO 8601 in JSON, and what is null is left out.
        line = F.to_json(F.struct(*columns)).cast("binary")
    metadata = F.col("_metadata")
    return articles.select(
        line.alias("line"), metadata["file_path"].alias("file"), metadata["file_block_start"].alias("block")
    )


def with_lines(records: DataFrame) -> DataFrame:
    """Numbers the lines through each file: the rows of a block come after those of the blocks before it."""
    before = Window.partitionBy("file").orderBy("block").rowsBetween(Window.unboundedPreceding, -1)
    blocks = records.groupBy("file", "block").agg(F.max("row").alias("rows"))
    starts = blocks.select("file", "block", F.coalesce(F.sum("rows").over(before), F.lit(0)).alias("start"))
    numbered = records.join(F.broadcast(starts), ["file", "block"])
    return numbered.withColumn("line", F.col("start") + F.col("row"))


def typed_analyses(records: DataFrame, schema: StructType) -> DataFrame:
    """The analyses as columns. FAILFAST: a line that is no analysis must stop the run, not become nulls."""
    analysis = F.from_json("output", schema, {"mode": "FAILFAST"})
    return records.where("not failed").select(*KEY, analysis.alias("analysis")).select(*KEY, "analysis.*")


def typed_errors(records: DataFrame) -> DataFrame:
    """The errors as columns; messages that count lines within the task are made to count them in the file."""
    error = F.from_json("output", ERROR, {"mode": "FAILFAST"})["error"]
    said = F.concat(F.lit("^Line "), F.col("error.line"), F.lit(r"\b"))
    message = F.regexp_replace(F.col("error.message"), said, F.concat(F.lit("Line "), F.col("line")))
    failed = records.where("failed").select(*KEY, error.alias("error"))
    return failed.select(*KEY, F.col("error.code").alias("code"), message.alias("message"))


def tables_of(analyses: DataFrame) -> Iterator[tuple[str, DataFrame]]:
    """A table for each list of objects in the analysis: one row an element, with the article's id and its index."""
    for field in analyses.schema:
        if isinstance(field.dataType, ArrayType) and isinstance(field.dataType.elementType, StructType):
            rows = analyses.select(*KEY, F.col("article.id").alias("articleId"), F.posexplode(field.name))
            yield field.name, rows.select(*KEY, "articleId", F.col("pos").alias("index"), "col.*")


def printed_schema(hustings: list[str], *options: str) -> dict:
    """The JSON Schema that the hustings of this run prints."""
    return json.loads(subprocess.run([*hustings, "schema", *options], check=True, capture_output=True).stdout)


def field_names(schema: dict) -> list[str]:
    """The fields that an article may have: text or html, and what both kinds of article share."""

    def resolved(node: dict) -> dict:
        return schema["$defs"][node["$ref"].removeprefix("#/$defs/")] if "$ref" in node else node

    choices = [resolved(choice) for choice in resolved(schema)["anyOf"]]
    return sorted({name for choice in choices for name in choice["properties"]})


def session(arguments: argparse.Namespace) -> SparkSession:
    """A session that gives Python few rows at a time, and every worker the modules of this folder."""
    builder = SparkSession.builder.appName("hustings").config("spark.sql.session.timeZone", "UTC")
    if arguments.master:
        builder = builder.master(arguments.master)
    spark = builder.getOrCreate()
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", ROWS_IN)
    here = Path(__file__).resolve().parent
    for module in ("jsonl_child.py", "spark_schema.py"):
        spark.sparkContext.addPyFile(str(here / module))
    return spark


def parsed(argv: list[str] | None = None) -> argparse.Namespace:
    """The arguments of the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", help="file, folder or glob of articles")
    parser.add_argument("--out", required=True, help="folder that gets records, analyses, errors and tables")
    parser.add_argument("--batch", required=True, help="name of this input among those in OUT")
    parser.add_argument("--format", choices=["jsonl", "parquet"], default="jsonl")
    parser.add_argument("--hustings", default="hustings", help="command that runs hustings on every worker")
    parser.add_argument("--longest-line", type=int, default=4 * 1024 * 1024, help="bytes; longer lines become errors")
    parser.add_argument("--partition-bytes", type=int, default=32 * 1024 * 1024, help="input of a task, in bytes")
    parser.add_argument("--tables", action="store_true", help="write the flat tables too")
    parser.add_argument("--master", help="Spark master, where spark-submit does not give it")
    return parser.parse_args(argv)


def main() -> None:
    """Analyses once, keeps what was written, and derives the typed outputs from it."""
    arguments = parsed()
    hustings = shlex.split(arguments.hustings)
    schema = spark_schema(printed_schema(hustings))
    known = field_names(printed_schema(hustings, "--input"))
    spark = session(arguments)

    def folder(name: str) -> str:
        return f"{arguments.out}/{name}/batch={arguments.batch}"

    command = [*hustings, "analyze", "--jsonl", "--longest-line", str(arguments.longest_line)]
    # Blocks of the input depend on the input alone then, not on how many cores there are.
    spark.conf.set("spark.sql.files.maxPartitionBytes", arguments.partition_bytes)
    spark.conf.set("spark.sql.files.minPartitionNum", 1)
    lines = read_lines(spark, arguments.input, arguments.format, known)
    analyzed = lines.mapInArrow(analyze_batches(command), RECORD)
    analyzed.write.mode("overwrite").option("compression", "zstd").parquet(folder("records"))
    spark.conf.unset("spark.sql.files.maxPartitionBytes")
    spark.conf.unset("spark.sql.files.minPartitionNum")

    records = with_lines(spark.read.parquet(folder("records")))
    typed_analyses(records, schema).write.mode("overwrite").parquet(folder("analyses"))
    typed_errors(records).write.mode("overwrite").parquet(folder("errors"))
    analyses = spark.read.parquet(folder("analyses"))
    errors = spark.read.parquet(folder("errors"))
    if arguments.tables:
        for name, rows in tables_of(analyses):
            rows.write.mode("overwrite").parquet(folder(f"tables/{name}"))
    print(f"{analyses.count()} analyses and {errors.count()} errors in {arguments.out}, batch {arguments.batch}")
    spark.stop()


if __name__ == "__main__":
    main()
