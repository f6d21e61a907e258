/** A text in which a term stands, and the other words that the text gives for it; null where it gives none. */
interface EquatingExample {
  readonly text: string;
  readonly term: string;
  readonly other: string | null;
}

/** When a text says that two terms are one, with examples that say it and near misses that do not. A test runs every example. */
export interface EquatingRule {
  /** As in `Equation.rule`. */
  readonly name: string;
  readonly meaning: string;
  readonly hits: readonly EquatingExample[];
  readonly misses: readonly EquatingExample[];
}

const example = (text: string, term: string, other: string | null = null): EquatingExample => ({ text, term, other });

/** Rules by which other words for a term are found. */
export const EQUATING_RULES: readonly EquatingRule[] = [
  {
    name: "disputes/or-apposition",
    meaning:
      "A comma or bracket, or, and a noun phrase without article that a mark closes, are another name for the noun before: not under negation, not in a list, not in a question.",
    hits: [
      example("Lima called it a coup, or putsch, against parliament.", "coup", "putsch"),
      example("Lima called it a coup, or putsch, against parliament.", "putsch", "coup"),
      example("He called it the backyard (or zone of influence) of Ostland.", "backyard", "zone of influence"),
      example("She spoke of the “levy”, or “tea tax”, again.", "levy", "tea tax"),
    ],
    misses: [
      example("Lima called it a coup or a putsch.", "coup"),
      example("Lima called it a coup, or a putsch, against parliament.", "coup"),
      example("Lima called it a coup, or worse, a war.", "coup"),
      example("“It is not a coup, or putsch, against us,” said Lima.", "coup"),
      example("He called him a thief, liar, or fraud.", "liar"),
      example("Was it a coup, or mutiny?", "coup"),
      example("He called it a coup, or mutiny, or revolt.", "coup"),
    ],
  },
  {
    name: "disputes/restated",
    meaning:
      "In other words, that is to say, i.e. or that is (with its comma) between two noun phrases: the second says the first in other words.",
    hits: [
      example("She called it a zone of influence, in other words a backyard.", "backyard", "zone of influence"),
      example("She called it a zone of influence, in other words a backyard.", "zone of influence", "backyard"),
      example("He spoke of a “backyard”, that is, the near abroad, and left.", "backyard", "near abroad"),
      example("He called it a tribute (i.e. a tax).", "tribute", "tax"),
    ],
    misses: [
      example("He called it a coup, that is true.", "coup"),
      example("He called it a coup. In other words he was angry.", "coup"),
      example("He called it a coup, that is, he was angry.", "coup"),
    ],
  },
  {
    name: "disputes/also-called",
    meaning:
      "Also or otherwise known as, aka, and after a comma or bracket also or otherwise called: two names for one thing.",
    hits: [
      example("They fear the levy, also known as the “pillow tax”.", "levy", "pillow tax"),
      example("The near abroad, otherwise called the backyard, is quiet.", "backyard", "near abroad"),
    ],
    misses: [
      example("The puppet also called Berg a liar.", "puppet"),
      example("The puppet, also known as Karl Berg, was silent.", "puppet"),
      example("The levy, also known to voters, was dropped.", "levy"),
    ],
  },
];
