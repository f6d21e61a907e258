import type { Stage } from "../layers.ts";
import type { Mark } from "./mark.ts";
import { pairMarks } from "./pairing.ts";
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
