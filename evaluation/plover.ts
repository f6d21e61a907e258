/** PLOVER types and participants on gold records and on sentences of our own. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { wordsOf } from "../src/exports/coding.ts";
import { ploverRecords } from "../src/exports/index.ts";
import { SidesReader } from "../src/exports/sides.ts";
import { type Analysis, analyze } from "../src/index.ts";
import { PloverTypeSchema } from "../src/schema/index.ts";
import { percent, table } from "./page.ts";

/** A sentence, with the type of its main event, null for none, and who acts toward whom. */
export interface CodedSentence {
  readonly text: string;
  readonly type: string | null;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly mode: string | null;
}

/** Types of the records' version (0.5) by those of ours (0.8). */
const RENAMED: Readonly<Record<string, string>> = {
  DEMAND: "REQUEST",
  DISAPPROVE: "ACCUSE",
  INVESTIGATE: "ACCUSE",
  FIGHT: "ASSAULT",
};

const NamesSchema = z
  .union([z.array(z.object({ actorText: z.string() })), z.string()])
  .optional()
  .transform((actors) => (Array.isArray(actors) ? actors.map(({ actorText }) => actorText) : []));
const RecordsSchema = z.array(
  z.object({ event: z.string(), text: z.string().optional(), source: NamesSchema, target: NamesSchema }),
);
const OwnSchema = z.object({
  batch: z.int(),
  text: z.string(),
  type: PloverTypeSchema.nullable(),
  source: z.string().nullable(),
  recipient: z.string().nullable(),
  mode: z.string().nullable(),
});

/** The gold records of a corpora folder. */
export function readRecords(corpora: string): CodedSentence[] {
  const records = RecordsSchema.parse(JSON.parse(readFileSync(join(corpora, "plover", "records.json"), "utf8")));
  return records.flatMap(({ event, text, source, target }) =>
    text === undefined ? [] : [{ text, type: RENAMED[event] ?? event, sources: source, targets: target, mode: null }],
  );
}

/** The sentences of our own in wire style: the first batch, the second, or the third. */
export function readOwn(wanted: 1 | 2 | 3): CodedSentence[] {
  const path = fileURLToPath(new URL("plover-sentences.jsonl", import.meta.url));
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => OwnSchema.parse(JSON.parse(line)))
    .filter(({ batch }) => batch === wanted)
    .map(({ text, type, source, recipient, mode }) => ({
      text,
      type,
      sources: source === null ? [] : [source],
      targets: recipient === null ? [] : [recipient],
      mode,
    }));
}

/** How many of how many. */
export interface Count {
  right: number;
  all: number;
}

/** What is counted over coded sentences. */
export interface PloverCounts {
  readonly type: Count;
  readonly byType: ReadonlyMap<string, Count>;
  readonly source: Count;
  readonly target: Count;
  readonly mode: Count;
}

const share = ({ right, all }: Count): string => percent(all === 0 ? 0 : right / all);

function count(counted: Count, isRight: boolean): void {
  counted.all++;
  if (isRight) counted.right++;
}

/** Words of a name that tell it from others. */
function tellingWords(name: string): Set<string> {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !["the", "and", "president", "minister"].includes(word)));
}

/** Whether at least half of a name's words are among others. */
function isFound(name: string, words: ReadonlySet<string>): boolean {
  const wanted = [...tellingWords(name)];
  return wanted.filter((word) => words.has(word)).length * 2 >= wanted.length;
}

/** Who acts toward whom in the first event with a type. */
function sidesIn(analysis: Analysis) {
  const main = analysis.events.find(({ type }) => type !== null);
  const sides = main && new SidesReader(analysis, () => true).of(main);
  const words = (names: readonly string[]) => tellingWords(names.join(" "));
  const actors = words((sides?.actors ?? []).map(wordsOf));
  const recipients = words([...(sides?.recipients ?? []).map(wordsOf), sides?.place?.name ?? ""]);
  return { type: main?.type ?? null, actors, recipients };
}

/** Compares analyses of sentences, each published on a day, with how they are coded. */
export function countPlover(sentences: readonly CodedSentence[]): PloverCounts {
  const empty = (): Count => ({ right: 0, all: 0 });
  const counts = { type: empty(), byType: new Map<string, Count>(), source: empty(), target: empty(), mode: empty() };
  for (const { text, type, sources, targets, mode } of sentences) {
    const analysis = analyze({ text, published: "2000-01-01" });
    const found = sidesIn(analysis);
    const name = type ?? "none";
    const ofType = counts.byType.get(name) ?? empty();
    counts.byType.set(name, ofType);
    count(counts.type, found.type === type);
    count(ofType, found.type === type);
    // Two who do something together can be told as one side or as two.
    const either = new Set([...found.actors, ...found.recipients]);
    const isJoint = sources.length > 1 && targets.length === 0;
    if (sources.length > 0)
      count(
        counts.source,
        sources.every((source) => isFound(source, isJoint ? either : found.actors)),
      );
    const recipients = isTogether(type) ? either : found.recipients;
    if (targets.length > 0)
      count(
        counts.target,
        targets.every((target) => isFound(target, recipients)),
      );
    if (mode !== null)
      count(
        counts.mode,
        ploverRecords(analysis).some((record) => record.mode.includes(mode)),
      );
  }
  return counts;
}

const isTogether = (type: string | null): boolean =>
  type === "AGREE" || type === "CONSULT" || type === "COOPERATE" || type === "SUPPORT";

/** The section of the accuracy page. */
export function ploverSection(corpora: string): string {
  const counts = [readRecords(corpora), readOwn(1), readOwn(2), readOwn(3)].map(countPlover);
  const columns = ["gold records", "own, first batch", "second", "third"];
  const types = [...new Set(counts.flatMap(({ byType }) => [...byType.keys()]))].sort();
  const cell = (counted: Count | undefined) => (counted?.all ? `${share(counted)} of ${counted.all}` : "–");
  return [
    "## Political interactions (PLOVER)",
    "",
    "Measured by `npm run evaluate -- CORPORA --only plover`. The type of a sentence is that of its first event that has one. A source is found when at",
    "least half of its words are among those of who acts, a target when they are among those of toward whom, or of the place; of a compound",
    "source or target every part must be found. Demand is read as REQUEST, disapprove and investigate as ACCUSE, fight as ASSAULT.",
    "",
    "The rules were written with sight of the gold records. Of the own sentences the first batch was written before the word lists were widened (54.6 % right",
    "then), the second after that (36.9 % then: it was meant to be hard), and both were looked at item by item afterwards. The third was written last,",
    "counted, and not looked at. One author wrote rules and sentences, so even the third says less than sentences of others would.",
    "",
    table(
      ["share right", ...columns],
      [
        ["type", ...counts.map(({ type }) => cell(type))],
        ["source found", ...counts.map(({ source }) => cell(source))],
        ["target found", ...counts.map(({ target }) => cell(target))],
        ["stated mode found", ...counts.map(({ mode }) => cell(mode))],
      ],
    ),
    "",
    table(
      ["type right, by type", ...columns],
      types.map((type) => [type, ...counts.map(({ byType }) => cell(byType.get(type)))]),
    ),
    "",
  ].join("\n");
}
