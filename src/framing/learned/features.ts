import type { Language } from "../../language/language.ts";
import { RELATIONS, TAGS, type Token } from "../../language/token.ts";
import { HASH_START, hashCode, pair } from "../../learning/hashing.ts";
import { Templates } from "../../learning/templates.ts";
import type { Mark } from "../../quotations/mark.ts";
import type { Leanings } from "./word-leanings.ts";

const TAG_PLACE: ReadonlyMap<string, number> = new Map(TAGS.map((tag, place) => [tag, place + 1]));
const RELATION_PLACE: ReadonlyMap<string, number> = new Map(RELATIONS.map((relation, place) => [relation, place + 1]));

const SINGLES = 5;
const PAIRS = 14;
/** Stand-in for what lies outside the sentence. */
const OUTSIDE = 99;

/** Whether a word is in capitals (3), begins with one (2), or has none (1). */
function casing(text: string): number {
  const first = text.charCodeAt(0);
  if (first < 65 || first > 90) return 1;
  return text.length > 1 && text === text.toUpperCase() ? 3 : 2;
}

/** Features of a token for telling loaded wording and name-calling from plain words. */
export class LoadedFeatures {
  /** Hashes of the current token's features; the first {@link count} are valid. */
  readonly features = new Int32Array(SINGLES + PAIRS);
  readonly count = SINGLES + PAIRS;
  private readonly templates = new Templates({ number: 1, singles: SINGLES, pairs: PAIRS });
  private readonly tags: Uint8Array;
  /** 1 in a quotation, 2 in other marks. */
  private readonly marked: Uint8Array;

  constructor(
    private readonly language: Language,
    marks: readonly Mark[],
    private readonly leanings: Leanings,
  ) {
    const { tokens } = language;
    this.tags = Uint8Array.from(tokens, ({ tag }) => TAG_PLACE.get(tag) ?? 0);
    this.marked = new Uint8Array(tokens.length);
    for (const { innerStart, innerEnd, use } of marks) {
      const { from, to } = language.tokensIn(innerStart, innerEnd);
      this.marked.fill(use === "quotation" || use === "mixed" ? 1 : 2, from, to);
    }
  }

  private token(at: number): Token {
    return this.language.tokens[at]!;
  }

  /** Sets the features of the token at `at`. */
  collect(at: number): void {
    const { tags, templates } = this;
    const { hashes, bytes } = this.leanings;
    const { single, first, second } = templates;
    const token = this.token(at);
    const { from, to } = this.language.sentences[token.sentence]!;
    const tag = (other: number): number => (other < from || other >= to ? OUTSIDE : tags[other]!);
    const leaning = (other: number): number => (other < from || other >= to ? OUTSIDE : bytes[other]! >> 4);
    const naming = (other: number): number => (other < from || other >= to ? OUTSIDE : bytes[other]! & 15);
    const t0 = tags[at]!;
    const tBefore = tag(at - 1);
    const tAfter = tag(at + 1);
    const u0 = bytes[at]! >> 4;
    const n0 = bytes[at]! & 15;
    const uBefore = leaning(at - 1);
    const uAfter = leaning(at + 1);
    const relation = RELATION_PLACE.get(token.relation) ?? 0;
    const { norm } = token;
    const capital = casing(token.text);
    single[0] = hashes[at]!;
    single[1] = bytes[at]!;
    single[2] = affix(norm, norm.length - 4, norm.length);
    single[3] = affix(norm, 0, 4);
    single[4] = at === from ? 1 : 0;
    first[0] = u0;
    second[0] = t0;
    first[1] = pair(uBefore, u0);
    second[1] = tBefore;
    first[2] = pair(u0, uAfter);
    second[2] = tAfter;
    first[3] = pair(uBefore, u0);
    second[3] = uAfter;
    first[4] = pair(n0, u0);
    second[4] = capital;
    first[5] = naming(at + 1);
    second[5] = pair(t0, tAfter);
    first[6] = naming(at - 1);
    second[6] = pair(t0, tBefore);
    first[7] = tBefore;
    second[7] = pair(t0, tAfter);
    first[8] = pair(this.inSentence(from, to), 0);
    second[8] = u0;
    first[9] = this.marked[at]!;
    second[9] = u0;
    first[10] = relation;
    second[10] = pair(bytes[token.head]! >> 4, u0);
    first[11] = pair(leaning(at - 2), uBefore);
    second[11] = pair(tag(at - 2), tBefore);
    first[12] = pair(uAfter, leaning(at + 2));
    second[12] = pair(tAfter, tag(at + 2));
    first[13] = capital;
    second[13] = pair(t0, pair(tag(at - 1), tag(at + 1)));
    templates.hash(this.features, 0);
  }

  /** How many words of a sentence may be loaded, up to 4. */
  private inSentence(from: number, to: number): number {
    if (from === this.countedFrom) return this.counted;
    let hot = 0;
    for (let at = from; at < to; at++) if (this.leanings.bytes[at]! >> 4 > 6) hot++;
    this.countedFrom = from;
    this.counted = Math.min(hot, 4);
    return this.counted;
  }
  private countedFrom = -1;
  private counted = 0;
}

function affix(norm: string, from: number, to: number): number {
  let hash = HASH_START;
  for (let i = Math.max(0, from); i < to && i < norm.length; i++) hash = hashCode(hash, norm.charCodeAt(i));
  return hash;
}
