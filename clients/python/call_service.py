"""Calls a running hustings service with the client that openapi-python-client made of its description.

    python call_service.py http://127.0.0.1:8080

The folder that holds the client, hustings_client, must be on PYTHONPATH.
"""

import json
import sys

import httpx
from hustings_client import Client
from hustings_client.api.analysis import analyze, disputes
from hustings_client.api.operation import health
from hustings_client.models import (
    Analysis,
    AnalyzeOffsets,
    DisputesRequest,
    DisputesResponse,
    Problem,
    TextArticle,
)

TEXT = "🎉 “This port law is not a surrender,” Karl Berg said on Tuesday."


def analysis_of_an_article(client: Client) -> None:
    """Offsets in code points are those that Python's strings have."""
    found = analyze.sync(
        client=client,
        body=TextArticle(text=TEXT, published="2026-05-20"),
        offsets=AnalyzeOffsets.CODEPOINT,
    )
    assert isinstance(found, Analysis), found
    [quotation] = found.quotations
    [content] = quotation.content
    assert TEXT[content.start : content.end] == content.text
    names = {actor.id: actor.name for actor in found.actors}
    print(f"{names[quotation.speaker]}: {content.text}")
    print(*(f"{date.text} = {date.value}" for date in found.dates))


def disputes_of_two_articles(client: Client) -> None:
    """Two articles, one term, two positions."""
    articles = [
        TextArticle(text="Lena Ortiz called the port law “a surrender”."),
        TextArticle(text="“This law is not a surrender,” Karl Berg said."),
    ]
    found = disputes.sync(client=client, body=DisputesRequest(articles=articles))
    assert isinstance(found, DisputesResponse), found
    for dispute in found.disputes:
        print(dispute.term, {speaker.holder.name: speaker.counts.to_dict() for speaker in dispute.by_speaker})


def problem_of_a_wrong_date(client: Client) -> None:
    """What is wrong comes as an object with a code, not as an exception."""
    problem = analyze.sync(client=client, body=TextArticle(text=TEXT, published="yesterday"))
    assert isinstance(problem, Problem), problem
    print(problem.status, problem.code.value)


def stream_of_articles(url: str) -> None:
    """The generator leaves out streams; httpx sends the lines as they are made, and gives the answers as they come."""
    lines = (json.dumps({"id": str(number), "text": TEXT}).encode() + b"\n" for number in range(3))
    headers = {"Content-Type": "application/x-ndjson"}
    with httpx.stream("POST", f"{url}/v1/analyze/batch", content=lines, headers=headers) as response:
        print(*(json.loads(line)["article"]["id"] for line in response.iter_lines()))


def main(url: str) -> None:
    with Client(base_url=url) as client:
        print(health.sync(client=client).status.value)
        analysis_of_an_article(client)
        disputes_of_two_articles(client)
        problem_of_a_wrong_date(client)
    stream_of_articles(url)


if __name__ == "__main__":
    main(sys.argv[1])
