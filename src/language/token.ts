/** Penn Treebank part-of-speech tags, as in the English UD treebanks' XPOS column. */
export const TAGS = [
  "$",
  "''",
  ",",
  "-LRB-",
  "-RRB-",
  ".",
  ":",
  "ADD",
  "AFX",
  "CC",
  "CD",
  "DT",
  "EX",
  "FW",
  "HYPH",
  "IN",
  "JJ",
  "JJR",
  "JJS",
  "LS",
  "MD",
  "NFP",
  "NN",
  "NNP",
  "NNPS",
  "NNS",
  "PDT",
  "POS",
  "PRP",
  "PRP$",
  "RB",
  "RBR",
  "RBS",
  "RP",
  "SYM",
  "TO",
  "UH",
  "VB",
  "VBD",
  "VBG",
  "VBN",
  "VBP",
  "VBZ",
  "WDT",
  "WP",
  "WP$",
  "WRB",
  "``",
] as const;

/** A Penn Treebank tag. */
export type Tag = (typeof TAGS)[number];

/**
 * Dependency relations the parser tells apart: Universal Dependencies, with subtypes folded away except the passive ones and
 * with rare relations folded into their neighbours.
 */
export const RELATIONS = [
  "root",
  "nsubj",
  "nsubj:pass",
  "obj",
  "iobj",
  "obl",
  "nmod",
  "nmod:poss",
  "amod",
  "advmod",
  "advcl",
  "acl",
  "acl:relcl",
  "ccomp",
  "xcomp",
  "csubj",
  "appos",
  "aux",
  "aux:pass",
  "cop",
  "mark",
  "case",
  "cc",
  "conj",
  "det",
  "nummod",
  "compound",
  "flat",
  "parataxis",
  "vocative",
  "expl",
  "punct",
  "dep",
] as const;

/** A dependency relation of {@link RELATIONS}. */
export type Relation = (typeof RELATIONS)[number];

/** A word, number, clitic or punctuation mark. Hyphenated words are one token; `n't`, `'s` and the like stand alone. */
export interface Token {
  /** Place in {@link Language.tokens}. */
  readonly index: number;
  /** Offset of the first character in the article's text. */
  readonly start: number;
  /** Offset just after the last character. */
  readonly end: number;
  /** The token as written. */
  readonly text: string;
  /** Lower case, with typographic apostrophes made straight. */
  readonly norm: string;
  /** Base form: `said` → `say`, `meetings` → `meeting`. */
  readonly lemma: string;
  /** Part of speech. */
  readonly tag: Tag;
  /** Index of the token it depends on; its own index for the root of a sentence. */
  readonly head: number;
  /** Relation to {@link Token.head}. */
  readonly relation: Relation;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** A sentence: characters and tokens, both half-open. */
export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Index of its first token. */
  readonly from: number;
  /** Index just after its last token. */
  readonly to: number;
  /** Index of the block of `article.blocks` it lies in. */
  readonly block: number;
}
