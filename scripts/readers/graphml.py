"""Reads the networks with networkx and compares them with networks that are computed here from the statements."""

import collections
import itertools

import networkx
import pandas

from comparison import WORK, Comparison

check = Comparison("graphml (networkx)")
table = pandas.read_csv(WORK / "statements.csv", sep=";", quotechar='"', dtype=str, keep_default_na=False)
#: A person and an organization of one name are two actors.
table["actor"] = [
    ("person", row.person) if row.person else ("organization", row.organization) for row in table.itertuples()
]
table = table[[name != "" for _, name in table["actor"]]]


def read(network: str) -> dict:
    graph = networkx.read_graphml(WORK / f"{network}.graphml")
    check.same(f"{network}: directed", graph.is_directed(), False)
    name = lambda node: (graph.nodes[node]["kind"], graph.nodes[node]["name"])
    return {
        frozenset([name(one), name(other)]): (data["weight"], data["agree"] + data["disagree"])
        for one, other, data in graph.edges(data=True)
    }


affiliation = collections.Counter(frozenset([row.actor, ("concept", row.concept)]) for row in table.itertuples())
check.same("affiliation", read("affiliation"), {edge: (float(count), count) for edge, count in affiliation.items()})

congruence: collections.Counter = collections.Counter()
conflict: collections.Counter = collections.Counter()
for _, statements in table.groupby("concept"):
    sides = {side: set(rows["actor"]) for side, rows in statements.groupby("agreement")}
    for actors in sides.values():
        congruence.update(frozenset(pair) for pair in itertools.combinations(sorted(actors), 2))
    for yes, no in itertools.product(sides.get("1", ()), sides.get("0", ())):
        if yes != no:
            conflict[frozenset([yes, no])] += 1
check.same("congruence", read("congruence"), {edge: (float(count), count) for edge, count in congruence.items()})
check.same("conflict", read("conflict"), {edge: (float(count), count) for edge, count in conflict.items()})
check.done()
