import type { Relation, Tag, Token } from "../../language/token.ts";

/** The universal part-of-speech tags of Universal Dependencies. */
export type UniversalTag =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** Tags that have one universal tag wherever they stand; the others are decided by their relation. */
const PLAIN: Readonly<Partial<Record<Tag, UniversalTag>>> = {
  $: "SYM",
  "''": "PUNCT",
  ",": "PUNCT",
  "-LRB-": "PUNCT",
  "-RRB-": "PUNCT",
  ".": "PUNCT",
  ":": "PUNCT",
  "``": "PUNCT",
  HYPH: "PUNCT",
  ADD: "PROPN",
  AFX: "X",
  FW: "X",
  LS: "X",
  CC: "CCONJ",
  CD: "NUM",
  EX: "PRON",
  JJ: "ADJ",
  JJR: "ADJ",
  JJS: "ADJ",
  MD: "AUX",
  NNS: "NOUN",
  NNPS: "PROPN",
  PDT: "DET",
  POS: "PART",
  PRP: "PRON",
  PRP$: "PRON",
  RP: "ADP",
  SYM: "SYM",
  UH: "INTJ",
  WP: "PRON",
  WP$: "PRON",
};

const AUXILIARY: ReadonlySet<Relation> = new Set(["aux", "aux:pass", "cop"]);
/** Nouns to the Penn Treebank, pronouns to Universal Dependencies. */
const PRONOUNS: ReadonlySet<string> = new Set(
  ["some", "any", "no", "every"].flatMap((start) => [`${start}one`, `${start}body`, `${start}thing`]),
);
const NEGATION: ReadonlySet<string> = new Set(["not", "n't", "nt"]);

/**
 * The universal tag of a token, from its Penn Treebank tag and its relation, as the English treebanks of Universal Dependencies have
 * them: "that" before a clause is SCONJ, "to" before an infinitive PART, "this" alone PRON, "is" before an adjective AUX.
 */
export function universalTag({ tag, relation, norm }: Pick<Token, "tag" | "relation" | "norm">): UniversalTag {
  const plain = PLAIN[tag];
  if (plain !== undefined) return plain;
  switch (tag) {
    case "NN":
      return PRONOUNS.has(norm) ? "PRON" : "NOUN";
    case "NNP":
      // The adjective of a name, as in "Supreme Court".
      return relation === "amod" ? "ADJ" : "PROPN";
    case "IN":
      return relation === "mark" ? "SCONJ" : "ADP";
    case "TO":
      return relation === "mark" ? "PART" : "ADP";
    case "DT":
    case "WDT":
      return relation === "det" ? "DET" : "PRON";
    case "NFP":
      return relation === "punct" ? "PUNCT" : "SYM";
    case "WRB":
      return relation === "mark" ? "SCONJ" : "ADV";
    case "RB":
      return NEGATION.has(norm) ? "PART" : "ADV";
    case "RBR":
    case "RBS":
      return "ADV";
    default:
      // What is left are verbs.
      return AUXILIARY.has(relation) ? "AUX" : "VERB";
  }
}
