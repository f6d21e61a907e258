"""Reads the statements as Discourse Network Analyzer's event list with pandas and compares them with the label claims."""

import collections

import pandas

from comparison import ANALYSES, WORK, Comparison

check = Comparison("dna (pandas)")
table = pandas.read_csv(WORK / "statements.csv", sep=";", quotechar='"', dtype=str, keep_default_na=False)
check.same(
    "columns",
    list(table.columns),
    "statement_id time person organization concept agreement start_position stop_position text coder document_id document_title "
    "document_author document_source document_section document_type".split(),
)
by_id = {analysis["article"]["id"]: analysis for analysis in ANALYSES}
for row in table.itertuples():
    article = by_id[row.document_id]["article"]
    check.same(f"statement {row.statement_id}", article["text"][int(row.start_position) : int(row.stop_position)], row.text)
    check.same(f"statement {row.statement_id}: title", row.document_title, article["title"] or "")
times = pandas.to_datetime(table["time"], format="%Y-%m-%d %H:%M:%S")
check.same("order of time", bool(times.dropna().is_monotonic_increasing), True)
AGREEMENT = {"applies": "1", "rejects": "0"}
expected = collections.Counter(
    (analysis["article"]["id"], str((claim["evidence"] or [claim["span"]])[0]["start"]), AGREEMENT[claim["position"]])
    for analysis in ANALYSES
    for label in analysis["labels"]
    for claim in label["claims"]
    if claim["position"] in AGREEMENT
)
check.same("statements", collections.Counter(zip(table["document_id"], table["start_position"], table["agreement"])), expected)
check.done()
