import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Two mentions in a news sentence and who is for or against whom (Park, Pan and Joo 2021). Offsets are UTF-16 code units. */
export interface AnnotatedPair {
  readonly sentence: string;
  readonly first: { readonly start: number; readonly end: number };
  readonly second: { readonly start: number; readonly end: number };
  /** 0 none, 1 first for second, 2 second for first, 3 first against second, 4 second against first. */
  readonly direction: number;
}

const LINE = /^([^[]*)\[([^\]]*)\]([^[]*)\[([^\]]*)\]([^\t]*)\t[^\t]*\t[^\t]*\t([0-4])$/;

/** Reads a part of the directed-sentiment corpus. */
export function readDirectedSentiment(corpora: string, part: "train" | "valid"): AnnotatedPair[] {
  const file = join(corpora, "directed-sentiment", `${part}.txt`);
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line, i) => {
      const match = LINE.exec(line.trimEnd());
      if (match === null) throw new Error(`${file}:${i + 1}: no two mentions in brackets and a class`);
      const [, before, first, between, second, after, direction] = match as unknown as string[];
      const start = before!.length;
      const next = start + first!.length + between!.length;
      return {
        sentence: before! + first! + between! + second! + after!,
        first: { start, end: start + first!.length },
        second: { start: next, end: next + second!.length },
        direction: Number(direction),
      };
    });
}
