import type { Language } from "../language/language.ts";
import type { VerbGroup } from "../language/verbs.ts";

/** Where the governing verb places what it tells; `near` where the nearest date is meant, as after "until" with a past verb. */
export type Direction = "past" | "future" | "near" | null;

const SCHEDULING: ReadonlySet<string> = new Set(
  "expect plan schedule intend due slate set hope aim promise want propose prepare arrange vow pledge invite urge".split(
    " ",
  ),
);
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
  const group = governing(language, from, to);
  if (group !== null && plansFor(language, group, from)) return "future";
  const said = group === null ? null : tenseOf(language, group);
  if (said === "past" && AHEAD.has(before)) return "near";
  if (said !== null) return said;
  // "is due in September"
  const led = tokens[from - 2]?.norm ?? "";
  return AHEAD.has(before) || PLANNED.has(before) || PLANNED.has(led) ? "future" : null;
}

const isToInfinitive = ({ tokens }: Language, { verb, from, tense }: VerbGroup): boolean =>
  tense === "INFINITIVE" && (tokens[from]?.norm === "to" || tokens[verb - 1]?.norm === "to");

/** planned to raise prices in July: what was planned is dated, and not the planning. */
function plansFor(language: Language, { verb }: VerbGroup, from: number): boolean {
  if (!SCHEDULING.has(language.tokens[verb]?.lemma ?? "")) return false;
  const planned = language.child(verb, "xcomp");
  return planned > verb && planned < from;
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
    if (step > 0 && SCHEDULING.has(lemma)) return "future";
    if (current.tense === "PAST" || (current.tense === "PRESENT" && current.aspect === "PERFECTIVE")) {
      return "past";
    }
    if (current.tense === "PRESENT") return looksAhead(current, lemma, step) ? "future" : null;
    const head: number = language.tokens[current.verb]?.head ?? current.verb;
    // "President to visit on Saturday": a headline's bare infinitive is what will happen.
    if (head === current.verb) return isToInfinitive(language, current) ? "future" : null;
    current = language.verbGroup(head);
  }
  return null;
}

/** is to resume, plans a visit, is leaving, the talks open. */
function looksAhead(group: VerbGroup, lemma: string, step: number): boolean {
  return (
    SCHEDULING.has(lemma) || TIMETABLE.has(lemma) || group.aspect === "PROGRESSIVE" || (step > 0 && lemma === "be")
  );
}
