import type { Language } from "../language/language.ts";
import { ASSERTIVE_VERBS } from "../lexicons/assertive-verbs.ts";
import { BOOSTERS } from "../lexicons/boosters.ts";
import { EVALUATIVE_ADJECTIVES } from "../lexicons/evaluative-adjectives.ts";
import { FACTIVE_VERBS } from "../lexicons/factive-verbs.ts";
import { HEDGES } from "../lexicons/hedges.ts";
import { IMPLICATIVE_VERBS } from "../lexicons/implicative-verbs.ts";
import type { Lexicon } from "../lexicons/lexicon.ts";
import { PLAIN_USES } from "../lexicons/plain-uses.ts";
import { PRESUPPOSITION_TRIGGERS } from "../lexicons/presupposition-triggers.ts";
import type { FoundCue } from "./cue.ts";
import { Phrases } from "./phrases.ts";
import { isAssertive, isBooster, isFactive, isHedge, isImplicative, isPresupposing, type Use } from "./uses.ts";

interface Sense {
  readonly kind: FoundCue["kind"];
  readonly rule: string;
  readonly weight: number;
  readonly applies: (use: Use) => boolean;
}

function senses({ entries }: Lexicon, sense: Sense): [string, Sense][] {
  return entries.map((entry) => [entry, sense]);
}

/** Where two lexicons list a word, the first here has it. */
const WORDS = new Phrases<Sense>([
  ...senses(HEDGES, { kind: "hedge", rule: "framing/hedge", weight: 0.2, applies: isHedge }),
  ...senses(BOOSTERS, { kind: "booster", rule: "framing/booster", weight: 0.3, applies: isBooster }),
  ...senses(FACTIVE_VERBS, { kind: "factive", rule: "framing/factive-verb", weight: 0.2, applies: isFactive }),
  ...senses(ASSERTIVE_VERBS, { kind: "assertive", rule: "framing/assertive-verb", weight: 0.2, applies: isAssertive }),
  ...senses(IMPLICATIVE_VERBS, {
    kind: "implicative",
    rule: "framing/implicative-verb",
    weight: 0.2,
    applies: isImplicative,
  }),
  ...senses(PRESUPPOSITION_TRIGGERS, {
    kind: "presupposition",
    rule: "framing/presupposition-trigger",
    weight: 0.1,
    applies: isPresupposing,
  }),
]);

const BLAMING = new Set(EVALUATIVE_ADJECTIVES.entries.filter(({ polarity }) => polarity < 0).map(({ word }) => word));

/** Judging adjectives with the word after which they judge nothing: "criminal case". */
const PLAIN = new Phrases(PLAIN_USES.entries.map((entry) => [entry, true] as const));

/** The phrase at a token, where it is used as its lexicon means it; else the token as an adjective of blame. */
function cueAt(language: Language, from: number): FoundCue | undefined {
  const token = language.tokens[from]!;
  const match = WORDS.at(language.tokens, from);
  if (match?.value.applies({ language, from, to: match.to, token })) {
    const { kind, rule, weight } = match.value;
    return { kind, rule, weight, from, to: match.to };
  }
  if (!token.tag.startsWith("JJ") || !BLAMING.has(token.norm)) return undefined;
  if (PLAIN.at(language.tokens, from) !== undefined) return undefined;
  return { kind: "loaded-word", rule: "framing/judging-adjective", weight: 0.4, from, to: from + 1 };
}

/** Cues that are words of a lexicon, used as the lexicon means them. */
export function wordCues(language: Language): FoundCue[] {
  const cues: FoundCue[] = [];
  for (let from = 0; from < language.tokens.length; ) {
    const cue = cueAt(language, from);
    if (cue !== undefined) cues.push(cue);
    from = cue?.to ?? from + 1;
  }
  return cues;
}
