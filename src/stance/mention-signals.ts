import type { ActorMention } from "../actors/lookup.ts";
import { polarityOf } from "../labels/evaluation.ts";
import type { Reading } from "../labels/reading.ts";
import type { Language } from "../language/language.ts";
import type { Sentence, Token } from "../language/token.ts";
import { rounded } from "../learning/logistic.ts";
import { EVALUATIVE_VERBS } from "../lexicons/evaluative-verbs.ts";
import type { Quotation, Span } from "../schema/index.ts";
import { LONGEST_PASSAGE, type Roles, rolesIn } from "./learned/passage.ts";
import { shippedSentiment } from "./learned/shipped.ts";
import { type ReadPassage, readAround, stanceOn } from "./learned/verdict.ts";
import type { Signal } from "./signal.ts";

const JUDGING_VERBS: ReadonlySet<string> = new Set(EVALUATIVE_VERBS.entries.map(({ lemma }) => lemma));
/** So many of the network's members are asked: all of them would cost three times as much. */
const VOTERS = 1;
/** A side is taken where it is at least so probable. */
const LEAST_PROBABLE = 0.75;

/**
 * Where speakers stand on the people and bodies they mention in words of their own, by the learned network: of each quotation and actor the mention that it is surest
 * of, and none where `known` signals tell of the same.
 */
export function mentionSignals(reading: Reading, quotations: readonly Quotation[], known: readonly Signal[]): Signal[] {
  const { language } = reading;
  const taken = new Set(
    known.flatMap((signal) => [
      keyOf(signal),
      sentenceKeyOf(signal, language.tokenAt(signal.evidence.start), language),
    ]),
  );
  const surest = new Map<string, Signal>();
  const passages = new Passages(reading, quotations);
  for (const mention of mentionsIn(reading, quotations)) {
    const signal = signalOf(reading, passages, mention, taken);
    if (signal === null) continue;
    const best = surest.get(keyOf(signal));
    if (best === undefined || signal.confidence! > best.confidence!) surest.set(keyOf(signal), signal);
  }
  return [...surest.values()];
}

/** Somebody mentioned in words of a speaker's own. */
interface SpokenMention extends ActorMention {
  readonly quotation: Quotation;
  readonly holder: string;
  /** The part of the quotation that the mention stands in. */
  readonly content: Span;
}

const mentionsIn = ({ actors }: Reading, quotations: readonly Quotation[]): SpokenMention[] =>
  quotations.flatMap((quotation) => {
    const { speaker: holder, kind, content } = quotation;
    if (holder === null || kind === "indirect") return [];
    return content.flatMap((part) =>
      actors.in(part.start, part.end).map((mentioned) => ({ ...mentioned, quotation, holder, content: part })),
    );
  });

const keyOf = ({ holder, target, quotation }: Pick<Signal, "holder" | "target" | "quotation">): string =>
  [holder, target.kind, target.id, quotation ?? ""].join("\n");

/** The same of a sentence, where rules may see a quotation that is not one, or none where there is one. */
const sentenceKeyOf = (
  { holder, target }: Pick<Signal, "holder" | "target">,
  token: number,
  { tokens }: Language,
): string => [holder, target.kind, target.id, `sentence ${tokens[token]?.sentence}`].join("\n");

function signalOf(
  reading: Reading,
  passages: Passages,
  { quotation, holder, content, actor, mention }: SpokenMention,
  taken: ReadonlySet<string>,
): Signal | null {
  const target = { kind: "actor", id: actor.id } as const;
  if (actor.id === holder || actor.kind === "place" || taken.has(keyOf({ holder, target, quotation: quotation.id })))
    return null;
  const { language } = reading;
  const tokens = language.tokensIn(mention.start, mention.end);
  if (tokens.to <= tokens.from || reading.quotationAt(tokens.from)?.id !== quotation.id) return null;
  if (taken.has(sentenceKeyOf({ holder, target }, tokens.from, language))) return null;
  const sentence = language.sentenceOf(tokens.from);
  if (!passages.judges(sentence, content, tokens.from)) return null;
  const around = passages.around(sentence, tokens.from);
  const [unfavourable, neutral, favourable] = stanceOn(shippedSentiment(), language, around, tokens);
  const probability = Math.max(unfavourable, favourable);
  if (probability < LEAST_PROBABLE || probability <= neutral) return null;
  return {
    ...{ holder, target, quotation: quotation.id, rule: "stance/toward-mention" },
    weight: favourable - unfavourable,
    evidence: language.slice(Math.max(sentence.start, content.start), Math.min(sentence.end, content.end)),
    confidence: rounded(probability),
  };
}

/** A word that judges stands at most so far from the mention. */
const FARTHEST_JUDGING = 12;

const isJudging = (token: Token): boolean =>
  polarityOf(token) !== 0 || (token.tag.startsWith("VB") && JUDGING_VERBS.has(token.lemma));

/** Sentences as the network reads them, each read once unless it is too long to be read whole. */
class Passages {
  private readonly read = new Map<number, ReadPassage>();
  private roles: Roles | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly quotations: readonly Quotation[],
  ) {}

  /**
   * Whether what somebody says in a sentence has a word near a mention that judges: without one the network is too often wrong,
   * and asking it everywhere is slow.
   */
  judges({ from, to }: Sentence, content: Span, mention: number): boolean {
    const said = this.reading.language.tokensIn(content.start, content.end);
    const first = Math.max(from, said.from, mention - FARTHEST_JUDGING);
    const last = Math.min(to, said.to, mention + FARTHEST_JUDGING + 1);
    return this.reading.tokens.slice(first, last).some(isJudging);
  }

  around(sentence: Sentence, token: number): ReadPassage {
    const { language } = this.reading;
    const known = this.read.get(sentence.index);
    if (known) return known;
    this.roles ??= rolesIn(language, this.quotations);
    const found = readAround(shippedSentiment(), language, this.roles, token, sentence, VOTERS);
    if (sentence.to - sentence.from <= LONGEST_PASSAGE) this.read.set(sentence.index, found);
    return found;
  }
}
