import type { OpenAPIHono } from "@hono/zod-openapi";
import { version } from "../../package.json";
import type { ServiceEnv } from "./middleware.ts";

/** The OpenAPI 3.1 document of the service, made from the schemas that requests are checked by. */
export function openApiDocument(app: OpenAPIHono<ServiceEnv>) {
  return app.getOpenAPI31Document({
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
}
