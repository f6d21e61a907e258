import type { Reading } from "../labels/reading.ts";

/** A judgement that is denied shows less than one that is made, and in the other direction. */
const DENIED = -0.6;
/** A judgement that would, could or might be made, that is asked for or alleged, shows half as much. */
const POSSIBLE = 0.5;
const DOUBTFUL_MODALS: ReadonlySet<string> = new Set(["would", "could", "might", "may", "can", "should"]);
const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless", "whether"]);

/** Verbs that say of the verb they govern that it was not done (Karttunen's negative implicatives, with those of refusal and ending). */
const WITHHOLDING: ReadonlySet<string> = new Set(
  "avoid cease decline fail forget neglect quit refrain refuse resist stop".split(" "),
);
/** Verbs that leave open whether the verb they govern was or will be done. */
const PENDING: ReadonlySet<string> = new Set(
  "accuse allege consider contemplate expect hesitate mull ponder rumour rumor suspect weigh".split(" "),
);
/** How many governing words up the judgement may be denied or left open. */
const HIGHEST = 2;
/** The word "longer" stands at most so far before a verb. */
const FARTHEST_ADVERB = 3;

/** By how much a side counts that a verb, noun or predicate takes: 1 said outright, less where it is left open, below nought where it is denied. */
export function certainty(reading: Reading, token: number): number {
  const { language, tokens } = reading;
  const sentence = language.sentenceOf(token);
  const group = language.verbGroup(token);
  let share = group?.negated || language.negated(token) || isNoLonger(reading, group?.from ?? token) ? DENIED : 1;
  if (isLeftOpen(reading, token)) share *= POSSIBLE;
  for (let i = token, steps = 0; steps < HIGHEST; steps++) {
    const { head, relation } = tokens[i]!;
    if (head === i || head < sentence.from || head > i || !GOVERNED.has(relation)) break;
    i = head;
    if (WITHHOLDING.has(tokens[i]!.lemma)) share *= language.negated(i) ? -1 : DENIED;
    else if (PENDING.has(tokens[i]!.lemma)) share *= POSSIBLE;
    else if (relation !== "acl" && relation !== "advcl") {
      if (language.negated(i) && tokens[i]!.tag.startsWith("VB")) share *= DENIED;
    }
  }
  return share;
}

const GOVERNED: ReadonlySet<string> = new Set(["xcomp", "ccomp", "advcl", "acl", "obl", "amod"]);

function isLeftOpen({ language, tokens }: Reading, token: number): boolean {
  const { modal } = language.verbGroup(token) ?? { modal: null };
  if (modal !== null && DOUBTFUL_MODALS.has(modal)) return true;
  if (language.children(token).some((child) => CONDITIONS.has(tokens[child]!.norm))) return true;
  return tokens[lastWord(language.sentenceOf(token).to, tokens)]?.norm === "?";
}

/** The last token of a sentence that is no closing mark. */
function lastWord(to: number, tokens: Reading["tokens"]): number {
  let last = to - 1;
  while (last > 0 && /^["'”’»)]$/.test(tokens[last]!.norm)) last--;
  return last;
}

/** "no longer supports", "supports her no longer" is left alone. */
function isNoLonger({ tokens }: Reading, from: number): boolean {
  for (let i = from; i > from - FARTHEST_ADVERB && i > 0; i--)
    if (tokens[i]!.norm === "longer" && tokens[i - 1]!.norm === "no") return true;
  return tokens[from - 1]?.norm === "longer" && tokens[from - 2]?.norm === "no";
}
