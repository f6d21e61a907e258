import { headAfter, isDenial } from "../labels/clause.ts";
import type { Range, Reading } from "../labels/reading.ts";
import { subjectOf } from "../labels/subject.ts";
import type { Signal } from "./signal.ts";

/** Adjectives after which "to" names whom somebody is well or ill disposed to. */
const DISPOSED: ReadonlyMap<string, number> = new Map([
  ["grateful", 0.6],
  ["thankful", 0.6],
  ["indebted", 0.4],
  ["loyal", 0.6],
  ["opposed", -0.7],
  ["hostile", -0.7],
]);
const HELP: ReadonlySet<string> = new Set(["defence", "defense", "aid", "rescue"]);
/** What it speaks against somebody to lack. */
const VIRTUES: ReadonlySet<string> = new Set(
  "remorse shame courage backbone spine vision idea clue conscience mercy respect decency honour honor shred credibility integrity leadership plan".split(
    " ",
  ),
);
const LACKING: ReadonlySet<string> = new Set(["show", "have", "offer"]);
const CHARGES: ReadonlySet<string> = new Set([
  "accusation",
  "accusations",
  "charge",
  "charges",
  "allegation",
  "allegations",
]);
const ACCUSING: ReadonlySet<string> = new Set(["accuse", "blame", "charge"]);
/** What somebody is told to do who is not wanted; some only with the word that follows. */
const LEAVING: ReadonlyMap<string, RegExp | null> = new Map([
  ["resign", null],
  ["quit", null],
  ["go", /^[.,;!?'"”’»]+$/],
  ["step", /^(?:down|aside)$/],
]);
const MUST: ReadonlySet<string> = new Set(["must", "should", "ought"]);
/** How many sentences back an accusation that is rejected was made. */
const FARTHEST_ACCUSATION = 8;

interface Accuser {
  readonly id: string;
  readonly sentence: number;
}

/** Stances that set phrases show: grateful to, came to somebody's defence, has shown no remorse, must resign, rejected the accusation. */
export function idiomSignals(reading: Reading): Signal[] {
  const signals: Signal[] = [];
  let accuser: Accuser | null = null;
  for (const [place, sentence] of reading.language.sentences.entries()) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const { norm, lemma, tag } = reading.tokens[i]!;
      signals.push(...phraseAt(reading, i, sentence));
      if (CHARGES.has(norm) && accuser !== null && place - accuser.sentence <= FARTHEST_ACCUSATION)
        signals.push(...refused(reading, i, accuser.id));
      if (tag.startsWith("VB") && ACCUSING.has(lemma)) {
        const id = actorOf(reading, subjectOf(reading, i));
        if (id !== null) accuser = { id, sentence: place };
      }
    }
  }
  return signals;
}

/** What the phrase around a word shows, if it is a set one. */
function phraseAt(reading: Reading, at: number, { from, to }: Range): Signal[] {
  const { norm, lemma, tag } = reading.tokens[at]!;
  if (DISPOSED.has(norm)) return disposed(reading, at, to);
  if (HELP.has(norm)) return helped(reading, at, from);
  if (VIRTUES.has(norm)) return lacking(reading, at, from);
  return tag === "VB" && LEAVING.has(lemma) ? toldToGo(reading, at) : [];
}

const actorOf = (reading: Reading, token: number): string | null =>
  token >= 0 ? (reading.actorAt(token)?.id ?? null) : null;

function signal(
  reading: Reading,
  holder: string | null,
  target: string | null,
  weight: number,
  rule: string,
  evidence: { from: number; to: number },
): Signal[] {
  if (holder === null || target === null || holder === target) return [];
  return [
    {
      holder,
      target: { kind: "actor", id: target },
      weight,
      evidence: reading.language.span(evidence.from, evidence.to),
      quotation: reading.quotationAt(evidence.from)?.id ?? null,
      rule: `stance/${rule}`,
    },
  ];
}

/** "I am grateful to our friends in Palau": toward the object, or the place it is in. */
function disposed(reading: Reading, at: number, limit: number): Signal[] {
  const { tokens } = reading;
  if (tokens[at + 1]?.norm !== "to" || at + 2 >= limit || reading.language.negated(at)) return [];
  const head = headAfter(reading, at + 2, limit);
  if (head < 0) return [];
  const within =
    tokens[head + 1]?.norm === "in" || tokens[head + 1]?.norm === "of" ? headAfter(reading, head + 2, limit) : -1;
  const target = actorOf(reading, within) ?? actorOf(reading, head);
  const subject = reading.language.subject(at);
  const holder = reading.quotationAt(at)?.speaker ?? actorOf(reading, subject);
  const to = Math.max(head, within) + 1;
  return signal(reading, holder, target, DISPOSED.get(tokens[at]!.norm)!, "disposed-to", { from: at, to });
}

/** "came to Norland's defence". */
function helped(reading: Reading, at: number, from: number): Signal[] {
  const { tokens } = reading;
  let owner = at - 1;
  if (tokens[owner]?.tag === "POS") owner--;
  if (owner <= from || (owner === at - 1 && tokens[owner]!.tag !== "PRP$")) return [];
  for (let i = owner - 1; i > from && i >= owner - 4; i--) {
    if (tokens[i]!.norm !== "to") continue;
    const { lemma } = tokens[i - 1]!;
    if (lemma !== "come" && lemma !== "rush" && lemma !== "leap" && lemma !== "spring") return [];
    const holder = actorOf(reading, subjectOf(reading, i - 1));
    return signal(reading, holder, actorOf(reading, owner), 0.7, "came-to-defence", { from: i - 1, to: at + 1 });
  }
  return [];
}

/** "he had shown no remorse": the speaker, on the subject. */
function lacking(reading: Reading, at: number, from: number): Signal[] {
  const { tokens } = reading;
  const verb = at - 2;
  if (verb < from || tokens[at - 1]!.norm !== "no" || !LACKING.has(tokens[verb]!.lemma)) return [];
  const speaker = reading.quotationAt(at)?.speaker ?? null;
  const target = actorOf(reading, subjectOf(reading, verb));
  return signal(reading, speaker, target, -0.6, "lacks-virtue", { from: verb, to: at + 1 });
}

/** "Berg must resign": the speaker, on the subject. */
function toldToGo(reading: Reading, verb: number): Signal[] {
  const { language, tokens } = reading;
  const follows = LEAVING.get(tokens[verb]!.lemma) ?? null;
  if (follows !== null && !follows.test(tokens[verb + 1]?.norm ?? "")) return [];
  const modal = language.verbGroup(verb)?.modal ?? null;
  if (modal === null || !MUST.has(modal) || language.negated(verb)) return [];
  const subject = subjectOf(reading, verb);
  const speaker = reading.quotationAt(verb)?.speaker ?? null;
  return signal(reading, speaker, actorOf(reading, subject), -0.6, "told-to-go", {
    from: Math.min(subject < 0 ? verb : subject, verb),
    to: verb + 1,
  });
}

/** "rejected the accusation": against whoever made it. */
function refused(reading: Reading, noun: number, accuser: string): Signal[] {
  const verb = noun - 2;
  const { tokens } = reading;
  if (verb < 0 || !/^(?:the|that|this|those|these)$/.test(tokens[noun - 1]!.norm)) return [];
  if (!isDenial(tokens[verb]!.lemma) || reading.language.negated(verb) || tokens[noun + 1]?.norm === "of") return [];
  const holder = actorOf(reading, subjectOf(reading, verb));
  return signal(reading, holder, accuser, -0.4, "rejected-accusation", { from: verb, to: noun + 1 });
}
