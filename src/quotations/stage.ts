import type { Stage } from "../layers.ts";
import { accordingRelations } from "./according.ts";
import { assemble } from "./assemble.ts";
import { directRelations } from "./direct.ts";
import { indirectRelations } from "./indirect.ts";
import type { Mark } from "./mark.ts";
import { pairMarks } from "./pairing.ts";
import { Reading } from "./reading.ts";
import { turnRelations } from "./turns.ts";
import { useOf } from "./use.ts";

/** Pairs the quotation marks and tells what each pair is for. */
export const marks: Stage<"article" | "language", "marks"> = {
  name: "marks",
  needs: ["article", "language"],
  gives: ["marks"],
  run({ article, language }, context) {
    const { stretches, unbalanced } = pairMarks(article);
    for (const { start, end } of unbalanced) {
      context.note({
        code: "UNBALANCED_QUOTATION_MARK",
        message: "A quotation mark has no partner in its paragraph",
        span: language.slice(start, end),
      });
    }
    return {
      marks: stretches.map((stretch): Mark => {
        const { start, end, innerStart, innerEnd, open, closed, parent, continues } = stretch;
        return {
          start,
          end,
          innerStart,
          innerEnd,
          open,
          closed,
          use: useOf(stretch, article, language),
          parent,
          continues,
        };
      }),
    };
  },
};

/** Finds who says, thinks or wants what: content, cue and source, linked. */
export const attribution: Stage<"article" | "language" | "marks", "attributions"> = {
  name: "attribution",
  needs: ["article", "language", "marks"],
  gives: ["attributions"],
  run({ article, language, marks }) {
    const reading = new Reading(article, language, marks);
    const direct = directRelations(reading);
    for (const { cue, source, marks: places } of direct) {
      for (const range of [...cue, ...source, ...places.map((place) => reading.rangeOf(marks[place]!))])
        reading.claim(range);
    }
    const taken = new Set(direct.map(({ anchor }) => anchor));
    const relations = [
      ...turnRelations(reading, taken),
      ...direct,
      ...accordingRelations(reading, taken),
      ...indirectRelations(reading, taken),
    ];
    return { attributions: assemble(reading, relations) };
  },
};
