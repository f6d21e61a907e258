"""Expands the web annotations as JSON-LD with pyld, follows their selectors and compares every finding with the analyses."""

import json

from pyld import jsonld

from comparison import ANALYSES, Comparison, file_of, span

check = Comparison("web-annotation (pyld)")

OA = "http://www.w3.org/ns/oa#"
AS = "http://www.w3.org/ns/activitystreams#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
as_iri = lambda name, to=OA: {"@id": to + name, "@type": "@id"}
as_concept = lambda name: {"@id": OA + name, "@type": "@vocab"}
#: The terms that hustings uses, as the model's vocabulary defines them. The context itself stands on the web, where no test should look.
CONTEXT = {
    "id": "@id",
    "type": "@type",
    **{name: OA + name for name in ("Annotation", "SpecificResource", "TextualBody", "TextPositionSelector", "TextQuoteSelector")},
    **{name: OA + name for name in ("assessing", "classifying", "commenting", "describing", "identifying", "linking", "tagging")},
    "AnnotationCollection": AS + "OrderedCollection",
    "AnnotationPage": AS + "OrderedCollectionPage",
    "Software": AS + "Application",
    "motivation": as_concept("motivatedBy"),
    "purpose": as_concept("hasPurpose"),
    "body": as_iri("hasBody"),
    "target": as_iri("hasTarget"),
    "source": as_iri("hasSource"),
    "selector": as_iri("hasSelector"),
    "exact": OA + "exact",
    "prefix": OA + "prefix",
    "suffix": OA + "suffix",
    "start": {"@id": OA + "start", "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"},
    "end": {"@id": OA + "end", "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"},
    "value": RDF + "value",
    "format": "http://purl.org/dc/elements/1.1/format",
    "name": "http://xmlns.com/foaf/0.1/name",
    "label": "http://www.w3.org/2000/01/rdf-schema#label",
    "generator": as_iri("generator", AS),
    "total": AS + "totalItems",
    "first": as_iri("first", AS),
    "startIndex": AS + "startIndex",
    "items": {"@id": AS + "items", "@type": "@id", "@container": "@list"},
}


def load(url: str, _options) -> dict:
    check.same("context", url, "http://www.w3.org/ns/anno.jsonld")
    return {"contextUrl": None, "documentUrl": url, "contentType": "application/ld+json", "document": {"@context": CONTEXT}}


jsonld.set_document_loader(load)


def single(values: list):
    check.same("one value", len(values), 1)
    return values[0].get("@value", values[0].get("@id"))


def leaves(value) -> int:
    """Values that a document holds below its context; one with its type is one."""
    if isinstance(value, dict) and "@value" in value:
        return 1
    if isinstance(value, dict):
        return sum(leaves(inner) for key, inner in value.items() if key != "@context")
    return sum(leaves(inner) for inner in value) if isinstance(value, list) else 1


def places(annotation: dict, text: str) -> list:
    found = []
    for target in annotation[OA + "hasTarget"]:
        position, quote = target[OA + "hasSelector"]
        start, end = single(position[OA + "start"]), single(position[OA + "end"])
        check.same("quote", single(quote[OA + "exact"]), text[start:end])
        prefix, suffix = single(quote[OA + "prefix"]), single(quote[OA + "suffix"])
        check.same("around it", (text[start - len(prefix) : start], text[end : end + len(suffix)]), (prefix, suffix))
        found.append((start, end))
    return found


def said(annotation: dict, purpose: str) -> list:
    return [
        single(body[RDF + "value"])
        for body in annotation[OA + "hasBody"]
        if single(body[OA + "hasPurpose"]) == OA + purpose and RDF + "value" in body
    ]


def compare(analysis: dict) -> None:
    name = analysis["article"]["id"]
    document = json.loads(file_of(analysis, "jsonld").read_text(encoding="utf-8"))
    expanded = jsonld.expand(document)[0]
    check.same(f"{name}: nothing is lost where terms become IRIs", leaves(expanded), leaves(document))
    page = expanded.get(AS + "first", [{AS + "items": [{"@list": []}]}])[0]
    annotations = page[AS + "items"][0]["@list"]
    check.same(f"{name}: total", single(expanded[AS + "totalItems"]), len(annotations))
    text = analysis["article"]["text"]
    layers = {}
    for annotation in annotations:
        layers.setdefault(said(annotation, "tagging")[0], []).append(annotation)

    def layer(tag: str, expected: list) -> None:
        read = layers.get(tag, [])
        check.same(f"{name}: {tag}", [places(each, text) for each in read], [spans for spans, _ in expected])
        check.same(f"{name}: {tag}", [json.loads(said(each, "describing")[0]) for each in read], [finding for _, finding in expected])

    spans = lambda found: [span(each) for each in found]
    layer("actor", [(spans([m]), {"id": a["id"], "form": m["form"]}) for a in analysis["actors"] for m in a["mentions"]])
    layer("quotation", [(spans(each["content"]), each) for each in analysis["quotations"]])
    layer("date", [(spans([each]), each) for each in analysis["dates"]])
    layer("event", [(spans([each["trigger"]]), each) for each in analysis["events"]])
    about = lambda label: {key: label[key] for key in ("id", "term", "disputed")}
    layer("label claim", [(spans([c["span"]]), about(label) | c) for label in analysis["labels"] for c in label["claims"]])
    layer("stance", [(spans(each["evidence"]), each) for each in analysis["stances"]])
    layer("framing cue", [(spans([each]), each) for each in analysis["framing"]["cues"]])
    layer(
        "frame",
        [(spans([s]), {"frame": f["frame"], "score": f["score"]}) for f in analysis["framing"]["frames"] for s in f["evidence"]],
    )


for one in ANALYSES:
    compare(one)
check.done()
