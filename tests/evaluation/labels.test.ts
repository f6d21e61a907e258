import { describe, expect, it } from "vitest";
import { LABEL_ERROR_EXAMPLES } from "../../evaluation/label-error-examples.ts";
import { labelFigures } from "../../evaluation/label-scores.ts";
import { exampleErrors } from "../../evaluation/labels.ts";

describe("examples of classes of errors in label claims", () => {
  it.each(Object.entries(LABEL_ERROR_EXAMPLES))("%s", (name, example) => {
    expect(exampleErrors(example).errors).toContain(name);
  });
});

describe("figures of label claims", () => {
  const text = "“Karl Berg is a coward,” Lena Ortiz said.";
  const claim = { label: "coward", bearer: "Karl Berg", holder: "Lena Ortiz", position: "applies" } as const;

  it("are full where everything is as annotated", () => {
    const { result, errors } = exampleErrors({ text, claims: [claim] });
    expect(errors).toEqual([]);
    expect(labelFigures(result.matched)).toMatchObject({ gold: 1, found: 1, span: 1, claim: 1, holder: 1, bearer: 1 });
  });

  it("count the words but not the claim where the position differs", () => {
    const { result, errors } = exampleErrors({ text, claims: [{ ...claim, position: "rejects" }] });
    expect(errors).toEqual(["position: applies instead of rejects"]);
    expect(labelFigures(result.matched)).toMatchObject({ span: 1, claim: 0, position: 0 });
  });

  it("count a claim that is not annotated as found", () => {
    const { result, errors } = exampleErrors({ text, claims: [] });
    expect(errors).toEqual(["extra: by the rule predicate"]);
    expect(labelFigures(result.matched)).toMatchObject({ gold: 0, found: 1, precision: 0 });
  });
});
