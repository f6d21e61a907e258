import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RELATIONS, type Relation, TAGS, type Tag } from "../src/language/token.ts";
import { mergeHyphens } from "./hyphens.ts";

/** A sentence of a treebank in this project's tokens, tags and relations. Heads are places in the sentence, own place for the root. */
export interface TreebankSentence {
  readonly words: string[];
  readonly tags: Tag[];
  readonly lemmas: string[];
  readonly heads: number[];
  readonly relations: Relation[];
}

/** A row of a treebank before hyphenated words are joined. */
export interface Row {
  word: string;
  lemma: string;
  tag: string;
  head: number;
  relation: string;
  spaceAfter: boolean;
}

/** GUM genres whose texts may be used for weights: those with a licence that allows commercial use, transcripts of small talk apart. */
export const GUM_GENRES = ["academic", "bio", "court", "interview", "news", "speech", "textbook"] as const;

const FOLDED: Readonly<Record<string, Relation>> = {
  "nmod:desc": "compound",
  fixed: "flat",
  orphan: "dep",
  list: "dep",
  goeswith: "dep",
  reparandum: "dep",
  dislocated: "dep",
  discourse: "dep",
};

/** This project's relation for one of Universal Dependencies. */
export function foldRelation(relation: string): Relation {
  const folded = FOLDED[relation];
  if (folded) return folded;
  if ((RELATIONS as readonly string[]).includes(relation)) return relation as Relation;
  const plain = relation.slice(0, relation.indexOf(":") === -1 ? undefined : relation.indexOf(":"));
  if (plain === "compound" || (RELATIONS as readonly string[]).includes(plain)) return plain as Relation;
  return FOLDED[plain] ?? "dep";
}

/** Sentences of CoNLL-U text. */
export function readTreebank(text: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  for (const block of text.split(/\n\n+/)) {
    const rows: Row[] = [];
    for (const line of block.split("\n")) {
      const fields = line.split("\t");
      if (fields.length < 8 || !/^\d+$/.test(fields[0]!)) continue;
      rows.push({
        word: fields[1]!,
        lemma: fields[2]!,
        tag: fields[4]!,
        head: Number(fields[6]) - 1,
        relation: fields[7]!,
        spaceAfter: !/(^|\|)SpaceAfter=No(\||$)/.test(fields[9] ?? ""),
      });
    }
    if (rows.length > 0) sentences.push(sentenceOf(mergeHyphens(rows)));
  }
  return sentences;
}

function sentenceOf(rows: readonly Row[]): TreebankSentence {
  return {
    words: rows.map((row) => row.word),
    tags: rows.map((row) => tagOf(row, rows)),
    lemmas: rows.map((row) => row.lemma),
    heads: rows.map((row, i) => (row.head < 0 ? i : row.head)),
    relations: rows.map((row) => foldRelation(row.relation)),
  };
}

/** Second halves of words written apart (`GW`) take the tag of the first half: the analysis has no tag of their own. */
function tagOf(row: Row, rows: readonly Row[]): Tag {
  const tag = row.tag === "GW" && row.head >= 0 ? rows[row.head]!.tag : row.tag;
  return (TAGS as readonly string[]).includes(tag) ? (tag as Tag) : "NN";
}

export interface Treebanks {
  readonly train: TreebankSentence[];
  /** Development sets by name. */
  readonly dev: ReadonlyMap<string, TreebankSentence[]>;
}

/** Reads the English Web Treebank and GUM below a folder of corpora. Throws where one is missing. */
export function readTreebanks(corpora: string): Treebanks {
  const ewt = join(corpora, "ud-ewt");
  const gum = join(corpora, "gum");
  const read = (path: string) => readTreebank(readFileSync(needed(path), "utf8"));
  const train = read(join(ewt, "en_ewt-ud-train.conllu"));
  const dev = new Map([["EWT dev", read(join(ewt, "en_ewt-ud-dev.conllu"))]]);
  const splits = gumSplits(readFileSync(needed(join(gum, "splits.md")), "utf8"));
  const gumDev: TreebankSentence[] = [];
  const gumNews: TreebankSentence[] = [];
  for (const file of readdirSync(needed(join(gum, "dep"))).sort()) {
    const name = file.replace(/\.conllu$/, "");
    const genre = name.split("_")[1] ?? "";
    if (!(GUM_GENRES as readonly string[]).includes(genre)) continue;
    const sentences = read(join(gum, "dep", file));
    const split = splits.get(name);
    if (split === "train") train.push(...sentences);
    if (split === "dev") gumDev.push(...sentences);
    if (split === "dev" && genre === "news") gumNews.push(...sentences);
  }
  dev.set("GUM dev", gumDev);
  dev.set("GUM dev news", gumNews);
  return { train, dev };
}

function needed(path: string): string {
  if (!existsSync(path))
    throw new Error(`${path} is not there: the first argument must be the folder that holds ud-ewt/ and gum/`);
  return path;
}

function gumSplits(markdown: string): Map<string, string> {
  const splits = new Map<string, string>();
  let split = "";
  for (const line of markdown.split("\n")) {
    if (line.startsWith("## ")) split = line.slice(3).trim();
    else if (line.trim().startsWith("* ")) splits.set(line.trim().slice(2).trim(), split);
  }
  return splits;
}
