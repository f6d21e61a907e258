import type { Language } from "../language/language.ts";
import { eventsModel } from "../models/events.ts";
import type { EventPart } from "./context.ts";
import { type EventClass, EventClasses } from "./learned/event-classes.ts";

/** A token that says that something happens or holds. */
export interface Trigger {
  readonly token: number;
  readonly part: EventPart;
  readonly class: EventClass;
  readonly rule: string;
}

const RULE_OF: Readonly<Record<EventPart, string>> = {
  verb: "events/main-verb",
  clausal: "events/clause-taking-verb",
  modifier: "events/participle",
  noun: "events/event-noun",
  predicate: "events/predicate-adjective",
};

let shipped: EventClasses | null = null;

/** What tells events in the package as it is. */
export function shippedClasses(): EventClasses {
  shipped ??= new EventClasses(eventsModel);
  return shipped;
}

/** Every event trigger of the text, in order. */
export function findTriggers(language: Language, classes: EventClasses): Trigger[] {
  const triggers: Trigger[] = [];
  classes.find(language, (token, part, eventClass) =>
    triggers.push({ token, part, class: eventClass, rule: RULE_OF[part] }),
  );
  return triggers;
}
