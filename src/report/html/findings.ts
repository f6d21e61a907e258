import type { Analysis, Range } from "../../schema/index.ts";
import { quotationsBySpeaker } from "../content/voices.ts";
import { inOrder, type Mark } from "./segments.ts";

/** Speakers that have a colour of their own; further ones take them in turn, and are told apart by their numbers. */
const COLORS = 8;

/** Speakers by their number in the report, from 1 on, in the order in which they are told. */
export function speakerNumbers(analysis: Analysis): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [speaker] of quotationsBySpeaker(analysis)) if (speaker !== null) numbers.set(speaker, numbers.size + 1);
  return numbers;
}

/** Class of a speaker's colour; that of nobody for an unknown one. */
export function speakerLook(number: number | undefined): string {
  return number === undefined ? "s0" : `s${((number - 1) % COLORS) + 1}`;
}

/** Ids of findings in a page: what kind, and which in the analysis's list. */
export const findingId = {
  quotation: (place: number) => `q${place}`,
  claim: (label: number, claim: number) => `l${label}-${claim}`,
  date: (place: number) => `d${place}`,
  event: (place: number) => `e${place}`,
  cue: (place: number) => `c${place}`,
} as const;

/** Every stretch of the text that the report marks, in order. */
export function marksOf(analysis: Analysis): Mark[] {
  const numbers = speakerNumbers(analysis);
  const marks: Mark[] = [];
  const add = (spans: readonly Range[], finding: string, look: string, badge: string | null, anchor = true): void => {
    spans.forEach(({ start, end }, i) => {
      if (end > start)
        marks.push({ start, end, finding, look, badge: i === 0 ? badge : null, first: anchor && i === 0 });
    });
  };
  analysis.quotations.forEach(({ speaker, content, cue, source, within }, i) => {
    const number = speaker === null ? undefined : numbers.get(speaker);
    const look = speakerLook(number);
    const id = findingId.quotation(i);
    add(content, id, `q ${look}${within === null ? "" : " in"}`, String(number ?? "?"));
    add(cue, id, "qc", null, false);
    add(source, id, "qs", null, false);
  });
  analysis.labels.forEach(({ claims }, i) => {
    claims.forEach(({ span, position }, j) => {
      add([span], findingId.claim(i, j), `l ${position}`, null);
    });
  });
  for (const [i, date] of analysis.dates.entries()) add([date], findingId.date(i), "d", null);
  for (const [i, { trigger }] of analysis.events.entries()) add([trigger], findingId.event(i), "e", null);
  for (const [i, cue] of analysis.framing.cues.entries()) add([cue], findingId.cue(i), "c", null);
  return inOrder(marks);
}
