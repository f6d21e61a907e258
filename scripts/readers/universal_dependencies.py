"""Reads CoNLL-U with conllu, its entities with udapi, and validates it with the official validator (udtools)."""

import subprocess
import sys
import urllib.parse

import conllu
import udapi.core.document

from comparison import ANALYSES, WORK, Comparison

check = Comparison("conllu (conllu, udapi)")
FILE = WORK / "analyses.conllu"
ETYPES = {"group": "person", "unnamed": "person"}


def documents():
    """Sentences by document."""
    found = []
    with FILE.open(encoding="utf-8") as lines:
        for sentence in conllu.parse_incr(lines):
            if "newdoc id" in sentence.metadata:
                found.append([])
            found[-1].append(sentence)
    return found


def offsets(token) -> tuple[int, int]:
    start, end = token["misc"]["TokenRange"].split(":")
    return int(start), int(end)


def compare(analysis: dict, sentences: list) -> None:
    name = analysis["article"]["id"]
    text = analysis["article"]["text"]
    first = sentences[0].metadata
    check.same(f"{name}: id", urllib.parse.unquote(first["newdoc id"]), name)
    check.same(
        f"{name}: sentences",
        [sentence.metadata["text_range"] for sentence in sentences],
        [f"{each['start']}:{each['end']}" for each in analysis["sentences"]],
    )
    for sentence in sentences:
        words = [token for token in sentence if isinstance(token["id"], int)]
        for token in sentence:
            start, end = offsets(token)
            check.same(f"{name}: form", token["form"], text[start:end])
        check.same(f"{name}: roots", [word["deprel"] for word in words if word["head"] == 0], ["root"])
    marks = [bracket for sentence in sentences for token in sentence for bracket in ((token["misc"] or {}).get("LabelClaim") or "").split("(")[1:]]
    claims = [claim for label in analysis["labels"] for claim in label["claims"]]
    positions = sorted(mark.rstrip(")").split(")")[0].split("-")[2] for mark in marks)
    check.same(f"{name}: claims", positions, sorted(claim["position"] for claim in claims))
    check.same(
        f"{name}: actors",
        {key.split(".")[-1]: value for key, value in first.items() if key.startswith("actor::")},
        {actor["id"]: " ".join(actor["name"].split()) for actor in analysis["actors"]},
    )


def compare_entities(read) -> None:
    """Mentions as udapi understands them: entity, type and words."""
    for number, analysis in enumerate(WRITTEN, 1):
        taken = set()
        expected = set()
        for actor in analysis["actors"]:
            for mention in actor["mentions"]:
                place = (mention["start"], mention["end"])
                # CorefUD has one entity for the same words: the first.
                if place not in taken:
                    taken.add(place)
                    expected.add((actor["id"], ETYPES.get(actor["kind"], actor["kind"]), *place))
        got = {
            (eid.split(".")[1], etype, start, end)
            for eid, etype, start, end in read
            if eid.split(".")[0] == str(number)
        }
        check.same(f"{analysis['article']['id']}: entities", got, expected)


def entities():
    document = udapi.core.document.Document()
    document.load_conllu(str(FILE))
    for entity in document.coref_entities:
        for mention in entity.mentions:
            ranges = [word.misc["TokenRange"].split(":") for word in mention.words]
            yield entity.eid, entity.etype, int(ranges[0][0]), int(ranges[-1][1])


WRITTEN = [analysis for analysis in ANALYSES if analysis["sentences"]]
read = documents()
check.same("documents", len(read), len(WRITTEN))
for one, its_sentences in zip(WRITTEN, read):
    compare(one, its_sentences)
compare_entities(list(entities()))
validation = subprocess.run(
    [sys.executable, "-c", "import sys; from udtools.cli import main; sys.exit(main())", "--lang", "ud", "--level", "2", "--coref", "--exclude", "unicode-normalization", "--", str(FILE)],
    capture_output=True,
    text=True,
    check=False,
)
if "PASSED" not in validation.stdout + validation.stderr:
    sys.exit(f"udvalidate: {(validation.stdout + validation.stderr)[-3000:]}")
check.done("; udvalidate --level 2 --coref passed")
