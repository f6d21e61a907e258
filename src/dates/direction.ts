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
  return to - from === 1 && last?.head === to && last.relation === "compound" && tokens[to]?.tag.startsWith("NN") === true;
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
    if (current.tense === "FUTURE" || current.modal !== null) return "future";
    const lemma = language.tokens[current.verb]?.lemma ?? "";
    if (step > 0 && (SCHEDULING.has(lemma) || DECIDING.has(lemma))) return "future";
    if (current.tense === "PAST" || (current.tense === "PRESENT" && current.aspect === "PERFECTIVE")) {
      return "past";
    }
    if (current.tense === "PASTPART") return SCHEDULING.has(lemma) ? planned(language, current) : "past";
    if (current.tense === "PRESENT") return looksAhead(current, lemma, step) ? "future" : null;
    const head: number = language.tokens[current.verb]?.head ?? current.verb;
    // "President to visit on Saturday": a headline's bare infinitive is what will happen.
    if (head === current.verb) return isToInfinitive(language, current) || TIMETABLE.has(lemma) ? "future" : null;
    current = language.verbGroup(head);
  }
  return null;
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
