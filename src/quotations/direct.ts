import { type Cue, CueFinder } from "./cue-finder.ts";
import type { Mark } from "./mark.ts";
import type { Range, Reading } from "./reading.ts";
import { type Relation, relation } from "./relation.ts";

/** Finds the attribution of every stretch that stands as an utterance, paragraph after paragraph. */
export function directRelations(reading: Reading): Relation[] {
  return new DirectFinder(reading).find();
}

class DirectFinder {
  private readonly found: Relation[] = [];
  private readonly relationOf = new Map<number, Relation>();
  private readonly cues: CueFinder;
  private readonly utterances: readonly { readonly place: number; readonly mark: Mark; readonly range: Range }[];

  constructor(private readonly reading: Reading) {
    this.cues = new CueFinder(reading);
    this.utterances = [...reading.marks.entries()]
      .filter(
        ([, mark]) => mark.use === "quotation" && (mark.parent < 0 || reading.marks[mark.parent]!.use !== "quotation"),
      )
      .map(([place, mark]) => ({ place, mark, range: reading.rangeOf(mark) }))
      .filter(({ range }) => range.to > range.from);
  }

  find(): Relation[] {
    for (let index = 0; index < this.utterances.length; index++) this.attribute(index);
    return this.found;
  }

  private attribute(index: number): void {
    const { place, mark, range } = this.utterances[index]!;
    const former = this.relationOf.get(mark.continues);
    if (former !== undefined && mark.continues >= 0) {
      this.append(former, index);
      return;
    }
    const next = this.utterances[index + 1]?.range.from ?? Number.POSITIVE_INFINITY;
    const cue = this.cues.find(range, next);
    if (cue !== null && (cue.verb < 0 || this.isFree(cue.verb, place))) {
      this.add(index, cue);
      return;
    }
    const neighbour = this.neighbour(index);
    if (neighbour !== null) this.append(neighbour, index);
    else if (this.isFloating(range)) this.add(index, null);
  }

  private isFree(verb: number, place: number): boolean {
    return !this.found.slice(-3).some((other) => other.anchor === verb && !other.marks.includes(place));
  }

  private add(index: number, cue: Cue | null): void {
    const { place, mark } = this.utterances[index]!;
    const made = relation({
      rule: cue?.rule ?? "quotations/floating-paragraph",
      content: [{ start: mark.start, end: mark.end }],
      cue: cue === null ? [] : [cue.cue],
      source: cue?.source ?? [],
      addressee: cue?.addressee ?? null,
      medium: cue?.medium ?? null,
      marks: [place],
      anchor: cue?.verb ?? -1,
      strong: true,
    });
    this.found.push(made);
    this.relationOf.set(place, made);
  }

  private append(to: Relation, index: number): void {
    const { place, mark } = this.utterances[index]!;
    to.content.push({ start: mark.start, end: mark.end });
    to.marks.push(place);
    this.relationOf.set(place, to);
  }

  /**
   * The relation of the utterance before, where this one goes on from it: `“A,” she said. “B.”`, `“A,” she said, “B.”`,
   * `She said “A” and “B”`.
   */
  private neighbour(index: number): Relation | null {
    const before = this.utterances[index - 1];
    if (before === undefined) return null;
    const former = this.relationOf.get(before.place);
    const { range } = this.utterances[index]!;
    if (former === undefined || !this.reading.sameBlock(before.range.from, range.from)) return null;
    return this.goesOn(before.range.to, range.from, former) ? former : null;
  }

  private goesOn(from: number, to: number, former: Relation): boolean {
    const { reading } = this;
    if (to - from <= 2) return true;
    if (former.anchor < from || former.anchor >= to) return false;
    const sentence = reading.language.sentenceOf(former.anchor);
    if (to <= sentence.to + 1) return true;
    return false;
  }

  /** Whether nothing goes on after the utterance in its sentence: `“We are shocked” by the flood, the mayor said` goes on. */
  private isWhole(to: number): boolean {
    const { reading } = this;
    if (!reading.sameBlock(to - 1, to) || /^[.!?…]$/.test(reading.norm(to - 2))) return true;
    return !/^\p{Ll}/u.test(reading.tokens[to]!.text);
  }

  /** An utterance that makes a paragraph by itself, or begins one. */
  private isFloating({ from, to }: Range): boolean {
    const { reading } = this;
    // An emoji may open the paragraph.
    if (!this.isWhole(to)) return false;
    const first = /^\p{So}/u.test(reading.norm(from - 1)) ? from - 1 : from;
    return !reading.sameBlock(first - 1, from) && to - from > 4;
  }
}
