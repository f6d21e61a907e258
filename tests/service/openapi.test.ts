import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { clientTypes, serviceDescription } from "../../scripts/service-description.ts";

interface Description {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, { operationId: string; responses: object }>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

const committed = readFileSync("docs/openapi.json", "utf8");
const description = JSON.parse(committed) as Description;

describe("docs/openapi.json", () => {
  it("is what the service says of itself: npm run openapi writes it", async () => {
    expect(committed).toBe(await serviceDescription());
  });

  it("makes the client's types that are committed: openapi-typescript accepts it", async () => {
    expect(readFileSync("clients/typescript/openapi.d.ts", "utf8")).toBe(await clientTypes(committed));
  });

  it("names every route but its own", () => {
    expect(description.openapi).toBe("3.1.0");
    expect(Object.keys(description.paths).sort()).toEqual([
      "/healthz",
      "/metrics",
      "/readyz",
      "/v1/analyze",
      "/v1/analyze/batch",
      "/v1/disputes",
      "/v1/schema",
    ]);
  });

  it("refers only to schemas that it has, and has none that nothing refers to", () => {
    const referred = new Set(
      [...committed.matchAll(/"\$ref": "#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name),
    );
    expect(committed.match(/"\$ref"/g)).toHaveLength(
      committed.match(/"\$ref": "#\/components\/schemas\/\w+"/g)!.length,
    );
    expect([...referred].sort()).toEqual(Object.keys(description.components.schemas).sort());
  });

  it("has the schemas of an analysis as docs/schema.json has them, open to more fields", () => {
    const schema = JSON.parse(readFileSync("docs/schema.json", "utf8")) as { $defs: Record<string, object> };
    const bare = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (key, inner) =>
          key === "additionalProperties" || key === "title" ? undefined : inner,
        ).replaceAll("#/$defs/", "#/components/schemas/"),
      );
    for (const [name, definition] of Object.entries(schema.$defs)) {
      expect(bare(description.components.schemas[name]), name).toEqual(bare(definition));
    }
  });

  it("tells of a problem for every status that is none of success", () => {
    for (const [path, methods] of Object.entries(description.paths)) {
      for (const { responses } of Object.values(methods)) {
        for (const [status, response] of Object.entries(responses)) {
          if (Number(status) < 400 || path === "/readyz") continue;
          expect(Object.keys((response as { content: object }).content)).toEqual(["application/problem+json"]);
        }
      }
    }
  });
});
