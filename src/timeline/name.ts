import type { Analysis, EventMention } from "../schema/index.ts";

const LONGEST_PARTICIPANT = 60;

/** The names of an analysis' events by their ids, to read: who, the trigger, whom. */
export function eventNames({ actors, events }: Analysis): ReadonlyMap<string, string> {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return new Map(events.map((event) => [event.id, nameOf(event, names)]));
}

function nameOf({ trigger, participants }: EventMention, names: ReadonlyMap<string, string>): string {
  const named = (...roles: readonly string[]): string => {
    const texts = participants
      .filter(({ role }) => roles.includes(role))
      .map(({ actor, span }) => names.get(actor ?? "") ?? span.text)
      .filter((text) => text.length <= LONGEST_PARTICIPANT);
    return [...new Set(texts)].join(", ");
  };
  return [named("agent"), trigger.text, named("patient", "recipient", "with")].filter((part) => part !== "").join(" ");
}
