"""Reads brat standoff with bioc and compares every finding with the analyses."""

from bioc import brat

from comparison import ANALYSES, BREAKS, Comparison, file_of, span

check = Comparison("brat (bioc)")


def references(path) -> dict:
    """Normalizations, which bioc passes over."""
    found = {}
    for line in path.open(encoding="utf-8", newline="\n"):
        if line.startswith("N"):
            _, fields, _ = line.split("\t")
            _, of, key = fields.split(" ")
            found[of] = key
    return found


def joined(spans: list) -> list:
    """Spans in order; those that overlap are one."""
    found = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def expect_spans(where: str, mark, spans: list, text: str) -> None:
    read = sorted((found.begin, found.end) for found in mark.locations)
    check.same(f"{where}: text", mark.text, " ".join(text[start:end] for start, end in read))
    spans = joined(spans)
    if any(BREAKS.search(text[start:end]) for start, end in spans):
        together = lambda parts: "".join("".join(text[start:end].split()) for start, end in parts)
        check.same(f"{where}: words", together(read), together(spans))
    else:
        check.same(f"{where}: places", read, spans)


def compare(analysis: dict) -> None:
    path = file_of(analysis, "ann")
    with file_of(analysis, "txt").open(encoding="utf-8") as text_file, path.open(encoding="utf-8") as ann_file:
        document = brat.load(text_file, ann_file)
    text = document.text
    name = analysis["article"]["id"]
    check.same(f"{name}: length of text", len(text), len(analysis["article"]["text"]))
    by_class = lambda kind: [each for each in document.annotations if type(each).__name__ == kind]
    marks = {mark.id: mark for mark in by_class("BratEntity")}
    events = by_class("BratEvent")
    attributes = {}
    for attribute in by_class("BratAttribute"):
        attributes.setdefault(attribute.refid, {})[attribute.type] = next(iter(attribute.attributes), True)
    keys = references(path)
    actor = lambda mark: keys[mark].removeprefix("hustings:") if mark in keys else None
    number = {of: event.id for of, event in zip([("q", each["id"]) for each in analysis["quotations"]], events)}

    quotations = [event for event in events if event.type == "Quotation"]
    check.same(f"{name}: quotations", len(quotations), len(analysis["quotations"]))
    for event, quotation in zip(quotations, analysis["quotations"]):
        where = f"{name} {quotation['id']}"
        expect_spans(where, marks[event.trigger_id], [span(each) for each in quotation["content"]], text)
        for role in ("Cue", "Source"):
            if quotation[role.lower()]:
                expect_spans(f"{where} {role}", marks[event.arguments[role]], [span(each) for each in quotation[role.lower()]], text)
            else:
                check.same(f"{where} {role}", event.arguments.get(role), None)
        check.same(f"{where}: speaker", actor(event.arguments.get("Speaker")), quotation["speaker"])
        check.same(f"{where}: kind", attributes[event.id]["Kind"], quotation["kind"])
        check.same(f"{where}: within", event.arguments.get("Within"), number.get(("q", quotation["within"])))

    mentions = [mark for mark in marks.values() if "Form" in attributes.get(mark.id, {})]
    check.same(
        f"{name}: mentions",
        [(actor(mark.id), mark.type.lower(), mark.text, attributes[mark.id]["Form"]) for mark in mentions],
        [(each["id"], each["kind"], mention["text"], mention["form"]) for each in analysis["actors"] for mention in each["mentions"]],
    )
    for mark, mention in zip(mentions, [mention for each in analysis["actors"] for mention in each["mentions"]]):
        expect_spans(f"{name}: mention", mark, [span(mention)], text)
    groups = {frozenset(each.argids) for each in by_class("BratEquivRelation")}
    together = {}
    for mark in mentions:
        together.setdefault(actor(mark.id), set()).add(mark.id)
    check.same(f"{name}: coreference", groups, {frozenset(each) for each in together.values() if len(each) > 1})

    dates = [mark for mark in marks.values() if keys.get(mark.id, "").startswith("TIMEX3:")]
    check.same(
        f"{name}: dates",
        [(mark.type, keys[mark.id], mark.text.split()) for mark in dates],
        [(date["type"], f"TIMEX3:{date['value']}", date["text"].split()) for date in analysis["dates"]],
    )

    happened = [event for event in events if event.type == "Event" or event.type.isupper()]
    check.same(f"{name}: events", len(happened), len(analysis["events"]))
    for event, expected in zip(happened, analysis["events"]):
        where = f"{name} {expected['id']}"
        expect_spans(where, marks[event.trigger_id], [span(expected["trigger"])], text)
        told = attributes[event.id]
        facts = ["class", "tense", "aspect", "polarity", "realis"]
        check.same(where, [told[fact.capitalize()] for fact in facts], [expected[fact] for fact in facts])
        check.same(where, event.type, expected["type"] or "Event")
        roles = sorted(
            (role.rstrip("0123456789").lower(), marks[of].text, actor(of))
            for role, of in event.arguments.items()
            if role.rstrip("0123456789") in ("Agent", "Patient", "Recipient", "With", "Topic")
        )
        expected_roles = sorted((each["role"], " ".join(each["span"]["text"].split("\n")), each["actor"]) for each in expected["participants"])
        check.same(f"{where}: participants", [str(role) for role in roles], [str(role) for role in expected_roles])

    claims = [event for event in events if event.type == "LabelClaim"]
    expected_claims = [claim for label in analysis["labels"] for claim in label["claims"]]
    check.same(
        f"{name}: claims",
        [(marks[event.trigger_id].text, attributes[event.id]["Position"], actor(event.arguments.get("Holder")) or "narrator") for event in claims],
        [(claim["span"]["text"], claim["position"], claim["holder"]) for claim in expected_claims],
    )
    stances = [event for event in events if event.type == "Stance"]
    check.same(
        f"{name}: stances",
        [attributes[event.id]["Position"] for event in stances],
        [stance["position"] for stance in analysis["stances"]],
    )
    cues = {cue["kind"] for cue in analysis["framing"]["cues"]}
    check.same(
        f"{name}: framing",
        [(mark.type, "".join(mark.text.split())) for mark in marks.values() if mark.type in cues],
        [(cue["kind"], "".join(cue["text"].split())) for cue in analysis["framing"]["cues"]],
    )


for one in ANALYSES:
    compare(one)
check.done()
