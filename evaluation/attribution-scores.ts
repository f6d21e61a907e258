import type { Characters, GoldAttribution } from "./polnear.ts";

/** A source, cue or content, or all three together. */
export type Role = "source" | "cue" | "content";
export const ROLES: readonly Role[] = ["source", "cue", "content"];

/** Counts behind a precision, a recall and their harmonic mean. */
export interface Tally {
  right: number;
  found: number;
  wanted: number;
}

export function tally(): Tally {
  return { right: 0, found: 0, wanted: 0 };
}

export function f1({ right, found, wanted }: Tally): number {
  return found + wanted === 0 ? 0 : (2 * right) / (found + wanted);
}

/** Runs of letters and digits, and other single characters that are no space: the unit in which spans are compared. */
export function scoringTokens(text: string): Characters[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}_]+|[^\p{L}\p{N}\p{M}_\s]/gu)].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
}

/** Places of the scoring tokens after which a sentence ends, by full stop and capital, or by line. */
function sentenceOfToken(text: string, tokens: readonly Characters[]): Int32Array {
  const sentence = new Int32Array(tokens.length);
  for (let at = 1; at < tokens.length; at++) {
    const gap = text.slice(tokens[at - 1]![1], tokens[at]![0]);
    sentence[at] = sentence[at - 1]! + (gap.includes("\n") || (gap !== "" && endsSentence(text, tokens, at)) ? 1 : 0);
  }
  return sentence;
}

const ABBREVIATION =
  /(?:^|[\s("“])(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Sgt|Lt|Col|Capt|Rev|Jr|Sr|St|vs|No|[A-Z]|(?:[A-Za-z]\.)+[A-Za-z]|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Fla|Mass|Calif|Conn|Wis|Ill|Pa|Va|Ala|Ariz|Ark|Colo|Ga|Ind|Kan|Ky|La|Mich|Minn|Miss|Mo|Neb|Nev|Okla|Ore|Tenn|Tex|Vt|Wash)$/;

function endsSentence(text: string, tokens: readonly Characters[], next: number): boolean {
  let stop = next - 1;
  while (stop > 0 && /^["”’')\]]$/.test(text.slice(...tokens[stop]!)) && tokens[stop - 1]![1] === tokens[stop]![0])
    stop--;
  if (!/^[.!?…]$/.test(text.slice(...tokens[stop]!))) return false;
  if (!/^[\p{Lu}\p{N}"“‘'(]/u.test(text.slice(...tokens[next]!))) return false;
  return stop < next - 1 || !ABBREVIATION.test(text.slice(Math.max(0, tokens[stop]![0] - 12), tokens[stop]![0]));
}

/** A text made ready for comparing spans in it. */
export class Comparison {
  readonly tokens: readonly Characters[];
  private readonly sentence: Int32Array;
  private readonly at: Int32Array;

  constructor(readonly text: string) {
    this.tokens = scoringTokens(text);
    this.sentence = sentenceOfToken(text, this.tokens);
    this.at = new Int32Array(text.length + 1).fill(this.tokens.length);
    let next = 0;
    for (let offset = 0; offset <= text.length; offset++) {
      while (next < this.tokens.length && this.tokens[next]![1] <= offset) next++;
      this.at[offset] = next;
    }
  }

  /** Half-open range of the tokens that a span overlaps. */
  range([start, end]: Characters): [number, number] {
    const from = this.at[Math.min(start, this.text.length)]!;
    let to = from;
    while (to < this.tokens.length && this.tokens[to]![0] < end) to++;
    return [from, to];
  }

  /** Ranges of tokens of every span, each once, cut at sentence ends. */
  cut(spans: readonly Characters[]): Set<string> {
    const ranges = new Set<string>();
    for (const span of spans) {
      const [from, to] = this.range(span);
      for (let first = from; first < to; ) {
        let next = first + 1;
        while (next < to && this.sentence[next] === this.sentence[first]) next++;
        ranges.add(`${first} ${next}`);
        first = next;
      }
    }
    return ranges;
  }

  /** Whether a content is direct, mixed or indirect, by the marks in it. */
  kind(content: readonly Characters[]): Kind {
    return kindOf(this.text, content);
  }

  members(spans: readonly Characters[]): Set<number> {
    const members = new Set<number>();
    for (const span of spans) {
      const [from, to] = this.range(span);
      for (let at = from; at < to; at++) members.add(at);
    }
    return members;
  }
}

/** Exact and token scores of each role. */
export interface SpanScores {
  readonly exact: Record<Role, Tally>;
  readonly overlap: Record<Role, Tally>;
  readonly token: Record<Role, Tally>;
}

const perRole = (): Record<Role, Tally> => ({ source: tally(), cue: tally(), content: tally() });

export function spanScores(): SpanScores {
  return { exact: perRole(), overlap: perRole(), token: perRole() };
}

/** Adds one article's spans, found against annotated, to the scores. */
export function scoreSpans(
  scores: SpanScores,
  comparison: Comparison,
  found: readonly GoldAttribution[],
  gold: readonly GoldAttribution[],
): void {
  for (const role of ROLES) {
    const [foundSpans, goldSpans] = [found, gold].map((list) => list.flatMap((one) => one[role])) as [
      Characters[],
      Characters[],
    ];
    const [a, b] = [comparison.cut(foundSpans), comparison.cut(goldSpans)];
    count(scores.exact[role], a, b);
    const [c, d] = [comparison.members(foundSpans), comparison.members(goldSpans)];
    count(scores.token[role], c, d);
    const overlap = scores.overlap[role];
    const touches = (range: string, members: Set<number>) => {
      const [from, to] = range.split(" ").map(Number) as [number, number];
      for (let at = from; at < to; at++) if (members.has(at)) return true;
      return false;
    };
    overlap.found += a.size;
    overlap.wanted += b.size;
    overlap.right +=
      ([...a].filter((range) => touches(range, d)).length + [...b].filter((range) => touches(range, c)).length) / 2;
  }
}

function count<T>(into: Tally, found: ReadonlySet<T>, wanted: ReadonlySet<T>): void {
  into.found += found.size;
  into.wanted += wanted.size;
  for (const one of found) if (wanted.has(one)) into.right++;
}

export function together(scores: Record<Role, Tally>): Tally {
  const sum = tally();
  for (const role of ROLES) {
    sum.right += scores[role].right;
    sum.found += scores[role].found;
    sum.wanted += scores[role].wanted;
  }
  return sum;
}

/** Whether a content is direct, mixed or indirect, by the marks in it. */
export type Kind = "direct" | "mixed" | "indirect";
export const KINDS: readonly Kind[] = ["direct", "mixed", "indirect"];

function kindOf(text: string, content: readonly Characters[]): Kind {
  const body = content
    .map(([start, end]) => text.slice(start, end))
    .join("")
    .trim();
  const marks = '“”"';
  if (body.length > 1 && marks.includes(body[0]!) && marks.includes(body.at(-1)!)) return "direct";
  return [...body].some((each) => marks.includes(each)) ? "mixed" : "indirect";
}

export interface RelationScores {
  readonly all: Tally;
  readonly kinds: Record<Kind, Tally>;
}

export function relationScores(): RelationScores {
  return { all: tally(), kinds: { direct: tally(), mixed: tally(), indirect: tally() } };
}

/** Pairs of places (annotated, found) of relations that match: contents that share half of their tokens, and sources that overlap or are both missing. */
export function scoreRelations(
  scores: RelationScores,
  comparison: Comparison,
  found: readonly GoldAttribution[],
  gold: readonly GoldAttribution[],
): [gold: number, found: number][] {
  const read = (list: readonly GoldAttribution[]) =>
    list
      .map(({ content, source }, place) => ({
        place,
        content: comparison.members(content),
        source: comparison.members(source),
        kind: kindOf(comparison.text, content),
        empty: content.length === 0,
      }))
      .filter(({ empty }) => !empty);
  const golds = read(gold);
  const founds = read(found);
  const candidates: { share: number; i: number; j: number }[] = [];
  for (const [i, g] of golds.entries()) {
    for (const [j, p] of founds.entries()) {
      const both = [...g.content].filter((at) => p.content.has(at)).length;
      const share = both / (g.content.size + p.content.size - both);
      if (both > 0 && share >= 0.5) candidates.push({ share, i, j });
    }
  }
  candidates.sort((a, b) => b.share - a.share || b.i - a.i || b.j - a.j);
  const [usedGold, usedFound] = [new Set<number>(), new Set<number>()];
  const pairs: [number, number][] = [];
  for (const { i, j } of candidates) {
    if (usedGold.has(i) || usedFound.has(j)) continue;
    usedGold.add(i);
    usedFound.add(j);
    const [g, p] = [golds[i]!, founds[j]!];
    if (!(g.source.size === 0 && p.source.size === 0) && ![...g.source].some((at) => p.source.has(at))) continue;
    scores.all.right++;
    scores.kinds[g.kind].right++;
    pairs.push([g.place, p.place]);
  }
  scores.all.found += founds.length;
  scores.all.wanted += golds.length;
  for (const { kind } of founds) scores.kinds[kind].found++;
  for (const { kind } of golds) scores.kinds[kind].wanted++;
  return pairs;
}
