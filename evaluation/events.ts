import { join } from "node:path";
import { actors } from "../src/actors/stage.ts";
import { article } from "../src/article/stage.ts";
import { dates } from "../src/dates/stage.ts";
import type { EventClasses } from "../src/events/learned/event-classes.ts";
import { eventStage } from "../src/events/stage.ts";
import { language } from "../src/language/stage.ts";
import { Pipeline } from "../src/pipeline.ts";
import { marks } from "../src/quotations/marks-stage.ts";
import { attribution } from "../src/quotations/stage.ts";
import type { EventMention } from "../src/schema/index.ts";
import { readTimemlFolder, type TimemlDocument, type TimemlEvent } from "../training/timeml.ts";
import { annotated, eventFolds } from "../training/train-events.ts";
import { percent, table } from "./page.ts";

/** What is compared once a trigger matches. */
const ATTRIBUTES = ["class", "tense", "aspect", "polarity"] as const;
type Attribute = (typeof ATTRIBUTES)[number];

/** Counts over documents: events wanted, found, matched, and matched with the same attribute. */
export interface EventCounts {
  readonly wanted: number;
  readonly found: number;
  readonly matched: number;
  readonly right: Readonly<Record<Attribute, number>>;
}

const NOTHING: EventCounts = { wanted: 0, found: 0, matched: 0, right: { class: 0, tense: 0, aspect: 0, polarity: 0 } };

/** Pairs each annotated event with the first found one not yet taken whose trigger overlaps it, as TempEval-3's scorer does. */
export function matchedEvents(
  wanted: readonly TimemlEvent[],
  found: readonly EventMention[],
): [TimemlEvent, EventMention][] {
  const taken = new Set<EventMention>();
  const pairs: [TimemlEvent, EventMention][] = [];
  for (const event of wanted) {
    const match = found.find(
      (each) => !taken.has(each) && each.trigger.start < event.end && event.start < each.trigger.end,
    );
    if (match === undefined) continue;
    taken.add(match);
    pairs.push([event, match]);
  }
  return pairs;
}

/** Counts of one document. */
export function countEvents(wanted: readonly TimemlEvent[], found: readonly EventMention[]): EventCounts {
  const pairs = matchedEvents(wanted, found);
  const right = (attribute: Attribute) => pairs.filter(([one, other]) => one[attribute] === other[attribute]).length;
  return {
    wanted: wanted.length,
    found: found.length,
    matched: pairs.length,
    right: { class: right("class"), tense: right("tense"), aspect: right("aspect"), polarity: right("polarity") },
  };
}

function summed(counts: readonly EventCounts[]): EventCounts {
  return counts.reduce((sum, each) => {
    const right = { ...sum.right };
    for (const attribute of ATTRIBUTES) right[attribute] += each.right[attribute];
    return {
      wanted: sum.wanted + each.wanted,
      found: sum.found + each.found,
      matched: sum.matched + each.matched,
      right,
    };
  }, NOTHING);
}

/** F1 of the triggers, or of the triggers with one attribute right. */
export function eventF1({ wanted, found, matched, right }: EventCounts, attribute?: Attribute): number {
  return (2 * (attribute === undefined ? matched : right[attribute])) / Math.max(1, wanted + found);
}

/** Events found in a document with such a way of telling them. */
function eventsOf({ name, text, published }: TimemlDocument, classes: EventClasses): readonly EventMention[] {
  const method = Pipeline.from("source")
    .with(article)
    .with(language)
    .with(dates)
    .with(marks)
    .with(attribution)
    .with(actors)
    .with(eventStage(() => classes));
  const publishedBasis = published === null ? null : ("given" as const);
  const source = {
    ...{ text, id: name, published, publishedBasis },
    ...{ url: null, title: null, byline: null, outlet: null, language: null },
  };
  return method.run({ source }, { note: () => undefined }).events;
}

/** Commonest confusions of an attribute: annotated, found, how often. */
function confusions(pairs: readonly (readonly [TimemlEvent, EventMention])[], attribute: Attribute): string[][] {
  const counts = new Map<string, number>();
  for (const [one, other] of pairs) {
    if (one[attribute] === other[attribute]) continue;
    const key = `${one[attribute]} ${other[attribute]}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, 5)
    .map(([key, count]) => [attribute, ...key.split(" "), String(count)]);
}

/** The section on TimeML events. */
export function eventsSection(corpora: string): string {
  const documents = readTimemlFolder(join(corpora, "timeml"));
  const models = eventFolds(documents.map(annotated));
  const read = documents.map((document, place) => {
    const found = eventsOf(document, models[place % models.length]!);
    return { document, found, counts: countEvents(document.events, found) };
  });
  const row = (name: string, is: (name: string) => boolean): string[] => {
    const counts = summed(read.filter(({ document }) => is(document.name)).map((each) => each.counts));
    return [
      name,
      percent(eventF1(counts)),
      ...ATTRIBUTES.map((attribute) => percent(eventF1(counts, attribute))),
      String(counts.wanted),
      String(counts.found),
    ];
  };
  const pairs = read.flatMap(({ document, found }) => matchedEvents(document.events, found));
  return [
    "## Events",
    "",
    `TimeBank and AQUAINT as cleaned for TempEval-3, ${documents.length} documents, in five folds by document: each is judged by a model learned from the other four, in the whole analysis. F1 as TempEval-3 has it: an event counts where a found trigger overlaps it, with an attribute where that is the same too. TempEval-3's platinum documents are not among these.`,
    "",
    table(
      ["documents", "trigger", "class", "tense", "aspect", "polarity", "wanted", "found"],
      [
        row("TimeBank", (name) => name.startsWith("timebank")),
        row("AQUAINT", (name) => name.startsWith("aquaint")),
        row("both", () => true),
      ],
    ),
    "",
    "Published figures on the platinum documents, trigger and class F1:",
    "",
    table(
      ["system", "trigger", "class"],
      [
        ["ATT-1 (best of TempEval-3, UzZaman et al. 2013)", "81.1", "71.9"],
        ["conditional random field (Caselli and Morante 2018)", "81.7", "72.2"],
      ],
    ),
    "",
    "Commonest differences on matched events:",
    "",
    table(
      ["attribute", "annotated", "found", "count"],
      ATTRIBUTES.flatMap((attribute) => confusions(pairs, attribute)),
    ),
    "",
  ].join("\n");
}
