import type { Lexicon } from "./lexicon.ts";

/** A noun that says that somebody takes a side. */
export interface StanceNoun {
  readonly lemma: string;
  /** -1 against, 1 for. */
  readonly polarity: -1 | 1;
  /** `taker`: names who takes the side (a critic of the mayor); `taking`: names the act (her criticism of the mayor). */
  readonly names: "taker" | "taking";
}

const nouns = (names: StanceNoun["names"], polarity: -1 | 1, lemmas: string): StanceNoun[] =>
  lemmas
    .trim()
    .split(/\s+/)
    .map((lemma) => ({ lemma, polarity, names }));

/** Nouns of support, opposition, praise and blame. */
export const STANCE_NOUNS: Lexicon<StanceNoun> = {
  id: "stance-nouns",
  layer: "stances",
  source:
    "compiled for hustings: agent and action nouns of the evaluative verbs (NOMLEX-like), kept where they take their object with of, for or against",
  licence: "MIT, as this project",
  note: "Matched on the lemma, before of, for, to or against and what the side is taken on. A taker is who is called so, in a predicate or an apposition; an act is its owner's.",
  entries: [
    ...nouns("taker", 1, "admirer advocate ally backer champion defender fan loyalist proponent supporter"),
    ...nouns("taker", -1, "adversary antagonist critic detractor foe opponent"),
    ...nouns("taking", 1, "admiration approval backing defence defense embrace endorsement praise support"),
    ...nouns(
      "taking",
      -1,
      "attack condemnation contempt criticism denunciation disapproval disdain dislike distrust mistrust mockery opposition rebuke rejection repudiation",
    ),
  ],
  hits: [
    { text: "Lena Ortiz is a fierce critic of Karl Berg.", span: "critic of Karl Berg" },
    { text: "Lena Ortiz's criticism of Karl Berg surprised the party.", span: "criticism of Karl Berg" },
  ],
  misses: [
    { text: "Lena Ortiz is a cousin of Karl Berg.", span: "cousin of Karl Berg" },
    { text: "Lena Ortiz's portrait of Karl Berg surprised the party.", span: "portrait of Karl Berg" },
  ],
};
