import { HEADLINE_VERBS } from "../lexicons/headline-verbs.ts";
import { lemmaOf } from "./lemma.ts";
import type { Tagged } from "./proper-names.ts";

const VERBS: ReadonlySet<string> = new Set(HEADLINE_VERBS.entries);
const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);
const CLAUSE_END = /^[,;:–—-]$/;

/**
 * Finds the verbs of a headline: treebanks have few headlines, so a tagger takes "minister insists" for two nouns. In a clause with
 * no finite verb the first plural noun after a noun that is a verb's -s form becomes that verb. Changes the tags in place.
 */
export function settleHeadlineVerbs({ words, tags }: Tagged): void {
  let from = 0;
  for (let i = 0; i <= words.length; i++) {
    if (i < words.length && !CLAUSE_END.test(words[i]!)) continue;
    settleClause(words, tags, from, i);
    from = i + 1;
  }
}

function settleClause(words: readonly string[], tags: Tagged["tags"], from: number, to: number): void {
  for (let i = from; i < to; i++) if (FINITE.has(tags[i]!)) return;
  for (let i = from + 1; i < to; i++) {
    const isNoun = tags[i] === "NNS" && /^(?:NN|PRP)/.test(tags[i - 1]!);
    if (!isNoun || !VERBS.has(lemmaOf(words[i]!.toLowerCase(), "VBZ"))) continue;
    tags[i] = "VBZ";
    return;
  }
}
