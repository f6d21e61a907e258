import { describe, expect, it } from "vitest";
import { errorsOf } from "../../evaluation/error-classes.ts";
import { ERROR_EXAMPLES } from "../../evaluation/error-examples.ts";
import { exampleErrors } from "../../evaluation/errors.ts";
import { analyze } from "../../src/index.ts";

describe("examples of classes of errors", () => {
  it.each(Object.entries(ERROR_EXAMPLES))("%s", (name, example) => {
    expect(exampleErrors(example).map((error) => error.name)).toContain(name);
  });
});

describe("errorsOf", () => {
  it("finds none where everything is as annotated", () => {
    const text = "The dam is safe, Kovac said.";
    const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
    const gold = [{ source: [at("Kovac")], cue: [at("said")], content: [at("The dam is safe")] }];
    expect(errorsOf(text, analyze(text).quotations, gold)).toEqual([]);
  });
});
