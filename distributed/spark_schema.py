"""Turns the JSON Schema that `hustings schema` prints into the schema of a Spark DataFrame."""

from __future__ import annotations

from typing import Any

from pyspark.sql.types import (
    ArrayType,
    BooleanType,
    DataType,
    DoubleType,
    LongType,
    StringType,
    StructField,
    StructType,
)

JsonSchema = dict[str, Any]

_SCALARS: dict[str, DataType] = {
    "string": StringType(),
    "integer": LongType(),
    "number": DoubleType(),
    "boolean": BooleanType(),
}


class UnknownSchema(ValueError):
    """Part of a JSON Schema has no Spark type. Better an error than a column that is left out."""


def spark_schema(schema: JsonSchema) -> StructType:
    """The Spark type of the objects that a JSON Schema (draft 2020-12, with $defs) describes."""
    found, _ = _type_of(schema, schema.get("$defs", {}))
    if not isinstance(found, StructType):
        raise UnknownSchema(f"The schema must describe objects; it describes {found.simpleString()}.")
    return found


def _type_of(node: JsonSchema, definitions: dict[str, JsonSchema]) -> tuple[DataType, bool]:
    """The Spark type of a part of the schema, and whether null may stand there."""
    if "$ref" in node:
        return _type_of(definitions[node["$ref"].removeprefix("#/$defs/")], definitions)
    if "anyOf" in node:
        others = [choice for choice in node["anyOf"] if choice != {"type": "null"}]
        if len(others) != 1:
            raise UnknownSchema(f"Only a choice between one type and null can be a column; got {node['anyOf']}.")
        return _type_of(others[0], definitions)[0], True
    names = node.get("type")
    nullable = isinstance(names, list) and "null" in names
    kinds = [name for name in (names if isinstance(names, list) else [names]) if name != "null"]
    if len(kinds) != 1:
        raise UnknownSchema(f"A column has one type; got {names}.")
    return _plain_type(kinds[0], node, definitions), nullable


def _plain_type(kind: str | None, node: JsonSchema, definitions: dict[str, JsonSchema]) -> DataType:
    if kind in _SCALARS:
        return _SCALARS[kind]
    if kind == "array":
        element, nullable = _type_of(node["items"], definitions)
        return ArrayType(element, nullable)
    if kind == "object" and "properties" in node:
        fields = []
        for name, value in node["properties"].items():
            column, nullable = _type_of(value, definitions)
            fields.append(StructField(name, column, nullable))
        return StructType(fields)
    raise UnknownSchema(f"No Spark type for {kind!r} with the keys {sorted(node)}.")
