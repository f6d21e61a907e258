import { join } from "node:path";
import { analyze } from "../src/index.ts";
import { readTimemlFolder, type TimemlDocument } from "../training/timeml.ts";
import { errorClass } from "./date-errors.ts";
import { counted, type DateCounts, type Expression, f1, paired, summed } from "./date-scores.ts";
import { type MeantimeArticle, readMeantimeCorpus } from "./meantime.ts";
import { percent, table } from "./page.ts";

/** A text with the temporal expressions that are annotated in it. */
export interface DatedText {
  readonly text: string;
  readonly published: string | null;
  readonly expressions: readonly Expression[];
}

/** A text with what is found in it. */
interface Read extends DatedText {
  readonly found: readonly Expression[];
}

function read({ text, published, expressions }: DatedText): Read {
  return { text, published, expressions, found: analyze({ text, published }).dates };
}

/** MEANTIME's first sentences are annotated; what is found behind the last annotation is left out. */
function readMeantimeTimes({ text, published, times, events }: MeantimeArticle): Read {
  const annotated = [...times, ...events.filter(({ described }) => described)];
  const last = Math.max(0, ...annotated.map(({ span }) => span[1]));
  const expressions = times
    .map(({ span: [start, end], type, value }) => ({ start, end, type, value }))
    .sort((a, b) => a.start - b.start);
  const all = read({ text, published, expressions });
  return { ...all, found: all.found.filter(({ start }) => start < last) };
}

const countsOf = (texts: readonly Read[]): DateCounts =>
  summed(texts.map(({ text, expressions, found }) => counted(text, expressions, found)));

function row(name: string, counts: DateCounts): string[] {
  const figures = (["strict", "relaxed", "value", "type"] as const).map((measure) => percent(f1(counts, measure)));
  return [name, ...figures, `${counts.wanted}`, `${counts.found}`];
}

/** Errors by class, commonest first, with one of them in the words of its span. */
function errorRows(texts: readonly Read[]): string[][] {
  const counts = new Map<string, number>();
  for (const { text, expressions, found } of texts)
    for (const pair of paired(text, expressions, found)) {
      const name = errorClass(pair);
      if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name, count]) => [name, `${count}`]);
}

/** The section on dates, measured on TempEval-3's training documents and on MEANTIME. */
export function timemlSection(corpora: string): string {
  const folder = (name: string): TimemlDocument[] => readTimemlFolder(join(corpora, "timeml", name));
  const timebank = folder("timebank").map(read);
  const aquaint = folder("aquaint").map(read);
  const meantime = (["airbus", "apple"] as const).flatMap((name) => readMeantimeCorpus(corpora, name));
  return [
    "## Dates",
    "",
    `TimeBank (${timebank.length} documents) and AQUAINT (${aquaint.length}) as cleaned for TempEval-3, with the publication date given, in the measures of its scorer: strict is the same words, relaxed an overlap, value and type those of the overlapping ones. MEANTIME (${meantime.length} articles of Wikinews, their first sentences) was never looked at by those who wrote the rules until they were measured. All are F1.`,
    "",
    table(
      ["documents", "strict", "relaxed", "value", "type", "annotated", "found"],
      [
        row("TimeBank", countsOf(timebank)),
        row("AQUAINT", countsOf(aquaint)),
        row("both", countsOf([...timebank, ...aquaint])),
        row("MEANTIME", countsOf(meantime.map(readMeantimeTimes))),
      ],
    ),
    "",
    "Published figures; the first three are on TempEval-3's held-out documents, which are not used here, the others on TimeBank:",
    "",
    table(
      ["system", "strict", "relaxed", "value"],
      [
        ["HeidelTime", "81.3", "90.3", "77.6"],
        ["ClearTK, best strict", "82.7", "", ""],
        ["UWTime, best value", "", "", "82.4"],
        ["Recognizers-Text", "68", "87", "65"],
        ["chrono-node", "50", "75", "48"],
      ],
    ),
    "",
    "Disagreements on TimeBank and AQUAINT:",
    "",
    table(["kind", "count"], errorRows([...timebank, ...aquaint])),
    "",
  ].join("\n");
}
