"""Reads TimeML with lxml and compares text, dates, events and links with the analyses."""

from lxml import etree

from comparison import ANALYSES, Comparison, file_of

check = Comparison("timeml (lxml)")


def read(element) -> tuple[str, list]:
    """The text of an element, and its tags with their places."""
    text = element.text or ""
    tags = []
    for child in element:
        tags.append((child.tag, len(text), len(text) + len(child.text or ""), dict(child.attrib)))
        text += (child.text or "") + (child.tail or "")
    return text, tags


for analysis in ANALYSES:
    name = analysis["article"]["id"]
    root = etree.parse(str(file_of(analysis, "tml"))).getroot()
    text, tags = read(root.find("TEXT"))
    check.same(f"{name}: text", text, analysis["article"]["text"])
    check.same(
        f"{name}: dates",
        [(start, end, told["type"], told["value"]) for tag, start, end, told in tags if tag == "TIMEX3"],
        [(date["start"], date["end"], date["type"], date["value"]) for date in analysis["dates"]],
    )
    in_date = lambda at: any(date["start"] <= at < date["end"] for date in analysis["dates"])
    events = [event for event in analysis["events"] if not in_date(event["trigger"]["start"])]
    check.same(
        f"{name}: events",
        [(start, end, told["class"]) for tag, start, end, told in tags if tag == "EVENT"],
        [(event["trigger"]["start"], event["trigger"]["end"], event["class"]) for event in events],
    )
    check.same(
        f"{name}: instances",
        [(each.get("tense"), each.get("aspect"), each.get("polarity")) for each in root.findall("MAKEINSTANCE")],
        [(event["tense"], event["aspect"], event["polarity"]) for event in events],
    )
    written = {event["id"] for event in events}
    within = [each for each in root.findall("TLINK") if each.get("relType") == "IS_INCLUDED"]
    check.same(f"{name}: dates of events", len(within), sum(event["date"] is not None for event in events))
    same = [each for each in root.findall("TLINK") if each.get("relType") == "IDENTITY"]
    check.same(f"{name}: same events", len(same), sum(event["sameAs"] in written for event in events))
check.done()
