import type { Language } from "../language/language.ts";
import type { VerbGroup } from "../language/verbs.ts";
import type { FoundCue } from "./cue.ts";

/** How far after the verb an agent is looked for. */
const AGENT_WINDOW = 12;

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

/** Participles that are hardly passives any more, or whose agent nobody asks for. */
const AGENT_NEEDLESS = new Set(
  "base bear call concern date design due elect expect hold interest involve know locate make mean name oppose relate schedule set suppose title use".split(
    " ",
  ),
);

/** Adjectives that look like participles, as they are written. */
const ADJECTIVES = new Set(
  "sacred ashamed worried tired convinced pleased committed determined prepared born retired dead due naked".split(" "),
);
const MARKS = new Set(["``", "''"]);

/** The passive's words, or its participle alone where a quotation mark opens between them. */
function extent({ tokens }: Language, { verb, from, to }: VerbGroup): { from: number; to: number } {
  for (let at = from; at < to; at++) if (MARKS.has(tokens[at]!.tag)) return { from: verb, to: verb + 1 };
  return { from, to };
}

function hasAgent(language: Language, { verb, to }: VerbGroup): boolean {
  const { tokens } = language;
  const { sentence } = tokens[verb]!;
  for (let at = to; at < tokens.length && at < to + AGENT_WINDOW; at++) {
    const token = tokens[at]!;
    if (token.sentence !== sentence) return false;
    if (token.norm === "by") return true;
  }
  return false;
}

/** Passives that leave out who did it ("was taken into custody") and passives that leave out who says so ("is alleged to have"). */
export function passiveCues(language: Language): FoundCue[] {
  const cues: FoundCue[] = [];
  for (const group of language.verbGroups) {
    const { verb, from, to, passive } = group;
    if (!passive) continue;
    const { lemma, norm } = language.tokens[verb]!;
    if (REPORTING.has(lemma)) {
      if (language.tokens[verb + 1]?.norm === "to") {
        cues.push({ kind: "hedge", rule: "framing/reported-passive", weight: 0.2, from: verb, to: verb + 1 });
      }
    } else if (to - from > 1 && !AGENT_NEEDLESS.has(lemma) && !ADJECTIVES.has(norm) && !hasAgent(language, group)) {
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
