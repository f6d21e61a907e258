import { agentOf, headAfter, isPassive } from "../labels/clause.ts";
import type { Reading } from "../labels/reading.ts";
import { subjectOf } from "../labels/subject.ts";
import { EVALUATIVE_VERBS } from "../lexicons/evaluative-verbs.ts";
import { certainty } from "./certainty.ts";
import { isNobody, urgerOf } from "./judge.ts";
import type { Signal } from "./signal.ts";
import type { Targets } from "./targets.ts";

const entriesOf = (direction: "toward" | "upon"): ReadonlyMap<string, -1 | 1> =>
  new Map(
    EVALUATIVE_VERBS.entries
      .filter((entry) => entry.direction === direction)
      .map(({ lemma, polarity }) => [lemma, polarity]),
  );
const TOWARD = entriesOf("toward");
const UPON = entriesOf("upon");

/** How many words after a passive verb its agent is looked for. */
const FARTHEST_AGENT = 9;
const WEIGHT_TOWARD = 0.8;
const WEIGHT_UPON = 0.7;
/** Praise of what stands in quotation marks as not meant ("thanked him for his “help”") is none. */
const IRONIC = -0.5;

/** Stances that verbs of judgement, support, blame and praise show. */
export function verbSignals(reading: Reading, targets: Targets): Signal[] {
  const signals: Signal[] = [];
  for (const token of reading.tokens) {
    if (!token.tag.startsWith("VB")) continue;
    const toward = TOWARD.get(token.lemma);
    if (toward) signals.push(...signalsToward(reading, token.index, toward, targets));
    const upon = UPON.get(token.lemma);
    if (upon && !toward) signals.push(...signalsUpon(reading, token.index, upon));
  }
  return signals;
}

/** "Ortiz praised Berg", "Berg was criticised by Ortiz", "Ortiz condemned the invasion". */
function signalsToward(reading: Reading, verb: number, polarity: -1 | 1, targets: Targets): Signal[] {
  const { language } = reading;
  const passive = isPassive(reading, verb);
  const subject = subjectOf(reading, verb);
  const judge = passive ? agentAfter(reading, verb) : (urgerOf(reading, verb) ?? subject);
  const judged = passive ? subject : objectOf(reading, verb);
  if (judge < 0 || judged < 0 || isNobody(reading, judge)) return [];
  const phrase = language.nounPhrase(judged);
  const evidence = language.span(Math.min(verb, phrase.from), Math.max(verb + 1, phrase.to));
  const quotation = reading.quotationAt(verb)?.id ?? null;
  const irony = polarity > 0 && isIronic(reading, verb) ? IRONIC : 1;
  const weight = polarity * WEIGHT_TOWARD * certainty(reading, verb) * irony;
  return targets.between(judge, judged).map(({ holder, target, share }) => ({
    ...{ holder, target, weight: weight * share, evidence, quotation, rule: "stance/verb-of-judgement" },
  }));
}

/** Whoever does what a passive verb says: named by "by" just after it or a few words on ("was blamed for the delay by"); -1 for none. */
function agentAfter(reading: Reading, verb: number): number {
  const agent = agentOf(reading, verb);
  if (agent?.from === "token") return agent.token;
  const { language, tokens } = reading;
  const { to } = language.sentenceOf(verb);
  for (let i = verb + 1; i < Math.min(to, verb + FARTHEST_AGENT); i++) {
    const { norm, tag } = tokens[i]!;
    if (norm === "by") {
      const head = headAfter(reading, i + 1, to);
      return head >= 0 && reading.actorAt(head) !== null ? head : -1;
    }
    if (tag.startsWith("VB") || !/^[A-Z]/.test(tag)) return -1;
  }
  return -1;
}

/** Head of a verb's object: by the parse, failing that the noun phrase after the verb. */
function objectOf(reading: Reading, verb: number): number {
  const parsed = reading.language.child(verb, "obj");
  const next = reading.tokens[verb + 1];
  if (parsed < 0 && next?.norm === "that" && next.tag === "IN") return -1;
  return parsed > verb ? parsed : headAfter(reading, verb + 1, reading.language.sentenceOf(verb).to);
}

/** Whether the object of a verb, or what somebody is praised for, stands in quotation marks as not meant. */
function isIronic({ language, markAround }: Reading, verb: number): boolean {
  return [...language.children(verb)].some(
    (child) => child > verb && OBJECTS.has(language.tokens[child]!.relation) && markAround(child)?.use === "scare",
  );
}

const OBJECTS: ReadonlySet<string> = new Set(["obj", "obl", "nmod"]);

/** "Abel said that Berg had failed to explain": whoever is quoted, on the verb's subject. */
function signalsUpon(reading: Reading, verb: number, polarity: -1 | 1): Signal[] {
  const quotation = reading.quotationAt(verb);
  if (!quotation?.speaker || isPassive(reading, verb)) return [];
  const subject = subjectOf(reading, verb);
  const actor = subject >= 0 ? reading.actorAt(subject) : null;
  if (!actor || actor.id === quotation.speaker) return [];
  return [
    {
      holder: quotation.speaker,
      target: { kind: "actor", id: actor.id },
      weight: polarity * WEIGHT_UPON * certainty(reading, verb),
      evidence: reading.language.span(Math.min(nameStart(reading, subject), verb), Math.max(subject, verb) + 1),
      quotation: quotation.id,
      rule: "stance/verb-upon-subject",
    },
  ];
}

/** First token of the name or noun phrase that a token stands in. */
function nameStart(reading: Reading, token: number): number {
  let from = reading.language.nounPhrase(token).from;
  while (reading.tokens[token]!.tag === "NNP" && reading.tokens[from - 1]?.tag === "NNP" && from > token - 8) from--;
  return from;
}
