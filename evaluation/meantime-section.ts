import { analyze } from "../src/analyze.ts";
import type { Analysis, EventMention, Range } from "../src/schema/index.ts";
import { type MeantimeArticle, type MeantimeEvent, readMeantimeCorpus } from "./meantime.ts";
import { percent, table } from "./page.ts";
import type { Characters } from "./polnear.ts";

/** Headline, line of the date and four sentences: what is annotated in full. */
const SENTENCES = 6;

const overlaps = ({ start, end }: Range, [from, to]: Characters): boolean => start < to && from < end;

/** Counts over articles. */
export interface MeantimeCounts {
  readonly wanted: number;
  readonly found: number;
  readonly matched: number;
  /** Matched events that were given time, certainty and polarity, and those with the same realis. */
  readonly described: number;
  readonly right: number;
  readonly linksWanted: number;
  readonly linksFound: number;
  readonly linksRight: number;
  /** Annotated and found realis of matched events, how often. */
  readonly confusions: ReadonlyMap<string, number>;
}

/** The realis that MEANTIME's attributes come to: negated, not certain or conditional, future, or none of these. */
export function realisOf({ polarity, certainty, special, time }: MeantimeEvent): EventMention["realis"] {
  if (polarity === "NEG") return "denied";
  if (certainty !== "CERTAIN" || special.startsWith("COND")) return "possible";
  return time === "FUTURE" ? "scheduled" : "actual";
}

function matches(events: readonly MeantimeEvent[], found: readonly EventMention[]): Map<MeantimeEvent, EventMention> {
  const pairs = new Map<MeantimeEvent, EventMention>();
  const taken = new Set<EventMention>();
  for (const event of events) {
    const match = found.find((each) => !taken.has(each) && overlaps(each.trigger, event.span));
    if (match === undefined) continue;
    taken.add(match);
    pairs.set(event, match);
  }
  return pairs;
}

/** Counts of one article. */
export function countMeantime(article: MeantimeArticle, analysis: Analysis): MeantimeCounts {
  const events = article.events.filter(({ sentence }) => sentence < SENTENCES);
  const end = Math.max(0, ...events.map(({ span }) => span[1]));
  const found = analysis.events.filter(({ trigger }) => trigger.end <= end);
  const pairs = matches(events, found);
  const confusions = new Map<string, number>();
  for (const [event, match] of pairs) {
    if (!event.described) continue;
    const key = `${realisOf(event)} ${match.realis}`;
    confusions.set(key, (confusions.get(key) ?? 0) + 1);
  }
  const total = (is: (key: string) => boolean): number =>
    [...confusions].reduce((sum, [key, count]) => sum + (is(key) ? count : 0), 0);
  return {
    ...{ wanted: events.length, found: found.length, matched: pairs.size, confusions },
    described: total(() => true),
    right: total((key) => key.split(" ")[0] === key.split(" ")[1]),
    ...linkCounts(article, analysis, pairs),
  };
}

function linkCounts(
  { links, times }: MeantimeArticle,
  { dates }: Analysis,
  pairs: ReadonlyMap<MeantimeEvent, EventMention>,
): Pick<MeantimeCounts, "linksWanted" | "linksFound" | "linksRight"> {
  const spanOf = new Map(times.map(({ id, span }) => [id, span]));
  const dateOf = new Map(dates.map((date) => [date.id, date]));
  const wanted = new Set([...pairs.keys()].map(({ id }) => id));
  let linksFound = 0;
  let linksRight = 0;
  for (const [event, { date }] of pairs) {
    const linked = date === null ? undefined : dateOf.get(date);
    if (linked === undefined) continue;
    linksFound++;
    const own = links.filter((link) => link.event === event.id && wanted.has(link.event));
    if (own.some(({ time }) => overlaps(linked, spanOf.get(time)!))) linksRight++;
  }
  return { linksWanted: links.length, linksFound, linksRight };
}

function summed(counts: readonly MeantimeCounts[]): MeantimeCounts {
  const sum = (key: Exclude<keyof MeantimeCounts, "confusions">) =>
    counts.reduce((total, each) => total + each[key], 0);
  const confusions = new Map<string, number>();
  for (const each of counts)
    for (const [key, count] of each.confusions) confusions.set(key, (confusions.get(key) ?? 0) + count);
  return {
    ...{ wanted: sum("wanted"), found: sum("found"), matched: sum("matched") },
    ...{ described: sum("described"), right: sum("right"), confusions },
    ...{ linksWanted: sum("linksWanted"), linksFound: sum("linksFound"), linksRight: sum("linksRight") },
  };
}

const f1 = (right: number, found: number, wanted: number): string => percent((2 * right) / Math.max(1, found + wanted));

function row(name: string, counts: MeantimeCounts): string[] {
  const { wanted, found, matched, described, right, linksWanted, linksFound, linksRight } = counts;
  return [
    name,
    f1(matched, found, wanted),
    `${percent(right / Math.max(1, described))} of ${described}`,
    f1(linksRight, linksFound, linksWanted),
    `${linksRight} of ${linksFound} found, ${linksWanted} wanted`,
  ];
}

/** The section on realis and the dates of events. */
export function meantimeSection(corpora: string): string {
  const read = (corpus: "airbus" | "apple"): MeantimeCounts =>
    summed(
      readMeantimeCorpus(corpora, corpus).map((article) =>
        countMeantime(article, analyze({ text: article.text, published: article.published })),
      ),
    );
  const airbus = read("airbus");
  const apple = read("apple");
  const both = summed([airbus, apple]);
  return [
    "## Realis and dates of events",
    "",
    `MEANTIME's airbus and apple articles (60 of Wikinews, put together from their tokens), the first ${SENTENCES} sentences, which are annotated in full. Errors were last read in airbus only; before, in both. An event is matched where a found trigger overlaps it. Realis, of matched events: polarity NEG is denied, what is not certain or is conditional is possible, time FUTURE is scheduled, the rest is actual. A link says when an event happened: a TLINK of inclusion or simultaneity between an event and a temporal expression, the article's date among them, which stands in a line of its own. A found link is right where the event's date overlaps the annotated expression; dates of events that are not annotated do not count.`,
    "",
    table(
      ["articles", "trigger F1", "realis right, %", "date-link F1", "links right"],
      [row("airbus", airbus), row("apple", apple), row("both", both)],
    ),
    "",
    table(
      ["annotated realis", "found", "count"],
      [...both.confusions]
        .filter(([key]) => key.split(" ")[0] !== key.split(" ")[1])
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .map(([key, count]) => [...key.split(" "), String(count)]),
    ),
    "",
  ].join("\n");
}
