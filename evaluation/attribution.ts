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
import type { Characters, GoldAttribution, PolnearArticle } from "./polnear.ts";

/** What is measured on articles of PolNeAR. */
export interface AttributionScores {
  readonly spans: SpanScores;
  readonly relations: RelationScores;
  /** Direct quotations found that the speaker test asks about, and those whose speaker is the annotated source's actor. */
  readonly speakers: Tally;
}

const spansOf = (spans: readonly { start: number; end: number }[]): Characters[] =>
  spans.map(({ start, end }) => [start, end]);

function asAttribution({ source, cue, content }: Quotation): GoldAttribution {
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
  for (const { name, text, published, annotations } of articles) {
    const analysis = analyzer.analyze({ id: name, text, published });
    const comparison = new Comparison(text);
    const found = analysis.quotations.map(asAttribution);
    for (const gold of annotations) {
      scoreSpans(spans, comparison, found, gold);
      scoreRelations(relations, comparison, found, gold);
      for (const [g, p] of contentPairs(comparison, gold, found)) {
        if (comparison.kind(gold[g]!.content) !== "direct" || gold[g]!.source.length === 0) continue;
        speakers.wanted++;
        speakers.found++;
        if (isSpeaker(comparison, analysis, analysis.quotations[p]!.speaker, gold[g]!.source)) speakers.right++;
      }
    }
  }
  return { spans, relations, speakers };
}

/** Annotated and found attributions whose contents share half of their tokens, whatever their sources. */
function contentPairs(
  comparison: Comparison,
  gold: readonly GoldAttribution[],
  found: readonly GoldAttribution[],
): [number, number][] {
  const bare = (list: readonly GoldAttribution[]) => list.map(({ content, cue }) => ({ content, cue, source: [] }));
  return scoreRelations(relationScores(), comparison, bare(found), bare(gold));
}

const percent = (share: number): string => (100 * share).toFixed(1);

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
