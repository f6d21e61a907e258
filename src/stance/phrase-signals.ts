import { headAfter, isPassive } from "../labels/clause.ts";
import type { Range, Reading } from "../labels/reading.ts";
import { antecedent, subjectOf } from "../labels/subject.ts";
import { STANCE_PHRASES, type StancePhrase } from "../lexicons/stance-phrases.ts";
import { certainty } from "./certainty.ts";
import { isNobody, urgerOf } from "./judge.ts";
import type { Signal } from "./signal.ts";
import type { Targets } from "./targets.ts";

const WEIGHT = 0.7;
const MOST_MODIFIERS = 3;
const LONGEST_SLOT = 8;
const MODIFIER = /^(?:DT|PDT|PRP\$|JJ[RS]?|RB[RS]?|VB[GN])$/;
const NOUN = /^(?:NN|PRP$|CD)/;

interface Pattern extends Pick<StancePhrase, "polarity" | "target"> {
  /** For each place what may stand there: words, modifiers (`*`) or a noun phrase (`@`). */
  readonly places: readonly (ReadonlySet<string> | "*" | "@")[];
}

const PATTERNS: ReadonlyMap<string, readonly Pattern[]> = byFirstWord();

function byFirstWord(): Map<string, Pattern[]> {
  const found = new Map<string, Pattern[]>();
  for (const { words, polarity, target } of STANCE_PHRASES.entries) {
    const [first, ...rest] = words.split(" ");
    const places = rest.map((word) => (word === "*" || word === "@" ? word : new Set(word.split("|"))));
    for (const lemma of first!.split("|")) {
      const list = found.get(lemma) ?? [];
      list.push({ places, polarity, target });
      found.set(lemma, list);
    }
  }
  return found;
}

/** Where a phrase ends and what stands for its noun phrase. */
interface Match {
  readonly to: number;
  readonly slot: Range | null;
}

/** Stances that set phrases show: side with, speak out against, hold responsible, come under fire from. */
export function phraseSignals(reading: Reading, targets: Targets): Signal[] {
  const { language, tokens } = reading;
  return tokens.flatMap(({ tag, lemma, index }) => {
    if (!tag.startsWith("VB")) return [];
    const { to } = language.sentenceOf(index);
    for (const pattern of PATTERNS.get(lemma) ?? []) {
      const match = matched(reading, pattern.places, index + 1, to);
      const signals = match === null ? [] : signalsOf(reading, targets, index, pattern, match);
      if (signals.length > 0) return signals;
    }
    return [];
  });
}

/** Whether the words from a token on are a phrase's, and where they end; the last place of a phrase is a word. */
function matched(reading: Reading, places: Pattern["places"], from: number, limit: number): Match | null {
  let at = from;
  let slot: Range | null = null;
  for (const [i, place] of places.entries()) {
    if (place === "*" || place === "@") {
      const next = skipped(reading, place, places[i + 1] as ReadonlySet<string>, at, limit);
      if (next < 0) return null;
      if (place === "@") slot = { from: at, to: next };
      at = next;
      continue;
    }
    if (reading.tokens[at]?.tag === "RB" && !isWord(reading, at, place)) at++;
    if (at >= limit || !isWord(reading, at, place)) return null;
    at++;
  }
  return { to: at, slot };
}

/** Where the word wanted stands after modifiers or a noun phrase; -1 where something else comes first. */
function skipped(reading: Reading, kind: "*" | "@", wanted: ReadonlySet<string>, from: number, limit: number): number {
  const last = Math.min(limit - 1, from + (kind === "@" ? LONGEST_SLOT : MOST_MODIFIERS));
  for (let at = from; at <= last; at++) {
    if (isWord(reading, at, wanted)) return kind === "@" && at === from ? -1 : at;
    const { tag } = reading.tokens[at]!;
    const fits = kind === "@" ? /^[A-Z]/.test(tag) && !tag.startsWith("VB") : MODIFIER.test(tag);
    if (!fits) return -1;
  }
  return -1;
}

function isWord({ tokens }: Reading, at: number, words: ReadonlySet<string>): boolean {
  const { norm, lemma } = tokens[at]!;
  return words.has(norm) || words.has(lemma);
}

function signalsOf(
  reading: Reading,
  targets: Targets,
  verb: number,
  { polarity, target: direction }: Pattern,
  { to, slot }: Match,
): Signal[] {
  const { language } = reading;
  if (isPassive(reading, verb)) return [];
  const subject = urgerOf(reading, verb) ?? subjectOf(reading, verb);
  const head = direction === "slot" ? lastNoun(reading, slot!) : headAfter(reading, to, language.sentenceOf(verb).to);
  if (subject < 0 || head < 0) return [];
  const judge = antecedent(reading, direction === "from" ? head : subject);
  const judged = direction === "from" ? subject : head;
  if (isNobody(reading, judge)) return [];
  const end = Math.max(to, direction === "slot" ? 0 : language.nounPhrase(head).to);
  const begin = direction === "from" ? Math.min(language.nounPhrase(subject).from, verb) : verb;
  return targets.between(judge, judged).map(({ holder, target, share }) => ({
    ...{ holder, target, weight: polarity * WEIGHT * share * certainty(reading, verb) },
    evidence: language.span(begin, end),
    quotation: reading.quotationAt(verb)?.id ?? null,
    rule: "stance/set-phrase",
  }));
}

/** The last noun, name or pronoun of a stretch. */
function lastNoun({ tokens }: Reading, { from, to }: Range): number {
  for (let i = to - 1; i >= from; i--) if (NOUN.test(tokens[i]!.tag) && tokens[i]!.tag !== "PRP$") return i;
  return -1;
}
