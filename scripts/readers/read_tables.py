"""Reads the tables of a folder with pandas, pyarrow and polars, and compares every cell with the JSON Lines as Python's json reads them.

Usage: read_tables.py DIR, where DIR has schema.json and TABLE.parquet, TABLE.csv and TABLE.jsonl of every table.
"""

import json
import math
import sys
from pathlib import Path

try:
    import pandas
    import polars
    import pyarrow.parquet
except ImportError as error:
    sys.exit(f"This check needs pandas, pyarrow and polars: pip install pandas pyarrow polars. ({error})")

PANDAS = {"string": "string", "integer": "Int64", "long": "Int64", "number": "Float64", "boolean": "boolean"}
ARROW = {"string": "string", "integer": "int32", "long": "int64", "number": "double", "boolean": "bool"}
POLARS = {
    "string": polars.String,
    "integer": polars.Int32,
    "long": polars.Int64,
    "number": polars.Float64,
    "boolean": polars.Boolean,
}


def plain(value):
    """A cell as json would have it: missing values are None, numbers Python's own."""
    if value is None or value is pandas.NA or (isinstance(value, float) and math.isnan(value)):
        return None
    return value.item() if hasattr(value, "item") else value


def rows_of(frame):
    return [{name: plain(value) for name, value in row.items()} for row in frame.to_dict("records")]


def with_pandas(path, table):
    types = {column["name"]: PANDAS[column["type"]] for column in table["columns"]}
    yield "parquet", rows_of(pandas.read_parquet(path.with_suffix(".parquet")))
    # Without na_values "NA" and "null" would be missing values; an empty field is one all the same.
    csv = pandas.read_csv(path.with_suffix(".csv"), dtype=types, keep_default_na=False, na_values=[""])
    yield "csv", rows_of(csv)
    lines = pandas.read_json(path.with_suffix(".jsonl"), lines=True, dtype=False, precise_float=True)
    yield "jsonl", rows_of(lines.astype(types) if len(lines) else lines)


def with_pyarrow(path, table):
    read = pyarrow.parquet.read_table(path.with_suffix(".parquet"))
    for column in table["columns"]:
        field = read.schema.field(column["name"])
        expect(str(field.type) == ARROW[column["type"]], f"{column['name']} is {field.type} in {path.name}")
        expect(field.nullable == column["nullable"], f"{column['name']} is nullable: {field.nullable} in {path.name}")
    yield "parquet", read.to_pylist()


def with_polars(path, table):
    schema = {column["name"]: POLARS[column["type"]] for column in table["columns"]}
    read = polars.read_parquet(path.with_suffix(".parquet"))
    expect(dict(read.schema) == schema, f"types of {path.name}: {read.schema}")
    yield "parquet", read.to_dicts()
    yield "csv", polars.read_csv(path.with_suffix(".csv"), schema=schema).to_dicts()
    yield "jsonl", polars.read_ndjson(path.with_suffix(".jsonl"), schema=schema).to_dicts()


def expect(holds, message):
    if not holds:
        sys.exit(message)


def same_rows(found, expected, is_csv):
    """An empty string is a missing value to pandas' and polars' readers of CSV."""
    if is_csv:
        expected = [{name: None if value == "" else value for name, value in row.items()} for row in expected]
        found = [{name: None if value == "" else value for name, value in row.items()} for row in found]
    return found == expected


def main(folder):
    cells = 0
    for table in json.loads((folder / "schema.json").read_text("utf-8")):
        path = folder / table["name"]
        lines = path.with_suffix(".jsonl").read_text("utf-8").split("\n")[:-1]
        expected = [json.loads(line) for line in lines]
        for name, reader in (("pandas", with_pandas), ("pyarrow", with_pyarrow), ("polars", with_polars)):
            for form, found in reader(path, table):
                if not same_rows(found, expected, form == "csv"):
                    place = next((pair for pair in zip(found, expected) if pair[0] != pair[1]), (len(found), len(expected)))
                    sys.exit(f"{name} reads {path.name}.{form} otherwise: {place[0]} for {place[1]}")
                cells += len(found) * len(table["columns"])
    print(f"pandas {pandas.__version__}, pyarrow {pyarrow.__version__}, polars {polars.__version__}: {cells:,} cells as written")


main(Path(sys.argv[1]))
