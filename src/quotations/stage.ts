import type { Stage } from "../layers.ts";
import { assemble } from "./assemble.ts";
import { foundRelations } from "./found-relations.ts";
import { judgeOf } from "./learned/confidence.ts";

/** Finds who says, thinks or wants what: content, cue and source, linked. */
export const attribution: Stage<"article" | "language" | "marks", "attributions"> = {
  name: "attribution",
  needs: ["article", "language", "marks"],
  gives: ["attributions"],
  run({ article, language, marks }) {
    const found = foundRelations(article, language, marks);
    return { attributions: assemble(found.reading, found.relations, judgeOf(found)) };
  },
};
