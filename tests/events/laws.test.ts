import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RULES } from "../../src/events/rules.ts";
import { EVENT_COMPLEMENTS, EVENT_FRINGE } from "../../src/lexicons/event-complements.ts";
import {
  AHEAD_WORDS,
  DENYING_WORDS,
  LIGHT_VERBS,
  PLANNING_WORDS,
  POSSIBILITY_WORDS,
} from "../../src/lexicons/event-governors.ts";
import { EVENT_NOUNS, EVENT_SYNONYMS, NOMINALIZATIONS } from "../../src/lexicons/event-nouns.ts";
import { PLOVER_CONSTRUCTIONS } from "../../src/lexicons/event-plover-constructions.ts";
import { PLOVER_EXCEPTIONS } from "../../src/lexicons/event-plover-exceptions.ts";
import { PLOVER_NOUNS } from "../../src/lexicons/event-plover-nouns.ts";
import { PLOVER_SUBJECTS } from "../../src/lexicons/event-plover-subjects.ts";
import { PLOVER_VERBS } from "../../src/lexicons/event-plover-verbs.ts";
import { analysed } from "../analysed.ts";

const triggers = (text: string) => analysed(text).events.map(({ trigger }) => trigger.text);
const sources = [
  ...RULES,
  AHEAD_WORDS,
  DENYING_WORDS,
  LIGHT_VERBS,
  PLANNING_WORDS,
  POSSIBILITY_WORDS,
  EVENT_NOUNS,
  NOMINALIZATIONS,
  EVENT_SYNONYMS,
  EVENT_COMPLEMENTS,
  EVENT_FRINGE,
  PLOVER_CONSTRUCTIONS,
  PLOVER_EXCEPTIONS,
  PLOVER_SUBJECTS,
  PLOVER_NOUNS,
  PLOVER_VERBS,
].map((source) => ({ name: "name" in source ? source.name : source.id, hits: source.hits, misses: source.misses }));

describe("events", () => {
  describe.each(sources)("$name", ({ hits, misses }) => {
    it.each(hits)("finds $span in: $text", ({ text, span }) => {
      expect(triggers(text)).toContain(span);
    });
    it.each(misses)("finds no $span in: $text", ({ text, span }) => {
      expect(triggers(text)).not.toContain(span);
    });
  });

  it("lists every rule that events name", () => {
    const names = new Set(RULES.map(({ name }) => name));
    const found = analysed(
      "The optimistic ministers plan to hold a summit. According to the removed mayor, they were worried.",
    ).events;
    expect(found.filter(({ rule }) => !names.has(rule))).toEqual([]);
  });

  it("keeps ids, order, spans and references sound on any text", () => {
    const words = fc.constantFrom(
      "visit",
      "the",
      "constructor",
      "__proto__",
      "will",
      "hold",
      "talks",
      "on",
      "Tuesday",
      "in",
      "Lisbon",
      ",",
      "and",
      "not",
      "“",
      "”",
      "he",
      "said",
      ".",
      "’s",
      "\u0000",
      "\ud800",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(" ");
        const { events } = analysed(text);
        events.forEach((event, place) => {
          expect(event.id).toBe(`e${place + 1}`);
          expect(event.trigger.text).toBe(text.slice(event.trigger.start, event.trigger.end));
          for (const { span } of event.participants) expect(span.text).toBe(text.slice(span.start, span.end));
          if (event.sameAs !== null) expect(Number(event.sameAs.slice(1))).toBeLessThanOrEqual(place);
          if (place > 0) expect(event.trigger.start).toBeGreaterThanOrEqual(events[place - 1]!.trigger.end);
        });
      }),
      { numRuns: 60 },
    );
  });
});
