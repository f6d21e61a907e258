"""Validates the PLOVER records with jsonschema and compares them with the analyses."""

import json

import jsonschema

from comparison import ANALYSES, WORK, Comparison

check = Comparison("plover (jsonschema)")
validator = jsonschema.Draft202012Validator(json.loads((WORK / "plover.schema.json").read_text(encoding="utf-8")))
by_event = {f"{analysis['article']['id']}-{event['id']}": (analysis, event) for analysis in ANALYSES for event in analysis["events"]}
for line in (WORK / "events.jsonl").open(encoding="utf-8"):
    record = json.loads(line)
    validator.validate(record)
    analysis, event = by_event[record["id"]]
    start, end = record["text_info"]["start"], record["text_info"]["end"]
    check.same(f"{record['id']}: sentence", record["text"], analysis["article"]["text"][start:end])
    check.same(f"{record['id']}: in it", start <= event["trigger"]["start"] < end, True)
    check.same(f"{record['id']}: type", record["event"], [event["type"]])
    check.same(f"{record['id']}: trigger", record["event_text"], event["trigger"]["text"])
    actors = {actor["name"] for actor in analysis["actors"]}
    for side in record["actor"] + record["recipient"]:
        check.same(f"{record['id']}: actor", side["actor_name"] is None or side["actor_name"] in actors, True)
check.done()
