import { beginsElision, closing } from "./apostrophes.ts";
import {
  type Family,
  isCloser,
  isDigit,
  isGap,
  isOpener,
  isWordCharacter,
  type MarkShape,
  shapeOf,
} from "./characters.ts";

/** A stretch between marks as the scanner finds it, before anyone asks what the marks are for. */
export interface Stretch {
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
  readonly open: string;
  readonly family: Family;
  closed: boolean;
  /** Place in the list of the stretch around this one, -1 for none. */
  parent: number;
}

/** What the scanner found in a paragraph. */
export interface Scanned {
  /** In order of their opening marks. */
  readonly stretches: Stretch[];
  /** Offset of the first closing mark that nothing opened, -1 for none. */
  readonly stray: number;
}

/** Marks deeper than this are not followed: nobody nests so far, and hostile text does. */
const DEEPEST = 6;
/** How far a closing single mark that could be a possessive is looked for. */
const FARTHEST_PLAIN = 120;
const PLAIN_CLOSER = /[^\s]['’‘](?=\s|$)/u;
/** Marks that open and close alike. */
const STRAIGHT = new Set(['"', "''", "＂"]);

/**
 * Pairs the quotation marks of one paragraph, in one pass from left to right. Every mark is read in the state that its
 * shape leads to; each state looks at the two characters around the mark and at the stretches that are still open.
 */
export function scanParagraph(text: string, from: number, to: number): Scanned {
  const scanner = new Scanner(text, from, to);
  scanner.outside();
  return scanner.finish();
}

class Scanner {
  private readonly stretches: (Stretch | undefined)[] = [];
  /** Places in `stretches` of those still open, outermost first. */
  private readonly open: number[] = [];
  /** Parent of each of `stretches`, of the dropped ones too. */
  private readonly parents: number[] = [];
  private stray = -1;
  /** Offsets of sure single closing marks, filled at the first single mark. */
  private sureClosers: number[] | undefined;
  private nextSure = 0;

  constructor(
    private readonly text: string,
    private readonly from: number,
    private readonly to: number,
  ) {}

  /**
   * Outside and inside alike: run to the next character that can be a mark.
   *
   * ```text
   * > | He said: “We will.”
   *     ^^^^^^^^^
   * ```
   */
  outside(): void {
    let at = this.from;
    while (at < this.to) {
      const shape = shapeOf(this.text.charCodeAt(at));
      at += shape === undefined ? 1 : this.atMark(at, shape);
    }
  }

  /** At a mark of any family; gives the number of characters it takes. */
  private atMark(at: number, shape: MarkShape): number {
    if (shape.family !== "single") {
      this.doubleMark(at, 1, shape);
      return 1;
    }
    if (this.text.charCodeAt(at + 1) === this.text.charCodeAt(at) && at + 1 < this.to && !this.singleThenSingle(at)) {
      this.doubledApostrophe(at);
      return 2;
    }
    this.singleMark(at, shape);
    return 1;
  }

  /**
   * Two apostrophes set as a double mark, as wire copy and old newspapers do.
   *
   * ```text
   * > | ''We will,'' she said
   *     ^^
   * ```
   */
  private doubledApostrophe(at: number): void {
    const code = this.text.charCodeAt(at);
    const direction = code === 0x2018 || code === 0x60 ? "opens" : code === 0x2019 ? "closes" : "either";
    this.doubleMark(at, 2, { family: "double", direction });
  }

  /** `'the workers''`: a possessive and then the closing mark, when a single stretch is open and no double one. */
  private singleThenSingle(at: number): boolean {
    return this.innermost("single") >= 0 && this.innermost("double") < 0 && isWordCharacter(this.before(at));
  }

  /**
   * A double mark or a guillemet: its shape says the direction, its neighbours overrule a wrongly turned one.
   *
   * ```text
   * > | “We will,” she said.     > | ”We will,” she said.     > | a 12" screen
   *     ^        ^                   ^ wrongly turned                ^ a measure
   * ```
   */
  private doubleMark(at: number, length: number, { family, direction }: MarkShape): void {
    const before = this.before(at);
    const after = at + length < this.to ? this.text.charCodeAt(at + length) : Number.NaN;
    const inside = this.innermost(family) >= 0;
    if (direction !== "opens" && isDigit(before) && this.isMeasure(at, inside || direction === "closes", after)) return;
    if (this.opens(direction, inside, before, after)) this.push(at, length, family);
    else if (inside) this.close(family, at, length);
    else if (this.stray < 0) this.stray = at;
  }

  private opens(direction: MarkShape["direction"], inside: boolean, before: number, after: number): boolean {
    const startsWord = !isGap(after) && !isCloser(after);
    if (direction === "either") {
      if (inside) return isGap(before) && startsWord;
      return isGap(before) || isOpener(before) || !isGap(after);
    }
    // “We will“ turned wrongly at its end; ”We will” at its beginning.
    if (direction === "opens") return !(inside && !isGap(before) && !isOpener(before) && !startsWord);
    return !inside && (isGap(before) || isOpener(before)) && !isGap(after);
  }

  /** Inches: 6'2" or, where no stretch is open, 12" before a space or a hyphen. */
  private isMeasure(at: number, inside: boolean, after: number): boolean {
    const feet = this.text.charCodeAt(isDigit(this.text.charCodeAt(at - 2)) ? at - 3 : at - 2);
    if ((feet === 0x27 || feet === 0x2019) && at >= this.from + 3) return true;
    return !inside && !isWordCharacter(after);
  }

  /**
   * A single mark: apostrophe, or the beginning or end of a stretch.
   *
   * ```text
   * > | it's      > | 'tis the workers' own    > | 'We will,' she said
   *       ^           ^            ^               ^        ^
   * ```
   */
  private singleMark(at: number, { direction }: MarkShape): void {
    const before = this.before(at);
    const after = at + 1 < this.to ? this.text.charCodeAt(at + 1) : Number.NaN;
    if (isWordCharacter(before) && isWordCharacter(after)) return;
    if (this.top()?.family === "single" && this.closesSingle(at, direction)) {
      this.close("single", at, 1);
      return;
    }
    const couldOpen =
      (isGap(before) || isOpener(before) || this.isOpenMark(at - 1)) && !isGap(after) && !isCloser(after);
    if (!couldOpen || this.innermost("single") >= 0 || beginsElision(this.text, at)) return;
    // ’em turned as a closing mark is an apostrophe; ’We will’ is too rare to be read otherwise.
    if (direction === "closes") return;
    // ‘We must not go back [to that].' A closing mark must come, or this is an apostrophe.
    if (this.sureCloserAfter(at) >= 0 || this.plainCloserAfter(at)) this.push(at, 1, "single");
  }

  private closesSingle(at: number, direction: MarkShape["direction"]): boolean {
    // ‚Wir schaffen das‘: what opens in English closes in German.
    if (direction === "opens") return this.top()?.open === "‚" && !isGap(this.before(at));
    const how = closing(this.text, at);
    if (how === "no") return false;
    // A possessive plural inside a stretch that is surely closed further on.
    return how === "surely" || this.sureCloserAfter(at) < 0;
  }

  private findSureClosers(): number[] {
    const found: number[] = [];
    for (let at = this.from; at < this.to; at++) {
      const shape = shapeOf(this.text.charCodeAt(at));
      if (shape?.family === "single" && shape.direction !== "opens" && closing(this.text, at) === "surely")
        found.push(at);
    }
    return found;
  }

  /** Offset of the next sure single closing mark after `at`, -1 for none. Called with growing offsets. */
  private sureCloserAfter(at: number): number {
    this.sureClosers ??= this.findSureClosers();
    while (this.nextSure < this.sureClosers.length && this.sureClosers[this.nextSure]! <= at) this.nextSure++;
    return this.sureClosers[this.nextSure] ?? -1;
  }

  /** A possessive-like mark is taken for the closing one when it comes soon: 'a mess' and more. */
  private plainCloserAfter(at: number): boolean {
    return PLAIN_CLOSER.test(this.text.slice(at + 1, Math.min(this.to, at + FARTHEST_PLAIN)));
  }

  private before(at: number): number {
    return at > this.from ? this.text.charCodeAt(at - 1) : Number.NaN;
  }

  private isOpenMark(at: number): boolean {
    const top = this.top();
    return top !== undefined && top.innerStart - 1 === at;
  }

  private top(): Stretch | undefined {
    return this.stretches[this.open.at(-1) ?? -1];
  }

  /** Place in `open` of the innermost open stretch of a family, -1 for none. */
  private innermost(family: Family): number {
    for (let index = this.open.length - 1; index >= 0; index--) {
      if (this.stretches[this.open[index]!]?.family === family) return index;
    }
    return -1;
  }

  private push(at: number, length: number, family: Family): void {
    const open = this.text.slice(at, at + length);
    const former = this.innermost(family);
    // A straight mark cannot be nested in its like: the one before was never closed.
    if (STRAIGHT.has(open) && this.stretches[this.open[former] ?? -1]?.open === open) this.abandon(former, at);
    if (this.open.length >= DEEPEST) return;
    const parent = this.open.at(-1) ?? -1;
    const inner = at + length;
    this.open.push(this.stretches.length);
    this.parents.push(parent);
    this.stretches.push({
      start: at,
      end: inner,
      innerStart: inner,
      innerEnd: inner,
      open,
      family,
      closed: false,
      parent,
    });
  }

  private close(family: Family, at: number, length: number): void {
    const index = this.innermost(family);
    for (const inner of this.open.splice(index + 1)) this.drop(inner, at);
    const place = this.open.pop()!;
    const stretch = this.stretches[place]!;
    stretch.innerEnd = at;
    stretch.end = at + length;
    stretch.closed = true;
    if (this.isBlank(stretch.innerStart, at)) this.stretches[place] = undefined;
  }

  /** A stretch inside one that ends here: a single mark was an apostrophe, a double one was not closed. */
  private drop(place: number, at: number): void {
    if (this.stretches[place]!.family === "single") this.stretches[place] = undefined;
    else this.endUnclosed(place, at);
  }

  /** Ends the open stretches from `former` on before the offset `at`. */
  private abandon(former: number, at: number): void {
    for (const place of this.open.splice(former)) this.drop(place, at);
  }

  private endUnclosed(place: number, at: number): void {
    const stretch = this.stretches[place]!;
    let end = at;
    while (end > stretch.innerStart && isGap(this.text.charCodeAt(end - 1))) end--;
    stretch.innerEnd = end;
    stretch.end = end;
    if (end === stretch.innerStart) this.stretches[place] = undefined;
  }

  private isBlank(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (!isGap(this.text.charCodeAt(at))) return false;
    return true;
  }

  /** Ends what is still open with the paragraph, or before the next stretch of its own family that it would swallow. */
  finish(): Scanned {
    const limits = new Map<number, number>();
    for (const stretch of this.stretches) {
      if (stretch === undefined || stretch.parent < 0 || limits.has(stretch.parent)) continue;
      if (this.stretches[stretch.parent]?.family === stretch.family) limits.set(stretch.parent, stretch.start);
    }
    for (const place of this.open) this.drop(place, limits.get(place) ?? this.to);
    return { stretches: this.compact(), stray: this.stray };
  }

  /** The list without what was dropped; a parent that is gone, or that ends before its child, gives way to its own parent. */
  private compact(): Stretch[] {
    const places: number[] = [];
    const kept: Stretch[] = [];
    for (const stretch of this.stretches) {
      places.push(kept.length);
      if (stretch === undefined) continue;
      stretch.parent = this.livingParent(stretch, places);
      kept.push(stretch);
    }
    return kept;
  }

  private livingParent(stretch: Stretch, places: readonly number[]): number {
    let parent = stretch.parent;
    while (parent >= 0) {
      const around = this.stretches[parent];
      if (around !== undefined && around.end >= stretch.end) return places[parent]!;
      parent = this.parents[parent]!;
    }
    return -1;
  }
}
