import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A mention in a news sentence with the stance toward it (Hamborg and Donnay 2021). Offsets are UTF-16 code units. */
export interface AnnotatedMention {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly stance: -1 | 0 | 1;
}

/** Reads a part of NewsMTSC; a mention that its own offsets do not hold is looked for in the sentence. */
export function readNewsMtsc(corpora: string, part: "train" | "dev-rw" | "dev-mt"): AnnotatedMention[] {
  const file = join(corpora, "newsmtsc", `${part}.jsonl`);
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line, i) => {
      const { sentence, mention, from, to, polarity } = JSON.parse(line) as {
        sentence: string;
        mention: string;
        from: number;
        to: number;
        polarity: -1 | 0 | 1;
      };
      const characters = Array.from(sentence);
      const start = characters.slice(0, from).join("").length;
      const end = characters.slice(0, to).join("").length;
      if (end <= start) throw new Error(`${file}:${i + 1}: no mention "${mention}"`);
      return { sentence, start, end, stance: polarity };
    });
}
