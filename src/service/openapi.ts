import type { OpenAPIHono } from "@hono/zod-openapi";
import * as z from "zod";
import { version } from "../../package.json";
import * as findings from "../schema/index.ts";
import type { ServiceEnv } from "./middleware.ts";
import * as messages from "./schemas.ts";

const PLACE = "#/components/schemas/";

/**
 * The named schemas as zod itself writes them: OpenAPI 3.1 is JSON Schema 2020-12. What the generator makes of a reference that may be null, an
 * `allOf` of both, is fulfilled by nothing.
 */
function namedSchemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  for (const schema of Object.values({ ...findings, ...messages })) {
    const id = schema instanceof z.ZodType ? z.globalRegistry.get(schema)?.id : undefined;
    if (id !== undefined) registry.add(schema as z.ZodType, { id });
  }
  // As input: objects may carry fields beside those that are known. Titles would become the names of the classes of clients.
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `${PLACE}${id}`, io: "input" });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _dialect, $id: _place, title: _title, ...schema }]) => [
      name,
      schema,
    ]),
  );
}

/** The schemas that a description refers to, and those that they refer to, by name. */
function referred(from: unknown, schemas: Readonly<Record<string, object>>): Record<string, object> {
  const found = new Set<string>();
  const follow = (value: unknown): void => {
    for (const [, name] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/(\w{1,80})"/g)) {
      if (found.has(name!)) continue;
      found.add(name!);
      follow(schemas[name!]);
    }
  };
  follow(from);
  return Object.fromEntries([...found].sort().map((name) => [name, schemas[name]!]));
}

/** The OpenAPI 3.1 document of the service, made from the schemas that requests are checked by. */
export function openApiDocument(app: OpenAPIHono<ServiceEnv>) {
  app.openAPIRegistry.registerComponent("securitySchemes", "token", {
    type: "http",
    scheme: "bearer",
    description: "Only where the service was started with a token",
  });
  const document = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "hustings",
      version,
      description:
        "Political discourse analysis of news: who said what, about whom, when, which words are in dispute and where everyone stands.",
      // The types are those of OpenAPI 3.0, where a licence had no identifier.
      license: { name: "MIT", ...{ identifier: "MIT" } },
    },
    servers: [{ url: "./", description: "Where this document lies" }],
    tags: [
      { name: "analysis", description: "Articles in, findings out" },
      { name: "description", description: "What goes in and what comes out" },
      { name: "operation", description: "For those who run the service" },
    ],
    security: [{}, { token: [] }],
  });
  return { ...document, components: { ...document.components, schemas: referred(document.paths, namedSchemas()) } };
}
