import type { Language } from "../language/language.ts";
import type { Token } from "../language/token.ts";
import type { VerbGroup } from "../language/verbs.ts";
import { ADJECTIVAL_PARTICIPLES } from "../lexicons/adjectival-participles.ts";
import { hasAgent } from "./agents.ts";
import type { FoundCue } from "./cue.ts";

/** What tells of a report: in the passive, before to and a verb, it hedges ("is alleged to have fled"). */
const REPORTING = new Set([
  "allege",
  "believe",
  "think",
  "say",
  "report",
  "rumour",
  "rumor",
  "understand",
  "suspect",
  "assume",
]);

/** Verbs that are hardly passive any more, or whose agent nobody asks for. */
const AGENT_NEEDLESS = new Set(
  "base bear call concern date design due elect expect hold interest involve know link locate make mean name need oppose relate schedule set suppose title use".split(
    " ",
  ),
);

const ADJECTIVAL = new Set(ADJECTIVAL_PARTICIPLES.entries);

/** Adverbs of degree: "very guarded" and "well organised" are qualities; what is done is done badly, quickly, twice. */
const DEGREE = new Set(
  "very so too more most less least quite rather particularly extremely really incredibly pretty fairly well how as".split(
    " ",
  ),
);

/** Verbs whose participle is the base form; any other word that is its own base form is no participle ("there was genocide"). */
const SAME_FORM = new Set(
  "beat become beset bet bid broadcast burst cast come cost cut forecast hit hurt input let offset overcome overrun put quit read reset rid run set shed shut slit split spread thrust upset".split(
    " ",
  ),
);

/** Tags that may stand in a passive: auxiliaries, adverbs, to and, in a question, the subject. Others end it. */
const BREAKS = new Set([",", ".", ":", "``", "''", "-LRB-", "-RRB-", "CC", "IN", "WDT", "WP", "WRB", "POS"]);

/** The passive's words from its first auxiliary on; what stands before a mark, a comma or a conjunction is not part of it. */
function extent({ tokens }: Language, { verb, from, to }: VerbGroup): { from: number; to: number } {
  let first = verb;
  for (let at = verb - 1; at >= from && !BREAKS.has(tokens[at]!.tag); at--)
    if (/^(?:MD|TO|VB)/.test(tokens[at]!.tag)) first = at;
  return { from: first, to };
}

const CONTRACTED = new Set(["'s", "’s", "'d", "’d"]);
const PERFECT_ONLY = new Set(["been", "got", "gotten", "had"]);

/** Whether the auxiliary is a contracted has or had: "it's been", "she's got", "he's gained a name", which has an object. */
function isPerfect(language: Language, { verb, from }: VerbGroup): boolean {
  const { tokens } = language;
  let first = verb - 1;
  while (first > from && tokens[first]!.tag.startsWith("RB")) first--;
  if (!CONTRACTED.has(tokens[first]?.norm ?? "")) return false;
  return PERFECT_ONLY.has(tokens[verb]!.norm) || language.child(verb, "obj", "iobj", "ccomp") > verb;
}

/** Whether a participle after be tells how something is and not what was done to it. */
function isAdjectival(tokens: readonly Token[], verb: number): boolean {
  const { lemma, norm } = tokens[verb]!;
  if (AGENT_NEEDLESS.has(lemma) || ADJECTIVAL.has(norm)) return true;
  if (norm === lemma && !SAME_FORM.has(lemma)) return true;
  return DEGREE.has(tokens[verb - 1]?.norm ?? "");
}

/** Whether a verb of report is one of many in a free relative: in "what many believed to be a trap" they are named. */
function isActive({ tokens }: Language, { verb, from }: VerbGroup): boolean {
  if (from < verb) return false;
  for (let at = verb - 1; at >= 0 && verb - at <= 6 && tokens[at]!.tag !== ","; at--)
    if (tokens[at]!.norm === "what") return true;
  return false;
}

/** Passives that leave out who did it ("was taken into custody") and passives that leave out who says so ("is alleged to have"). */
export function passiveCues(language: Language): FoundCue[] {
  const { tokens } = language;
  const cues: FoundCue[] = [];
  for (const group of language.verbGroups) {
    const { verb, from, to, passive } = group;
    if (!passive) continue;
    if (REPORTING.has(tokens[verb]!.lemma)) {
      if (tokens[verb + 1]?.norm === "to" && !isActive(language, group)) {
        cues.push({ kind: "hedge", rule: "framing/reported-passive", weight: 0.2, from: verb, to: verb + 1 });
      }
    } else if (
      to - from > 1 &&
      !isAdjectival(tokens, verb) &&
      !isPerfect(language, group) &&
      !hasAgent(language, verb)
    ) {
      cues.push({
        kind: "agentless-passive",
        rule: "framing/agentless-passive",
        weight: 0.1,
        ...extent(language, group),
      });
    }
  }
  return cues;
}
