import { createAnalyzer } from "../src/index.ts";
import type { Quotation } from "../src/schema/index.ts";
import { type AttributionError, errorsOf } from "./error-classes.ts";
import { ERROR_EXAMPLES, type ErrorExample } from "./error-examples.ts";
import { percent, table } from "./page.ts";
import { type GoldAttribution, readPolnear } from "./polnear.ts";

/** How many classes the page shows. */
const SHOWN = 20;

const analyzer = createAnalyzer();

/** The attributions of an example, as an annotator would mark them. */
export function exampleGold({ text, gold }: ErrorExample): GoldAttribution[] {
  const spans = (words: string | readonly string[] | undefined): [number, number][] =>
    (typeof words === "string" ? [words] : (words ?? [])).map((each) => {
      const start = text.indexOf(each);
      if (start < 0) throw new Error(`"${each}" does not stand in "${text}"`);
      return [start, start + each.length];
    });
  return gold.map(({ source, cue, content }) => ({ source: spans(source), cue: spans(cue), content: spans(content) }));
}

/** The errors that the package makes in an example. */
export function exampleErrors(example: ErrorExample): AttributionError[] {
  return errorsOf(example.text, analyzer.analyze(example.text).quotations, exampleGold(example));
}

/** `source | cue | content`, with a slash between the parts of one. */
function shown(source: readonly string[], cue: readonly string[], content: readonly string[]): string {
  return [source, cue, content].map((parts) => parts.join(" / ") || "-").join("; ");
}

function exampleCells(name: string): [text: string, wanted: string, found: string] {
  const example = ERROR_EXAMPLES[name];
  if (example === undefined) return ["", "", ""];
  const { quotations } = analyzer.analyze(example.text);
  const error = exampleErrors(example).find((one) => one.name === name);
  const texts = (list: Quotation["content"]) => list.map(({ text }) => text);
  const quotation = error?.found == null ? undefined : quotations[error.found];
  const wanted = error?.gold == null ? undefined : exampleGold(example)[error.gold];
  const slices = (list: GoldAttribution["content"]) => list.map(([start, end]) => example.text.slice(start, end));
  return [
    example.text,
    wanted === undefined ? "nothing" : shown(slices(wanted.source), slices(wanted.cue), slices(wanted.content)),
    quotation === undefined
      ? "nothing"
      : shown(texts(quotation.source), texts(quotation.cue), texts(quotation.content)),
  ];
}

/** How often each class of errors is made in articles, the commonest first. */
export function errorCounts(corpora: string): [name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { name: id, text, published, annotations } of readPolnear(corpora, "dev")) {
    const { quotations } = analyzer.analyze({ id, text, published });
    for (const gold of annotations)
      for (const { name } of errorsOf(text, quotations, gold)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** The section on the commonest classes of errors in attribution. */
export function errorSection(corpora: string): string {
  const counts = errorCounts(corpora);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const rows = counts
    .slice(0, SHOWN)
    .map(([name, count]) => [name, `${count}`, percent(count / all), ...exampleCells(name)]);
  return [
    "## Errors of attribution",
    "",
    `PolNeAR, development part: ${all} differences from the annotators, in ${counts.length} classes; the ${SHOWN} commonest, each with an example in our own words (source; cue; content). A relation whose words match can still have a part that begins or ends elsewhere; such differences are most often matters of convention.`,
    "",
    table(["class", "count", "share, %", "example", "an annotator", "found"], rows).replaceAll("---:", "---"),
    "",
  ].join("\n");
}
