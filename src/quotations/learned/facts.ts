import type { Language } from "../../language/language.ts";
import { RELATIONS, TAGS } from "../../language/token.ts";
import { hashLower } from "../../language/word-classes.ts";
import { hashText } from "../../learning/hashing.ts";
import type { Article } from "../../schema/index.ts";
import type { Mark } from "../mark.ts";
import type { Range } from "../reading.ts";
import type { Relation } from "../relation.ts";
import { reportingVerb } from "../verbs.ts";
import { gazetteerOf } from "./gazetteer.ts";

const TAG_PLACE: ReadonlyMap<string, number> = new Map(TAGS.map((tag, place) => [tag, place + 1]));
const RELATION_PLACE: ReadonlyMap<string, number> = new Map(RELATIONS.map((relation, place) => [relation, place + 1]));
const BLOCK_KINDS: readonly string[] = ["paragraph", "headline", "dek", "byline", "dateline", "caption", "boilerplate"];
const USES: readonly Mark["use"][] = ["quotation", "mixed", "scare", "title", "nickname", "term", "slogan"];

/** What the rules take a token for. */
export const ROLE = { none: 0, source: 1, cue: 2, content: 3 } as const;

/** How far a token's governors are climbed. */
const MOST_CLIMBS = 12;

/** Facts of every token of an article as whole numbers, filled once and read by every feature. */
export interface Facts {
  readonly count: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly tag: Uint8Array;
  readonly head: Int32Array;
  readonly relation: Uint8Array;
  /** First token of the token's sentence, and the one after its last. */
  readonly sentenceFrom: Int32Array;
  readonly sentenceTo: Int32Array;
  /** First token of the token's block, and the one after its last. */
  readonly blockFrom: Int32Array;
  readonly blockTo: Int32Array;
  readonly blockKind: Uint8Array;
  /** Use of the outermost mark around the token, 0 for none. */
  readonly markUse: Uint8Array;
  /** First token of the outermost mark around the token, and the one after its last; -1 for none. */
  readonly markFrom: Int32Array;
  readonly markTo: Int32Array;
  /** {@link ROLE} of the token in a relation found by rule, times two, and one more where the part begins. */
  readonly ruleRole: Uint8Array;
  /** Place of that relation, -1 for none. */
  readonly ruleRelation: Int32Array;
  /** Reporting verbs: bits for the frames that a verb takes. */
  readonly frames: Int32Array;
  /** Main verb of the group the token belongs to, -1 for none. */
  readonly groupVerb: Int32Array;
  /** Bits: passive, negated, modal, infinitive. */
  readonly groupKind: Uint8Array;
  /** Nearest governor that is a reporting verb, -1 for none, and the last token on the way up to it. */
  readonly reporter: Int32Array;
  readonly reporterChild: Int32Array;
  readonly gazetteer: Uint8Array;
  /** Nouns: in how many other places the rules found the word in a source, up to 3; verbs: the same of cues; 0 for other words. */
  readonly known: Uint8Array;
}

const FRAME_BITS: ReadonlyMap<string, number> = new Map([
  ["quote", 1],
  ["that", 2],
  ["wh", 4],
  ["infinitive", 8],
  ["gerund", 16],
  ["object", 32],
]);

function frameBits(lemma: string): number {
  const verb = reportingVerb(lemma);
  if (verb === undefined) return 0;
  let bits = 256;
  for (const frame of verb.frames) bits |= FRAME_BITS.get(frame) ?? (frame.startsWith("p:") ? 64 : 128);
  return bits;
}

/** Reads the facts of an article's tokens. */
export function factsOf(
  article: Article,
  language: Language,
  marks: readonly Mark[],
  rules: readonly Relation[],
): Facts {
  const { tokens } = language;
  const count = tokens.length;
  const ints = (value = 0) => new Int32Array(count).fill(value);
  const facts: Facts = {
    count,
    word: Int32Array.from(tokens, ({ text }) => hashLower(text)),
    lemma: ints(),
    tag: new Uint8Array(count),
    head: ints(),
    relation: new Uint8Array(count),
    sentenceFrom: ints(),
    sentenceTo: ints(),
    blockFrom: ints(),
    blockTo: ints(),
    blockKind: new Uint8Array(count),
    markUse: new Uint8Array(count),
    markFrom: ints(-1),
    markTo: ints(-1),
    ruleRole: new Uint8Array(count),
    ruleRelation: ints(-1),
    frames: ints(),
    groupVerb: ints(-1),
    groupKind: new Uint8Array(count),
    reporter: ints(-1),
    reporterChild: ints(-1),
    gazetteer: new Uint8Array(count),
    known: new Uint8Array(count),
  };
  readTokens(facts, language);
  readBlocks(facts, article, language);
  readMarks(facts, language, marks);
  readRules(facts, language, rules);
  readGroups(facts, language);
  readReporters(facts);
  readKnown(facts, language);
  return facts;
}

function readTokens(facts: Facts, { tokens }: Language): void {
  for (const { index, lemma, tag, head, relation, norm } of tokens) {
    facts.lemma[index] = hashText(lemma);
    facts.tag[index] = TAG_PLACE.get(tag) ?? 0;
    facts.head[index] = head;
    facts.relation[index] = RELATION_PLACE.get(relation) ?? 0;
    facts.frames[index] = tag.startsWith("VB") ? frameBits(lemma) : 0;
    facts.gazetteer[index] = gazetteerOf(norm, lemma, tag);
  }
}

function readBlocks(facts: Facts, { blocks }: Article, { sentences }: Language): void {
  for (let first = 0; first < sentences.length; ) {
    const { block, from } = sentences[first]!;
    let next = first;
    while (next < sentences.length && sentences[next]!.block === block) next++;
    const to = sentences[next - 1]!.to;
    const kind = BLOCK_KINDS.indexOf(blocks[block]?.kind ?? "paragraph");
    for (let at = from; at < to; at++) {
      facts.blockFrom[at] = from;
      facts.blockTo[at] = to;
      facts.blockKind[at] = kind;
    }
    first = next;
  }
  for (const { from, to } of sentences) {
    facts.sentenceFrom.fill(from, from, to);
    facts.sentenceTo.fill(to, from, to);
  }
}

function readMarks(facts: Facts, language: Language, marks: readonly Mark[]): void {
  let reached = 0;
  for (const { start, end, use } of marks) {
    if (start < reached) continue;
    reached = end;
    const { from, to } = language.tokensIn(start, end);
    for (let at = from; at < to; at++) {
      facts.markUse[at] = USES.indexOf(use) + 1;
      facts.markFrom[at] = from;
      facts.markTo[at] = to;
    }
  }
}

function readRules(facts: Facts, language: Language, rules: readonly Relation[]): void {
  for (const [place, { content, cue, source }] of rules.entries()) {
    const put = ({ from, to }: Range, role: number) => {
      for (let at = from; at < to; at++) {
        // A nested relation's content stays the outer one's, and a part once read stays.
        if (facts.ruleRole[at] !== 0) continue;
        facts.ruleRole[at] = role * 2 + (at === from ? 1 : 0);
        facts.ruleRelation[at] = place;
      }
    };
    for (const range of cue) put(range, ROLE.cue);
    for (const range of source) put(range, ROLE.source);
    for (const { start, end } of content) put(language.tokensIn(start, end), ROLE.content);
  }
}

function readGroups(facts: Facts, { verbGroups, tokens }: Language): void {
  for (const { verb, from, to, passive, negated, modal } of verbGroups) {
    const infinitive = tokens[from]!.tag === "TO";
    const kind = 1 + (passive ? 2 : 0) + (negated ? 4 : 0) + (modal === null ? 0 : 8) + (infinitive ? 16 : 0);
    for (let at = from; at < to; at++) {
      facts.groupVerb[at] = verb;
      facts.groupKind[at] = kind;
    }
  }
}

function readReporters(facts: Facts): void {
  for (let at = 0; at < facts.count; at++) {
    let below = at;
    for (let climb = 0; climb < MOST_CLIMBS; climb++) {
      const up = facts.head[below]!;
      if (up === below) break;
      if (facts.frames[up] !== 0) {
        facts.reporter[at] = up;
        facts.reporterChild[at] = below;
        break;
      }
      below = up;
    }
  }
}

function readKnown(facts: Facts, { tokens }: Language): void {
  const seen = new Map<number, number>();
  const keyOf = (at: number): number => {
    const { tag } = tokens[at]!;
    if (tag.startsWith("NN")) return facts.lemma[at]!;
    return tag.startsWith("VB") ? ~facts.lemma[at]! : 0;
  };
  const role = (at: number): number => {
    const key = keyOf(at);
    const wanted = tokens[at]!.tag.startsWith("NN") ? ROLE.source : ROLE.cue;
    return key !== 0 && facts.ruleRole[at]! >> 1 === wanted ? key : 0;
  };
  for (let at = 0; at < facts.count; at++) {
    const key = role(at);
    if (key !== 0) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  for (let at = 0; at < facts.count; at++) {
    const key = keyOf(at);
    if (key !== 0) facts.known[at] = Math.min(3, (seen.get(key) ?? 0) - (role(at) === 0 ? 0 : 1));
  }
}
