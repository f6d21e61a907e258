import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyze } from "../src/analyze.ts";
import { SLANTED_FROM } from "../src/framing/slant.ts";
import { percent, table } from "./page.ts";

/** A sentence of BABE and whether experts hold it biased. */
export interface BabeSentence {
  readonly text: string;
  readonly biased: boolean;
}

/** Cells of a text with semicolons between them; a cell in double quotes may hold semicolons, line ends and doubled quotes. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') cell += text[at++]!;
      else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ";" || char === "\n") {
      row.push(cell.endsWith("\r") ? cell.slice(0, -1) : cell);
      cell = "";
      if (char === "\n") {
        rows.push(row);
        row = [];
      }
    } else cell += char;
  }
  if (cell !== "" || row.length > 0) rows.push([...row, cell]);
  return rows;
}

/** Reads BABE's sentences on which its experts agreed. Throws where the corpus is missing. */
export function readBabe(corpora: string): BabeSentence[] {
  const file = join(corpora, "babe", "sentences.csv");
  if (!existsSync(file))
    throw new Error(`${file} is not there: the first argument must be the folder that holds babe/`);
  const [header = [], ...rows] = cellsOf(readFileSync(file, "utf8"));
  const text = header.indexOf("text");
  const label = header.indexOf("label_bias");
  return rows
    .filter((row) => row[label] === "Biased" || row[label] === "Non-biased")
    .map((row) => ({ text: row[text]!, biased: row[label] === "Biased" }));
}

/** Precision, recall, F1 and accuracy of calling sentences biased. */
export interface BinaryScores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly accuracy: number;
}

/** Scores of calling those biased that have at least the least score. */
export function binaryScores(judged: readonly { score: number; biased: boolean }[], least: number): BinaryScores {
  let [right, found, wanted, agreed] = [0, 0, 0, 0];
  for (const { score, biased } of judged) {
    const called = score >= least;
    if (called) found++;
    if (biased) wanted++;
    if (called && biased) right++;
    if (called === biased) agreed++;
  }
  return {
    precision: right / Math.max(1, found),
    recall: right / Math.max(1, wanted),
    f1: (2 * right) / Math.max(1, found + wanted),
    accuracy: agreed / Math.max(1, judged.length),
  };
}

/** Slant of a text of one sentence: the highest where it was cut into several. */
export function slantOf(text: string): number {
  return Math.max(0, ...analyze(text).framing.sentences.map(({ slant }) => slant));
}

/** The section on the slant of sentences. */
export function babeSection(corpora: string): string {
  const sentences = readBabe(corpora);
  const judged = sentences.map(({ text, biased }) => ({ score: slantOf(text), biased }));
  const row = (name: string, least: number): string[] => {
    const { precision, recall, f1, accuracy } = binaryScores(judged, least);
    return [name, ...[precision, recall, f1, accuracy].map(percent)];
  };
  return [
    "## Slant",
    "",
    `BABE, ${sentences.length} sentences of US news that experts called biased or not. No weight was learned from it. A sentence counts as biased when its slant is at least a threshold; ${SLANTED_FROM} is the one that is documented (\`SLANTED_FROM\`), the others show what it trades. Sentences are read alone, without their article.`,
    "",
    table(
      ["called biased", "precision", "recall", "F1", "accuracy"],
      [
        row("every sentence", 0),
        row(`slant of ${SLANTED_FROM} and more`, SLANTED_FROM),
        ...[0.2, 0.3, 0.4, 0.5, 0.6]
          .filter((least) => least !== SLANTED_FROM)
          .map((least) => row(`slant of ${least} and more`, least)),
      ],
    ),
    "",
    "Published: RoBERTa learned on BABE itself, in five folds, F1 80.4 (mean of both classes).",
    "",
  ].join("\n");
}
