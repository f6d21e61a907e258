import { PALETTES } from "./palette.ts";

const SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json";
const { light } = PALETTES;

/** Colours of stances, positions and statuses in a specification: those of the light theme. */
export const SPEC_COLORS = light;

interface Words {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
}

/** A Vega-Lite specification with what is the same in all: schema, words, fonts, a background. */
export function specOf(
  { title, subtitle, description }: Words,
  rest: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return {
    $schema: SCHEMA,
    description,
    title: { text: title, ...(subtitle === "" ? {} : { subtitle }), anchor: "start" },
    background: light.background,
    config: { font: "system-ui, sans-serif", view: { stroke: null }, axis: { labelLimit: 400, domain: false } },
    ...rest,
  };
}

/** A specification that only says that there is nothing to show. */
export function emptySpec(words: Words, nothing: string): Readonly<Record<string, unknown>> {
  return specOf(words, {
    width: 400,
    height: 40,
    data: { values: [{ nothing }] },
    mark: { type: "text", fontSize: 13 },
    encoding: { text: { field: "nothing", type: "nominal" } },
  });
}
