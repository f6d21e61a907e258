import { headAfter } from "../labels/clause.ts";
import type { Range, Reading } from "../labels/reading.ts";
import { STANCE_NOUNS } from "../lexicons/stance-nouns.ts";
import { certainty } from "./certainty.ts";
import type { Signal } from "./signal.ts";
import type { Targets } from "./targets.ts";

const WEIGHT = 0.6;
const NOUNS = new Map(STANCE_NOUNS.entries.map((entry) => [entry.lemma, entry]));
const LINKS: ReadonlySet<string> = new Set(["of", "for", "to", "against"]);

/** Stances that nouns show ("a critic of", "her criticism of"), but for those within phrases that tell already ("withdrew her support"). */
export function nounSignals(reading: Reading, targets: Targets, phrases: readonly Signal[]): Signal[] {
  const { language, tokens } = reading;
  const covered = new Set(
    phrases.flatMap(({ evidence }) => indexesIn(language.tokensIn(evidence.start, evidence.end))),
  );
  return tokens.flatMap(({ tag, lemma, index }) => {
    const noun = tag === "NN" || tag === "NNS" ? NOUNS.get(lemma) : undefined;
    if (!noun || covered.has(index) || !LINKS.has(tokens[index + 1]?.norm ?? "")) return [];
    const taker = noun.names === "taker" ? calledSo(reading, index) : ownerOf(reading, index);
    const head = headAfter(reading, index + 2, language.sentenceOf(index).to);
    if (taker < 0 || head < 0) return [];
    return targets.between(taker, head).map(({ holder, target, share }) => ({
      ...{ holder, target, weight: noun.polarity * WEIGHT * share * certainty(reading, index) },
      evidence: language.span(index, language.nounPhrase(head).to),
      quotation: reading.quotationAt(index)?.id ?? null,
      rule: "stance/noun-of-judgement",
    }));
  });
}

const indexesIn = ({ from, to }: Range): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** Who is called so: the subject of a predicate, or the noun that an apposition explains or that explains it; -1 for none. */
function calledSo({ language, tokens }: Reading, noun: number): number {
  const { relation, head } = tokens[noun]!;
  if (relation === "appos") return head;
  if (language.child(noun, "cop") >= 0) return language.subject(noun);
  return language.child(noun, "appos", "flat");
}

/** Whose act it is: "Ortiz's criticism of", "criticism of the mayor by Ortiz" is left alone. */
const ownerOf = ({ language }: Reading, noun: number): number => language.child(noun, "nmod:poss");
