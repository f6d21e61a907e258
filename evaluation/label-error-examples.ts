/** A claim of an example in words. */
export interface ExampleClaim {
  readonly label: string;
  readonly bearer: string | null;
  readonly holder: string;
  readonly position: "applies" | "rejects" | "questions" | "distances";
}

/** A text of ours in which an error of a class is made, with what an annotator would mark in it. */
export interface LabelErrorExample {
  readonly text: string;
  readonly claims: readonly ExampleClaim[];
}

/** An example of the common classes of errors; a test runs them. */
export const LABEL_ERROR_EXAMPLES: Readonly<Record<string, LabelErrorExample>> = {
  "missed: thought improbable": {
    text: "The port is a doorway to the north, and few in the capital know it.",
    claims: [{ label: "doorway to the north", bearer: "The port", holder: "narrator", position: "applies" }],
  },
  "missed: no construction proposes it": {
    text: "With this budget the minister has reached a new low, Lena Ortiz said.",
    claims: [{ label: "new low", bearer: "the minister", holder: "Lena Ortiz", position: "applies" }],
  },
  "extra: by the rule predicate": {
    text: "“The ferry is a good idea,” Lena Ortiz said.",
    claims: [],
  },
  "extra: by the rule attribute": {
    text: "The police warned of extremist groups in two northern towns.",
    claims: [],
  },
  "extra: by the rule scare-quotes": {
    text: "The bank sorts its loans into “impaired” and others.",
    claims: [],
  },
  "extra: by the rule so-called": {
    text: "The so-called swing voters live in the north.",
    claims: [],
  },
  "bearer: other words": {
    text: "The mayor closed the baths in May. “It was a disgrace,” Lena Ortiz said.",
    claims: [{ label: "disgrace", bearer: "closed the baths", holder: "Lena Ortiz", position: "applies" }],
  },
  "bearer: none found": {
    text: "The union spoke of a “massacre” when the mill cut its staff.",
    claims: [{ label: "massacre", bearer: "cut its staff", holder: "The union", position: "applies" }],
  },
  "holder: somebody else": {
    text: "Lena Ortiz recalled a letter that called the law a sham.",
    claims: [{ label: "sham", bearer: "the law", holder: "a letter", position: "applies" }],
  },
  "position: applies instead of distances": {
    text: "Lena Ortiz went on to describe “illegal” migrants as a burden.",
    claims: [
      { label: "illegal", bearer: "migrants", holder: "narrator", position: "distances" },
      { label: "burden", bearer: "migrants", holder: "Lena Ortiz", position: "applies" },
    ],
  },
};
