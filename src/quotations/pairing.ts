import type { Article } from "../schema/index.ts";
import { isGap, shapeOf } from "./characters.ts";
import { type Stretch, scanParagraph } from "./scanner.ts";

/** A stretch with the one of an earlier paragraph that it goes on from, -1 for none. */
export interface PairedStretch extends Stretch {
  readonly continues: number;
}

/** Every stretch of an article, and where the marks of a paragraph do not come out even. */
export interface Pairing {
  readonly stretches: readonly PairedStretch[];
  /** Characters to show for each paragraph with a mark that has no partner. */
  readonly unbalanced: readonly { readonly start: number; readonly end: number }[];
}

/** How much of an unbalanced stretch is shown. */
const SHOWN = 60;

/**
 * Scans paragraph after paragraph and joins a quotation that runs over several: each paragraph but the last is left open
 * and the next begins with the mark again.
 *
 * ```text
 * > | “We will rebuild.
 * > |
 * > | “Nobody is left behind,” he said.
 *     ^ continues the stretch above
 * ```
 */
export function pairMarks(article: Article): Pairing {
  const joiner = new Joiner(article.text);
  for (const block of article.blocks) {
    if (block.kind !== "boilerplate") joiner.paragraph(block.start, block.end);
  }
  joiner.end();
  return joiner;
}

class Joiner implements Pairing {
  readonly stretches: PairedStretch[] = [];
  readonly unbalanced: { start: number; end: number }[] = [];
  /** The stretch left open by the paragraph before, -1 for none. */
  private pending = -1;

  constructor(private readonly text: string) {}

  paragraph(from: number, to: number): void {
    let start = from;
    while (start < to && isGap(this.text.charCodeAt(start))) start++;
    const { stretches, stray } = scanParagraph(this.text, start, to);
    const former = this.stretches[this.pending];
    const goesOn = former !== undefined && this.goesOn(former, start, stretches[0], stray);
    if (former !== undefined && !goesOn) this.report(former);
    const before = this.stretches.length;
    // The closing mark of a quotation whose later paragraphs were not opened again.
    const closesFormer = goesOn && stretches[0]?.start !== start;
    if (closesFormer) this.stretches.push(this.unopened(start, stray, former));
    const offset = this.stretches.length;
    let open = -1;
    for (const stretch of stretches) {
      const continues = goesOn && !closesFormer && stretch.start === start ? this.pending : -1;
      const parent = stretch.parent < 0 ? -1 : stretch.parent + offset;
      if (!stretch.closed && parent < 0) open = this.stretches.length;
      this.stretches.push({ ...stretch, parent, continues });
    }
    const last = this.stretches[open];
    if (stray >= 0 && !closesFormer) this.unbalanced.push({ start: stray, end: stray + 1 });
    else if (last !== undefined && last.end < this.trimmedEnd(start, to)) this.report(last);
    this.pending = last !== undefined && last.end >= this.trimmedEnd(start, to) ? open : -1;
    if (this.stretches.length === before && to > start) this.pending = -1;
  }

  end(): void {
    const former = this.stretches[this.pending];
    if (former !== undefined) this.report(former);
  }

  private goesOn(former: Stretch, start: number, first: Stretch | undefined, stray: number): boolean {
    if (first !== undefined && first.start === start && first.family === former.family) return true;
    const shape = shapeOf(this.text.charCodeAt(stray));
    return stray > start && shape?.family === former.family && (first === undefined || first.start > stray);
  }

  private unopened(start: number, stray: number, former: Stretch): PairedStretch {
    const { open, family } = former;
    const end = stray + 1;
    return {
      start,
      end,
      innerStart: start,
      innerEnd: stray,
      open,
      family,
      closed: true,
      parent: -1,
      continues: this.pending,
    };
  }

  private trimmedEnd(start: number, to: number): number {
    let end = to;
    while (end > start && isGap(this.text.charCodeAt(end - 1))) end--;
    return end;
  }

  private report(stretch: Stretch): void {
    this.unbalanced.push({ start: stretch.start, end: Math.min(stretch.end, stretch.start + SHOWN) });
  }
}
