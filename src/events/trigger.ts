import type { Language } from "../language/language.ts";
import { EVENT_NOUNS } from "../lexicons/event-nouns.ts";
import { eventWordsModel } from "../models/event-words.ts";
import { type EventPart, eventContext } from "./context.ts";
import { countedClass, type EventClass, readEventWords } from "./words.ts";

/** A token that says that something happens or holds. */
export interface Trigger {
  readonly token: number;
  readonly part: EventPart;
  readonly class: EventClass;
  readonly rule: string;
}

const nouns: ReadonlySet<string> = new Set(EVENT_NOUNS.entries);

const counted = readEventWords(eventWordsModel);

function classOf(part: EventPart, lemma: string): EventClass | null {
  const known = countedClass(counted, part, lemma);
  if (known !== undefined) return known;
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
