import type { OpenAPIHono } from "@hono/zod-openapi";
import type { ServiceEnv } from "./middleware.ts";

/** Everything comes from here, but for the pictures that Swagger UI's styles have in data addresses. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>hustings service</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="docs/swagger-ui.css">
</head>
<body>
<div id="docs"></div>
<noscript>The description of the service is at <a href="openapi.json">openapi.json</a>.</noscript>
<script src="docs/swagger-ui-bundle.js"></script>
<script src="docs/start.js"></script>
</body>
</html>
`;

const START = `SwaggerUIBundle({ url: "openapi.json", dom_id: "#docs", deepLinking: true, validatorUrl: null });\n`;

const TYPES: Readonly<Record<string, string>> = {
  "swagger-ui.css": "text/css; charset=utf-8",
  "swagger-ui-bundle.js": "text/javascript; charset=utf-8",
};

/** Adds the page that shows the service's description, with Swagger UI from the package itself: nothing is loaded from elsewhere. */
export function addDocs(app: OpenAPIHono<ServiceEnv>, file: (name: string) => Promise<Uint8Array | null>): void {
  app.get("/docs", (context) => context.html(PAGE, 200, { "Content-Security-Policy": POLICY }));
  app.get("/docs/start.js", (context) =>
    context.body(START, 200, { "Content-Type": "text/javascript; charset=utf-8", "Cache-Control": "max-age=3600" }),
  );
  app.get("/docs/:file", async (context) => {
    const name = context.req.param("file");
    const type = Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
    const bytes = type === undefined ? null : await file(name);
    if (type === undefined || bytes === null) return context.notFound();
    return context.body(new Uint8Array(bytes), 200, { "Content-Type": type, "Cache-Control": "max-age=3600" });
  });
}
