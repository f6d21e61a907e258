import { agentOf, headAfter, isPassive } from "../labels/clause.ts";
import type { Reading } from "../labels/reading.ts";
import { subjectOf } from "../labels/subject.ts";
import { EVALUATIVE_VERBS } from "../lexicons/evaluative-verbs.ts";
import type { EventMention } from "../schema/index.ts";
import type { Signal, Target } from "./signal.ts";

const entriesOf = (direction: "toward" | "upon"): ReadonlyMap<string, -1 | 1> =>
  new Map(
    EVALUATIVE_VERBS.entries
      .filter((entry) => entry.direction === direction)
      .map(({ lemma, polarity }) => [lemma, polarity]),
  );
const TOWARD = entriesOf("toward");
const UPON = entriesOf("upon");

/** A judgement that is denied shows less than one that is made, and in the other direction. */
const DENIED = -0.6;
/** A judgement that would, could or might be made shows half as much. */
const POSSIBLE = 0.5;
/** What is said of somebody's doings shows less of where one stands on the doer. */
const ON_POSSESSION = 0.6;
const WEIGHT_TOWARD = 0.8;
const WEIGHT_UPON = 0.7;
const DOUBTFUL_MODALS = new Set(["would", "could", "might", "may", "can", "should"]);

/** Stances that verbs of judgement, support, blame and praise show. */
export function verbSignals(reading: Reading, events: readonly EventMention[]): Signal[] {
  const eventAt = new Map(events.map((event) => [event.trigger.start, event.id]));
  const signals: Signal[] = [];
  for (const token of reading.tokens) {
    if (!token.tag.startsWith("VB")) continue;
    const toward = TOWARD.get(token.lemma);
    if (toward) signals.push(...signalsToward(reading, token.index, toward, eventAt));
    const upon = UPON.get(token.lemma);
    if (upon && !toward) signals.push(...signalsUpon(reading, token.index, upon));
  }
  return signals;
}

/** "Ortiz praised Berg", "Berg was criticised by Ortiz", "Ortiz condemned the invasion". */
function signalsToward(
  reading: Reading,
  verb: number,
  polarity: -1 | 1,
  eventAt: ReadonlyMap<number, string>,
): Signal[] {
  const { language, tokens } = reading;
  const passive = isPassive(reading, verb);
  const subject = subjectOf(reading, verb);
  const agent = passive ? agentOf(reading, verb) : null;
  const judge = passive ? (agent?.from === "token" ? agent.token : -1) : subject;
  const judged = passive ? subject : objectOf(reading, verb);
  const holder = judge >= 0 ? reading.actorAt(judge)?.id : undefined;
  if (!holder || judged < 0) return [];
  const phrase = language.nounPhrase(judged);
  const evidence = language.span(Math.min(verb, phrase.from), Math.max(verb + 1, phrase.to));
  const quotation = reading.quotationAt(verb)?.id ?? null;
  const weight = polarity * WEIGHT_TOWARD * certainty(reading, verb);
  return targetsOf(reading, judged, eventAt, tokens[judged]!.start)
    .filter(({ target }) => target.id !== holder)
    .map(({ target, share }) => ({
      holder,
      target,
      weight: weight * share,
      evidence,
      quotation,
      rule: "stance/verb-of-judgement",
    }));
}

/** Head of a verb's object: by the parse, failing that the noun phrase after the verb. */
function objectOf(reading: Reading, verb: number): number {
  const parsed = reading.language.child(verb, "obj");
  return parsed > verb ? parsed : headAfter(reading, verb + 1, reading.language.sentenceOf(verb).to);
}

/** The actor or event that a noun names; else the actor whose doing or thing it is. */
function targetsOf(
  reading: Reading,
  head: number,
  eventAt: ReadonlyMap<number, string>,
  start: number,
): { target: Target; share: number }[] {
  const actor = reading.actorAt(head);
  if (actor) return [{ target: { kind: "actor", id: actor.id }, share: 1 }];
  const found: { target: Target; share: number }[] = [];
  const event = eventAt.get(start);
  if (event) found.push({ target: { kind: "event", id: event }, share: 1 });
  const possessor = reading.language.child(head, "nmod:poss");
  const owner = possessor >= 0 ? reading.actorAt(possessor) : null;
  if (owner) found.push({ target: { kind: "actor", id: owner.id }, share: ON_POSSESSION });
  return found;
}

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

function certainty(reading: Reading, verb: number): number {
  const group = reading.language.verbGroup(verb);
  const denied = group?.negated || reading.language.negated(verb) ? DENIED : 1;
  return denied * (group?.modal && DOUBTFUL_MODALS.has(group.modal) ? POSSIBLE : 1);
}
