import type { Range, Span } from "../../src/schema/index.ts";

/** Every object in a value that has `start` and `end`, with the path that leads to it. */
export function* rangesIn(value: unknown, path = ""): Generator<{ path: string; range: Range & Partial<Span> }> {
  if (typeof value !== "object" || value === null) return;
  if ("start" in value && "end" in value) yield { path, range: value as Range };
  for (const [name, inner] of Object.entries(value)) yield* rangesIn(inner, `${path}.${name}`);
}
