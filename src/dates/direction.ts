import type { Language } from "../language/language.ts";
import type { VerbGroup } from "../language/verbs.ts";

/** Where the governing verb places what it tells; `near` where the nearest date is meant, as after "until" with a past verb. */
export type Direction = "past" | "future" | "near" | null;

const SCHEDULING: ReadonlySet<string> = new Set(
  "expect plan schedule intend due slate set hope aim promise want propose prepare arrange vow pledge invite urge".split(
    " ",
  ),
);
/** Verbs whose infinitive is still to come. */
const DECIDING: ReadonlySet<string> = new Set(["decide", "agree", "vote", "choose", "order"]);
/** Verbs that give an event another date: put off to Tuesday. */
const MOVING: ReadonlySet<string> = new Set(
  "move postpone delay push put bring shift reschedule extend defer adjourn".split(" "),
);
const FORMERLY: ReadonlySet<string> = new Set(["previously", "originally", "initially", "formerly"]);
/** Verbs whose present tense speaks of a timetable: the talks open Monday. */
const TIMETABLE: ReadonlySet<string> = new Set(
  "expire begin start mature redeem open close resume end meet arrive leave visit".split(" "),
);
const PLANNED: ReadonlySet<string> = new Set(
  "deadline expiry maturity upcoming forthcoming due scheduled effective".split(" "),
);
const AHEAD: ReadonlySet<string> = new Set("until by till before due effective beginning starting through".split(" "));

/** How far a date's governing verb is looked for by steps up the parse. */
const STEPS = 6;

/** Past or future of the verb that governs the tokens `from` to `to`; null where the sentence does not tell. */
export function direction(language: Language, from: number, to: number): Direction {
  const { tokens } = language;
  const before = tokens[from - 1]?.norm ?? "";
  if (before === "since" || tokens[from - 1]?.tag === "VBD") return "past";
  if (beforeNoun(language, from, to)) return null;
  const group = governing(language, from, to);
  if (group !== null && plansFor(language, group, from)) return replaced(language, group) ? "past" : "future";
  if (before === "to" && group !== null && MOVING.has(tokens[group.verb]?.lemma ?? "")) return "near";
  const said = group === null ? null : tenseOf(language, group);
  if (said === "past" && AHEAD.has(before)) return "near";
  if (said !== null) return said;
  // "is due in September"
  const led = tokens[from - 2]?.norm ?? "";
  return AHEAD.has(before) || PLANNED.has(before) || PLANNED.has(led) ? "future" : null;
}

const isToInfinitive = ({ tokens }: Language, { verb, from, tense }: VerbGroup): boolean =>
  tense === "INFINITIVE" && (tokens[from]?.norm === "to" || tokens[verb - 1]?.norm === "to");

/** a June agreement: the month says which agreement, whatever the verb does with it. */
function beforeNoun({ tokens }: Language, from: number, to: number): boolean {
  const last = tokens[to - 1];
  return (
    to - from === 1 && last?.head === to && last.relation === "compound" && tokens[to]?.tag.startsWith("NN") === true
  );
}

/** planned to raise prices in July, scheduled a rally on Saturday, set for May: what was planned is dated, and not the planning. */
function plansFor(language: Language, { verb }: VerbGroup, from: number): boolean {
  const lemma = language.tokens[verb]?.lemma ?? "";
  const between = (child: number) => child > verb && child < from;
  if ((SCHEDULING.has(lemma) || DECIDING.has(lemma)) && between(language.child(verb, "xcomp"))) return true;
  if (!SCHEDULING.has(lemma)) return false;
  return between(language.child(verb, "obj")) || (language.tokens[from - 1]?.norm === "for" && from - 1 > verb);
}

/** had been scheduled for Monday, as previously planned: a plan that gave way to another, or was carried out. */
function replaced({ tokens }: Language, { verb, tense, aspect }: VerbGroup): boolean {
  return (tense === "PAST" && aspect === "PERFECTIVE") || FORMERLY.has(tokens[verb - 1]?.norm ?? "");
}

function governing(language: Language, from: number, to: number): VerbGroup | null {
  const { tokens } = language;
  let at = to - 1;
  for (let step = 0; step < STEPS; step++) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (at < from || at >= to) {
      const group = language.verbGroup(at);
      if (group !== null) return group;
    }
    if (token.head === at) return null;
    at = token.head;
  }
  return null;
}

function tenseOf(language: Language, group: VerbGroup): Direction {
  let current: VerbGroup | null = group;
  for (let step = 0; current !== null && step < STEPS; step++) {
    const own = ownTense(language, current, step);
    if (own !== undefined) return own;
    const head: number = language.tokens[current.verb]?.head ?? current.verb;
    if (head === current.verb) return rootInfinitive(language, current);
    current = language.verbGroup(head);
  }
  return null;
}

/** What a verb's own form says; undefined where the verb above it has to tell. */
function ownTense(language: Language, group: VerbGroup, step: number): Direction | undefined {
  const { tense, aspect, modal, verb } = group;
  if (tense === "FUTURE" || modal !== null) return "future";
  const lemma = language.tokens[verb]?.lemma ?? "";
  if (step > 0 && (SCHEDULING.has(lemma) || DECIDING.has(lemma))) return "future";
  if (tense === "PAST" || (tense === "PRESENT" && aspect === "PERFECTIVE")) return "past";
  if (tense === "PASTPART") return SCHEDULING.has(lemma) ? planned(language, group) : "past";
  if (tense === "PRESENT") return looksAhead(group, lemma, step) ? "future" : null;
  return undefined;
}

/** "President to visit on Saturday": a headline's bare infinitive is what will happen; "they meet Monday" may be tagged as one. */
function rootInfinitive(language: Language, group: VerbGroup): Direction {
  const ahead = isToInfinitive(language, group) || TIMETABLE.has(language.tokens[group.verb]?.lemma ?? "");
  return ahead ? "future" : null;
}

/** a rally planned for Saturday is to come; where it "was cancelled" it may have been to come. */
function planned(language: Language, group: VerbGroup): Direction {
  if (replaced(language, group)) return "past";
  const above = governing(language, group.verb, group.verb + 1);
  return above?.tense === "PAST" ? "near" : "future";
}

/** is to resume, plans a visit, is leaving, the talks open. */
function looksAhead(group: VerbGroup, lemma: string, step: number): boolean {
  return (
    SCHEDULING.has(lemma) || TIMETABLE.has(lemma) || group.aspect === "PROGRESSIVE" || (step > 0 && lemma === "be")
  );
}
