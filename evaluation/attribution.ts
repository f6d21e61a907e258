import { createAnalyzer } from "../src/index.ts";
import type { Analysis, Quotation } from "../src/schema/index.ts";
import {
  Comparison,
  f1,
  KINDS,
  type RelationScores,
  ROLES,
  relationScores,
  type SpanScores,
  scoreRelations,
  scoreSpans,
  spanScores,
  type Tally,
  tally,
  together,
} from "./attribution-scores.ts";
import { percent } from "./page.ts";
import type { Characters, GoldAttribution, PolnearArticle } from "./polnear.ts";

/** What is measured on articles of PolNeAR. */
export interface AttributionScores {
  readonly spans: SpanScores;
  readonly relations: RelationScores;
  /** Direct quotations found that the speaker test asks about, and those whose speaker is the annotated source's actor. */
  readonly speakers: Tally;
  /** The same for quotations of every kind, by kind and by how the annotated source is written: `direct name`, `indirect pronoun` ... */
  readonly speakersBy: ReadonlyMap<string, Tally>;
}

/** How a source is written. */
export const SOURCE_FORMS = ["name", "pronoun", "first person", "description"] as const;

const PRONOUNS: ReadonlySet<string> = new Set("he she they it who him her them one both".split(" "));
const FIRST_PERSON: ReadonlySet<string> = new Set("i we me us".split(" "));

function sourceForm(text: string): (typeof SOURCE_FORMS)[number] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const only = words.length === 1 ? words[0]!.toLowerCase() : "";
  if (PRONOUNS.has(only)) return "pronoun";
  if (FIRST_PERSON.has(only)) return "first person";
  return words.some((word, i) => /^\p{Lu}/u.test(word) && (i > 0 || words.length === 1 || !OPENERS.has(word)))
    ? "name"
    : "description";
}

/** Words that have a capital where they open a sentence. */
const OPENERS: ReadonlySet<string> = new Set(
  "The A An Some Many Most Several Other Others Two Three Another His Her Their Its Our My These Those This That Both Few".split(
    " ",
  ),
);

const spansOf = (spans: readonly { start: number; end: number }[]): Characters[] =>
  spans.map(({ start, end }) => [start, end]);

export function asAttribution({ source, cue, content }: Quotation): GoldAttribution {
  return { source: spansOf(source), cue: spansOf(cue), content: spansOf(content) };
}

/** Whether the speaker of a quotation is the actor whom the annotated source mentions. */
function isSpeaker(
  comparison: Comparison,
  analysis: Analysis,
  speaker: string | null,
  source: readonly Characters[],
): boolean {
  const actor = analysis.actors.find(({ id }) => id === speaker);
  if (actor === undefined) return false;
  const wanted = comparison.members(source);
  return actor.mentions.some(({ start, end }) => [...comparison.members([[start, end]])].some((at) => wanted.has(at)));
}

/** Analyses articles and compares what is found with every annotator's attributions. */
export function scoreAttribution(articles: readonly PolnearArticle[]): AttributionScores {
  const analyzer = createAnalyzer();
  const spans = spanScores();
  const relations = relationScores();
  const speakers = tally();
  const speakersBy = new Map<string, Tally>();
  for (const { name, text, published, annotations } of articles) {
    const analysis = analyzer.analyze({ id: name, text, published });
    const comparison = new Comparison(text);
    const found = analysis.quotations.map(asAttribution);
    for (const gold of annotations) {
      scoreSpans(spans, comparison, found, gold);
      scoreRelations(relations, comparison, found, gold);
      for (const [g, p] of contentPairs(comparison, gold, found)) {
        const { source, content } = gold[g]!;
        if (source.length === 0) continue;
        const kind = comparison.kind(content);
        const form = sourceForm(source.map(([start, end]) => text.slice(start, end)).join(" "));
        const right = isSpeaker(comparison, analysis, analysis.quotations[p]!.speaker, source);
        count(speakersBy, `${kind} ${form}`, right);
        if (kind !== "direct") continue;
        speakers.wanted++;
        speakers.found++;
        if (right) speakers.right++;
      }
    }
  }
  return { spans, relations, speakers, speakersBy };
}

function count(tallies: Map<string, Tally>, key: string, right: boolean): void {
  const one = tallies.get(key) ?? tally();
  tallies.set(key, one);
  one.wanted++;
  one.found++;
  if (right) one.right++;
}

/** Annotated and found attributions whose contents share half of their tokens, whatever their sources. */
export function contentPairs(
  comparison: Comparison,
  gold: readonly GoldAttribution[],
  found: readonly GoldAttribution[],
): [number, number][] {
  const bare = (list: readonly GoldAttribution[]) => list.map(({ content, cue }) => ({ content, cue, source: [] }));
  return scoreRelations(relationScores(), comparison, bare(found), bare(gold));
}

/** The scores as a table: a row for each part, then relations and speakers. */
export function attributionRows(articles: readonly PolnearArticle[]): { columns: string[]; rows: string[][] } {
  return rowsOf(scoreAttribution(articles));
}

/** Rows of figures, in percent. */
export function rowsOf({ spans, relations, speakers }: AttributionScores): { columns: string[]; rows: string[][] } {
  const triple = (pick: (table: SpanScores["exact"]) => Tally) =>
    [spans.exact, spans.overlap, spans.token].map((table) => percent(f1(pick(table))));
  const rows = ROLES.map((role) => [role, ...triple((table) => table[role])]);
  rows.push(["all three", ...triple(together)]);
  rows.push(["relations", percent(f1(relations.all)), "", ""]);
  for (const kind of KINDS) rows.push([`relations, ${kind}`, percent(f1(relations.kinds[kind])), "", ""]);
  rows.push(["speakers of direct quotations found, % right", percent(f1(speakers)), "", ""]);
  return { columns: ["PolNeAR dev", "exact F1", "overlap F1", "token F1"], rows };
}

/** Share of right speakers by kind of quotation (rows) and by how the annotated source is written (columns), with how many there are. */
export function speakerRows({ speakersBy }: AttributionScores): { columns: string[]; rows: string[][] } {
  const cell = (kind: string, form: string): string => {
    const one = speakersBy.get(`${kind} ${form}`);
    return one === undefined ? "-" : `${percent(f1(one))} of ${one.wanted}`;
  };
  return {
    columns: ["speakers right, %", ...SOURCE_FORMS],
    rows: KINDS.map((kind) => [kind, ...SOURCE_FORMS.map((form) => cell(kind, form))]),
  };
}
