import { expect } from "vitest";
import { type Analysis, AnalysisSchema, type Span } from "../../src/schema/index.ts";
import { rangesIn } from "./spans.ts";

/** Every span lies in the text, is not turned round, and repeats the text exactly. */
export function expectExactSpans(analysis: Analysis): void {
  const { text } = analysis.article;
  const wrong = [...rangesIn(analysis)].filter(
    ({ range: { start, end, text: words } }) =>
      !(start >= 0 && start <= end && end <= text.length) || (words !== undefined && words !== text.slice(start, end)),
  );
  expect(wrong.slice(0, 3)).toEqual([]);
}

/** No finding's span is empty or begins or ends with white space; a note may point at anything. */
export function expectTightSpans(analysis: Analysis): void {
  const loose = [...rangesIn({ ...analysis, notes: [] })].filter(
    ({ range: { text } }) => text !== undefined && (text === "" || text.trim() !== text),
  );
  expect(loose.slice(0, 3)).toEqual([]);
}

/** Lists are in text order. */
export function expectTextOrder(analysis: Analysis): void {
  const starts: Record<string, number[]> = {
    sentences: analysis.sentences.map(({ start }) => start),
    blocks: analysis.article.blocks.map(({ start }) => start),
    actors: analysis.actors.map(({ mentions }) => mentions[0]?.start ?? -1),
    quotations: analysis.quotations.map(({ content }) => content[0]?.start ?? -1),
    dates: analysis.dates.map(({ start }) => start),
    events: analysis.events.map(({ trigger }) => trigger.start),
    labels: analysis.labels.map(({ claims }) => claims[0]?.span.start ?? -1),
    cues: analysis.framing.cues.map(({ start }) => start),
  };
  for (const [list, found] of Object.entries(starts)) {
    expect(found, `${list} in text order`).toEqual([...found].sort((a, b) => a - b));
  }
}

/** Ids are unique, and every id that is referred to exists. */
export function expectSoundReferences(analysis: Analysis): void {
  const { actors, quotations, dates, events, labels, stances, framing } = analysis;
  const ids = [...actors, ...quotations, ...dates, ...events, ...labels].map(({ id }) => id);
  const known = new Set(ids);
  expect(known.size).toBe(ids.length);
  const referred = [
    ...quotations.flatMap(({ speaker, addressee, within, continues }) => [speaker, addressee, within, continues]),
    ...dates.map(({ anchor }) => (anchor === "published" ? null : anchor)),
    ...events.flatMap(({ participants, place, date, quotation, sameAs }) => [
      place,
      date,
      quotation,
      sameAs,
      ...participants.map(({ actor }) => actor),
    ]),
    ...labels.flatMap(({ claims }) =>
      claims.flatMap(({ bearer, relatum, holder, quotation }) => [
        bearer.actor,
        relatum?.actor ?? null,
        holder,
        quotation,
      ]),
    ),
    ...stances.flatMap(({ holder, target, quotation }) => [holder, target.id, quotation]),
    ...framing.cues.map(({ holder }) => holder),
  ];
  expect(referred.filter((id) => id !== null && id !== "narrator" && !known.has(id))).toEqual([]);
}

/** The words that name a speaker, the cue and the words quoted are different words. */
export function expectApartParts(analysis: Analysis): void {
  const touch = (a: readonly Span[], b: readonly Span[]): boolean =>
    a.some(({ start, end }) => b.some((other) => start < other.end && other.start < end));
  const mixedUp = analysis.quotations.filter(
    ({ content, cue, source }) => touch(content, cue) || touch(content, source) || touch(cue, source),
  );
  expect(mixedUp.slice(0, 3)).toEqual([]);
}

/** Every actor is mentioned, every finding names its rule, every quotation's words are in its content. */
export function expectEvidence(analysis: Analysis): void {
  expect(analysis.actors.filter(({ mentions, name }) => mentions.length === 0 || name === "")).toEqual([]);
  expect(analysis.quotations.filter(({ content, rule }) => content.length === 0 || rule === "")).toEqual([]);
  const claims = analysis.labels.flatMap((label) => label.claims);
  expect(analysis.labels.filter((label) => label.claims.length === 0)).toEqual([]);
  expect([...claims, ...analysis.stances].filter(({ evidence, rule }) => evidence.length === 0 || rule === "")).toEqual(
    [],
  );
}

const WITHOUT_CONFIDENCE: ReadonlySet<string> = new Set([
  "quotations/transcript-turn",
  "quotations/floating-paragraph",
]);

/** Every quotation has a confidence in hundredths, but for those found by rules that are known to have none. */
export function expectConfidence({ quotations }: Analysis): void {
  const wrong = quotations.filter(({ confidence, rule }) =>
    WITHOUT_CONFIDENCE.has(rule)
      ? confidence !== null
      : confidence === null || !(confidence >= 0 && confidence <= 1) || Number(confidence.toFixed(2)) !== confidence,
  );
  expect(wrong.slice(0, 3)).toEqual([]);
}

/** What is true of every analysis of any text. */
export function expectLaws(analysis: Analysis): void {
  expect(AnalysisSchema.safeParse(analysis).error?.issues.slice(0, 3) ?? []).toEqual([]);
  expectExactSpans(analysis);
  expectTightSpans(analysis);
  expectTextOrder(analysis);
  expectSoundReferences(analysis);
  expectApartParts(analysis);
  expectEvidence(analysis);
  expectConfidence(analysis);
}
