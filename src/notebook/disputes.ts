import type { Holder } from "../disputes/claim.ts";
import type { Dispute, SpeakerTally } from "../disputes/disputes.ts";
import type { Position } from "../schema/index.ts";
import type { Displayed } from "./displayed.ts";
import { displayedRows, withoutEmptyColumns } from "./rows.ts";

/** The positions as columns, those who put the word on somebody first. */
const POSITIONS = [
  ["applies", "applied by"],
  ["rejects", "rejected by"],
  ["questions", "asked about by"],
  ["distances", "kept at arm’s length by"],
] as const satisfies readonly (readonly [Position, string])[];

const nameOf = ({ kind, name }: Holder): string =>
  name ?? (kind === "narrator" ? "the article itself" : "speaker not identified");

/** Who takes a position, the most frequent first, with how often where that is more than once. */
function takers(tallies: readonly SpeakerTally[], position: Position): string[] {
  return tallies
    .filter(({ counts }) => counts[position] > 0)
    .sort((a, b) => b.counts[position] - a.counts[position])
    .map(({ holder, counts }) => {
      return counts[position] > 1 ? `${nameOf(holder)} (${counts[position]})` : nameOf(holder);
    });
}

/** Terms over many articles: a row a term, a column a position. */
export function displayedDisputes(disputes: readonly Dispute[], limit: number): Displayed {
  const rows = disputes.map(({ term, disputed, articles, firstUse, bySpeaker }) => ({
    word: term,
    "in dispute": disputed ? "yes" : "no",
    articles,
    since: firstUse.article.published,
    ...Object.fromEntries(POSITIONS.map(([position, heading]) => [heading, takers(bySpeaker, position)])),
  }));
  return displayedRows(withoutEmptyColumns(rows), limit, "words");
}

/** One term: a row a claim, in the order of time. */
export function displayedDispute({ claims }: Dispute, limit: number): Displayed {
  const rows = claims.map(({ article, holder, position, bearer, span, evidence }) => ({
    published: article.published,
    outlet: article.outlet,
    who: nameOf(holder),
    position,
    word: span.text,
    "put on": bearer,
    "in the words": evidence.map(({ text }) => text).join(" … "),
  }));
  return displayedRows(withoutEmptyColumns(rows), limit, "claims");
}
