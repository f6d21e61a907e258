import type { Language } from "../language/language.ts";
import { EVENT_NOUNS } from "../lexicons/event-nouns.ts";
import { EVENT_WORDS } from "../models/event-words.ts";
import type { EventMention } from "../schema/index.ts";
import { type EventPart, eventContext } from "./context.ts";

export type EventClass = EventMention["class"];

/** A token that says that something happens or holds. */
export interface Trigger {
  readonly token: number;
  readonly part: EventPart;
  readonly class: EventClass;
  readonly rule: string;
}

const nouns: ReadonlySet<string> = new Set(EVENT_NOUNS.entries);

type Classes = ReadonlyMap<string, EventClass | null>;

/** For each place, the class of counted lemmas, null for words that are seldom events there. */
const counted: ReadonlyMap<string, Classes> = readCounts(EVENT_WORDS);

function readCounts(lines: readonly string[]): Map<string, Map<string, EventClass | null>> {
  const counts = new Map<string, Map<string, EventClass | null>>();
  for (const line of lines) {
    const colon = line.indexOf(": ");
    const [part = "", name = "-"] = line.slice(0, colon).split(" ");
    const classes = counts.get(part) ?? new Map<string, EventClass | null>();
    counts.set(part, classes);
    for (const lemma of line.slice(colon + 2).split(" "))
      classes.set(lemma, name === "-" ? null : (name as EventClass));
  }
  return counts;
}

function classOf(part: EventPart, lemma: string): EventClass | null {
  const known = counted.get(part)?.get(lemma);
  if (known !== undefined) return known;
  if (part === "verb") return "OCCURRENCE";
  if (part === "clausal") return classOf("verb", lemma);
  return part === "noun" && nouns.has(lemma) ? "OCCURRENCE" : null;
}

const RULE_OF: Readonly<Record<EventPart, string>> = {
  verb: "events/main-verb",
  clausal: "events/clause-taking-verb",
  modifier: "events/participle",
  noun: "events/event-noun",
  predicate: "events/predicate-adjective",
};

/** Every event trigger of the text, in order. */
export function findTriggers(language: Language): Trigger[] {
  const triggers: Trigger[] = [];
  for (const { index, lemma } of language.tokens) {
    const part = eventContext(language, index);
    const eventClass = part === null ? null : classOf(part, lemma);
    if (part !== null && eventClass !== null)
      triggers.push({ token: index, part, class: eventClass, rule: RULE_OF[part] });
  }
  return triggers;
}
