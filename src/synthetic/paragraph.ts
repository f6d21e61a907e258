import type { Range } from "../schema/index.ts";
import type { TrueClaim, TrueEvent, TrueQuotation, TrueStance } from "./truth.ts";

/** A paragraph and what was put into it; offsets are its own. */
export interface Paragraph {
  readonly text: string;
  readonly quotations: readonly TrueQuotation[];
  readonly claims: readonly TrueClaim[];
  readonly events: readonly TrueEvent[];
  readonly stances: readonly TrueStance[];
}

/** A paragraph in which nothing is to be found. */
export function plainParagraph(text: string): Paragraph {
  return { text, quotations: [], claims: [], events: [], stances: [] };
}

const BREAK = "\n\n";

/** Puts paragraphs together to a text, with what is in them at its places in the text. */
export function joined(paragraphs: readonly Paragraph[]): Paragraph {
  const quotations: TrueQuotation[] = [];
  const claims: TrueClaim[] = [];
  const events: TrueEvent[] = [];
  const stances: TrueStance[] = [];
  let offset = 0;
  for (const paragraph of paragraphs) {
    const moved = <T extends Range>(range: T): T => ({
      ...range,
      start: range.start + offset,
      end: range.end + offset,
    });
    for (const quotation of paragraph.quotations) {
      quotations.push({ ...quotation, content: quotation.content.map((range) => moved(range)) });
    }
    claims.push(...paragraph.claims.map((claim) => moved(claim)));
    events.push(...paragraph.events.map((event) => moved(event)));
    stances.push(...paragraph.stances.map((stance) => moved(stance)));
    offset += paragraph.text.length + BREAK.length;
  }
  return { text: paragraphs.map(({ text }) => text).join(BREAK), quotations, claims, events, stances };
}
