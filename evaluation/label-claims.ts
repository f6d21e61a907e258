import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Position } from "../src/schema/index.ts";
import { type Characters, codePointOffsets } from "./polnear.ts";

/** A label claim as annotated. */
export interface GoldClaim {
  readonly label: Characters;
  /** The words that name on whom the label is put, null where nothing does. */
  readonly bearer: string | null;
  /** The words that name whoever holds the position, or "narrator". */
  readonly holder: string;
  readonly position: Position;
}

/** A paragraph of a PolNeAR article with every label claim in it. */
export interface LabelledParagraph {
  readonly item: string;
  readonly doc: string;
  readonly span: Characters;
  readonly claims: readonly GoldClaim[];
}

/** An article with its annotated paragraphs. */
export interface LabelledArticle {
  readonly name: string;
  readonly text: string;
  readonly published: string | null;
  readonly paragraphs: readonly LabelledParagraph[];
}

type Place = readonly [number, number];

/** A line of either file, offsets in code points: names are words in the corpus's file, and places in ours. */
interface Line {
  readonly item: string;
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly claims: readonly {
    readonly start: number;
    readonly end: number;
    readonly bearer: string | Place | null;
    readonly holder: string | Place;
    readonly position: Position;
  }[];
}

const OWN = fileURLToPath(new URL("../training/label-claims.jsonl", import.meta.url));

/** The corpus's annotated paragraphs, by article. Throws where the corpus is missing. */
export function readLabelCorpus(corpora: string): LabelledArticle[] {
  const file = join(corpora, "labels", "claims.jsonl");
  if (!existsSync(file))
    throw new Error(`${file} is not there: the first argument must be the folder that holds labels/`);
  return articlesOf(corpora, linesOf(file));
}

/** The paragraphs annotated for this package, by article. */
export const readOwnClaims = (corpora: string): LabelledArticle[] => articlesOf(corpora, linesOf(OWN));

const linesOf = (file: string): Line[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);

function articlesOf(corpora: string, lines: readonly Line[]): LabelledArticle[] {
  const byDoc = new Map<string, Line[]>();
  for (const line of lines) byDoc.set(line.doc, [...(byDoc.get(line.doc) ?? []), line]);
  return [...byDoc].map(([name, paragraphs]) => {
    const text = readFileSync(join(corpora, "polnear", "train", "text", `${name}.txt`), "utf8");
    const offsets = codePointOffsets(text);
    const at = ([start, end]: Place): Characters => [offsets[start]!, offsets[end]!];
    const words = (named: string | Place): string => (typeof named === "string" ? named : text.slice(...at(named)));
    return {
      name,
      text,
      published: /\d{4}-\d\d-\d\d/.exec(name)?.[0] ?? null,
      paragraphs: paragraphs.map(({ item, doc, start, end, claims }) => ({
        item,
        doc,
        span: at([start, end]),
        claims: claims.map((claim) => ({
          label: at([claim.start, claim.end]),
          bearer: claim.bearer === null ? null : words(claim.bearer),
          holder: words(claim.holder),
          position: claim.position,
        })),
      })),
    };
  });
}
