import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Example, LayerName, Lexicon, Rule } from "../../src/lexicons/lexicon.ts";
import { analysed } from "../analysed.ts";
import { rangesIn } from "../laws/spans.ts";
import { FIXTURES } from "../laws/texts.ts";

const isLexicon = (value: unknown): value is Lexicon<unknown> =>
  typeof value === "object" && value !== null && "entries" in value && "hits" in value;

async function lexicons(): Promise<Lexicon<unknown>[]> {
  const files = readdirSync("src/lexicons").filter((name) => name.endsWith(".ts"));
  const modules = await Promise.all(
    files.map((name) => import(`../../src/lexicons/${name}`) as Promise<Record<string, unknown>>),
  );
  return modules.flatMap((module) => Object.values(module).filter(isLexicon));
}

/** The rules of every folder that has a `rules.ts`. */
async function rules(): Promise<Rule[]> {
  const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const listed = folders.filter(({ name }) => readdirSync(`src/${name}`).includes("rules.ts"));
  const modules = await Promise.all(
    listed.map(({ name }) => import(`../../src/${name}/rules.ts`) as Promise<{ RULES: Rule[] }>),
  );
  return modules.flatMap(({ RULES }) => RULES);
}

function finds(layer: LayerName, { text, span }: Example): boolean {
  const analysis = analysed(text);
  for (const { range } of rangesIn(analysis[layer])) {
    if ((range.text ?? text.slice(range.start, range.end)) === span) return true;
  }
  return false;
}

const ALL_LEXICONS = await lexicons();
const ALL_RULES = await rules();
const WITH_EXAMPLES = [...ALL_LEXICONS.map((lexicon) => ({ name: lexicon.id, ...lexicon })), ...ALL_RULES];

describe("every lexicon and rule", () => {
  it.each(WITH_EXAMPLES.map(({ name, layer, hits }) => [name, layer, hits] as const))(
    "finds what its examples say: %s",
    (_name, layer, hits) => {
      expect(hits.length).toBeGreaterThan(0);
      expect(hits.filter((example) => !finds(layer, example))).toEqual([]);
    },
  );

  it.each(WITH_EXAMPLES.map(({ name, layer, misses }) => [name, layer, misses] as const))(
    "leaves its near misses alone: %s",
    (_name, layer, misses) => {
      expect(misses.filter((example) => finds(layer, example))).toEqual([]);
    },
  );
});

describe("lexicons", () => {
  it("have unique ids", () => {
    const ids = ALL_LEXICONS.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it.each(ALL_LEXICONS.map((lexicon) => [lexicon.id, lexicon] as const))(
    "name their source and licence and repeat no entry: %s",
    (_id, { source, licence, note, entries }) => {
      expect([source, licence, note].map((words) => words.length >= 3)).toEqual([true, true, true]);
      const keys = entries.map((entry) => JSON.stringify(entry));
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    },
  );
});

describe("rules", () => {
  it("have unique names", () => {
    const names = ALL_RULES.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it("are listed for every finding of every fixture", () => {
    const known = new Set(ALL_RULES.map(({ name }) => name));
    const used = new Set<string>();
    for (const [, text] of FIXTURES) {
      const { quotations, dates, events, labels, stances, framing } = analysed(text);
      const findings = [
        ...quotations,
        ...dates,
        ...events,
        ...labels.flatMap(({ claims }) => claims),
        ...stances,
        ...framing.cues,
      ];
      for (const { rule } of findings) used.add(rule);
    }
    expect([...used].filter((rule) => !known.has(rule))).toEqual([]);
  });
});
